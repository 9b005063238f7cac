// Titles and companies in the heads of jobs.
#include <algorithm>
#include <cstddef>
#include <iterator>
#include <utility>

#include "read/date_tokens.h"
#include "read/resume_dates.h"
#include "read/resume_pieces.h"
#include "text/fold.h"
#include "text/phrases.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr std::string_view title_words =
    "engineer|engineers|engineering|developer|programmer|architect|manager|lead|leader|director|head|consultant|"
    "analyst|"
    "administrator|admin|sysadmin|specialist|scientist|intern|internship|trainee|apprentice|cto|ceo|cio|vp|founder|"
    "cofounder|owner|president|officer|tester|qa|sre|devops|designer|researcher|assistant|associate|professor|"
    "lecturer|teacher|tutor|instructor|freelancer|contractor|coach|advisor|coordinator|technician|operator|student|"
    "backend|frontend|fullstack|staff|principal|senior|junior|dba|support|"
    "entwickler|entwicklerin|softwareentwickler|softwareentwicklerin|ingenieur|ingenieurin|softwareingenieur|"
    "architektin|"
    "architekt|softwarearchitekt|leiter|leiterin|teamleiter|teamleiterin|abteilungsleiter|berater|beraterin|"
    "werkstudent|"
    "werkstudentin|praktikant|praktikantin|praktikum|administratorin|systemadministrator|fachinformatiker|informatiker|"
    "fachinformatikerin|informatikerin|mitarbeiter|mitarbeiterin|projektleiter|geschaftsfuhrer|auszubildender|"
    "backendentwickler|webentwickler|programmierer|techniker|"
    "developpeur|developpeuse|ingenieure|ingenieurs|architecte|responsable|chef|directeur|directrice|stagiaire|stage|"
    "alternant|consultante|administrateur|technicien|concepteur|"
    "desarrollador|desarrolladora|ingeniero|ingeniera|programador|programadora|arquitecto|arquitecta|analista|jefe|"
    "consultor|consultora|becario|becaria|administrador|gerente|"
    "desenvolvedor|desenvolvedora|engenheiro|engenheira|arquiteto|arquiteta|estagiario|estagiaria|estagio|coordenador|"
    "sviluppatore|sviluppatrice|ingegnere|architetto|programmatore|responsabile|tirocinante|capo|"
    "ontwikkelaar|ingenieur|utvecklare|"
    "programista|programistka|inzynier|architektka|kierownik|analityk|konsultant|konsultantka|stazysta|stazystka|"
    "praktykant|specjalista|specjalistka|lider|tester|starszy|mlodszy|"
    "vyvojar|programator|разработчик|инженер|программист|архитектор|руководитель|аналитик|стажер|администратор";

// Joints between a title and its company: "Engineer at Fjordpay".
constexpr std::string_view at_words[] = {" at ",     " @ ",  " bei der ", " bei ", " chez ", " w firmie ",
                                         " presso ", " na ", " no ",      " en ",  " w ",    " u "};

const PhraseTable& type_words() {
  static const PhraseTable table{
      "contract|contractor|fixed term|befristet|cdd|kontrakt|b2b",
      "internship|intern|praktikum|praktikant|praktikantin|stage|stagiaire|practicas|becario|estagio|estagiario|staz|"
      "stazysta|praktykant",
      "part time|teilzeit|temps partiel|media jornada|meio periodo|werkstudent|werkstudentin|working student",
      "freelance|freelancer|freiberuflich|freiberufler|self employed|selbststandig|autonomo|independant"};
  return table;
}

std::optional<Employment> type_of(std::string_view text) {
  const std::vector<PhraseHit> hits = type_words().find(fold_words(text));
  if (hits.empty()) return std::nullopt;
  constexpr Employment types[] = {Employment::contract, Employment::internship, Employment::part_time,
                                  Employment::freelance};
  return types[hits.front().row];
}

// `text` without the time it tells and the brackets that are empty then; "(2 years)" goes too.
std::string without_period(std::string_view text) {
  std::string out(text);
  if (const std::optional<FoundPeriod> found = find_period(text)) {
    out.replace(found->begin, found->end - found->begin, "\t");
  }
  for (std::size_t open = out.find('('); open != npos; open = out.find('(', open + 1)) {
    const std::size_t close = out.find(')', open);
    if (close == npos) break;
    const std::size_t first = out.find_first_not_of(" \t~", open + 1);
    const bool counts = first < close && out[first] >= '0' && out[first] <= '9';
    if (first != close && !counts) continue;
    out.replace(open, close - open + 1, "\t");
  }
  return out;
}

std::string trim_marks(const std::string& piece) {
  std::string_view text = piece;
  constexpr std::string_view signs = " ,;:|-/";
  const std::size_t begin = text.find_first_not_of(signs);
  if (begin == npos) return {};
  text = text.substr(begin, text.find_last_not_of(signs) - begin + 1);
  for (const std::string_view dash : {"–", "—"}) {
    while (text.starts_with(dash)) text.remove_prefix(dash.size());
    while (text.ends_with(dash)) text.remove_suffix(dash.size());
  }
  return clean_line(text);
}

// The pieces of a head's lines without dates.
std::vector<std::string> head_pieces(const std::vector<ResumeLine>& lines) {
  std::vector<std::string> pieces;
  for (const ResumeLine& line : lines) {
    std::vector<std::string> parts;
    const bool split_period = line.parts.size() > 1 && find_period(line.text) && !find_period(line.parts.front()) &&
                              !find_period(line.parts.back());
    for (const std::string& part : split_period ? std::vector<std::string>{line.text} : line.parts) {
      for (std::string& cut : cut_at_gaps(without_period(part))) parts.push_back(std::move(cut));
    }
    for (const std::string& piece : cut_pieces(parts)) {
      std::string trimmed = trim_marks(piece);
      if (!trimmed.empty()) pieces.push_back(std::move(trimmed));
    }
  }
  return pieces;
}

bool starts_big(std::string_view text) {
  std::size_t end = 0;
  if (text.empty()) return false;
  next_code_point(text, end);
  const std::string first(text.substr(0, end));
  return to_upper(first, "en") == first;
}

// Parts "Engineer at Fjordpay" and "Engineer, Fjordpay" when no gap or mark did it.
std::vector<std::string> split_at_words(const std::vector<std::string>& pieces) {
  std::vector<std::string> out;
  for (const std::string& piece : pieces) {
    std::size_t at = npos;
    std::size_t length = 0;
    for (const std::string_view word : at_words) {
      if (at != npos) break;
      at = piece.find(word);
      length = word.size();
    }
    const bool titled = at != npos && looks_like_title(std::string_view(piece).substr(0, at)) &&
                        starts_big(std::string_view(piece).substr(at + length));
    if (titled) {
      out.push_back(piece.substr(0, at));
      out.push_back(piece.substr(at + length));
    } else {
      out.push_back(piece);
    }
  }
  return out;
}

std::vector<std::string> split_at_commas(const std::vector<std::string>& pieces) {
  std::vector<std::string> out;
  for (const std::string& piece : pieces) {
    for (std::size_t begin = 0; begin <= piece.size();) {
      const std::size_t end = std::min(piece.find(", ", begin), piece.size());
      std::string part = trim_marks(piece.substr(begin, end - begin));
      if (!part.empty()) out.push_back(std::move(part));
      begin = end + 2;
    }
  }
  return out;
}

// True for a piece that names no company: a place, an address, how one worked.
bool is_beside(const std::string& piece) {
  constexpr std::string_view manners =
      "remote|hybrid|onsite|on site|full time|fulltime|part time|contract|freelance|permanent|internship|vollzeit|"
      "teilzeit|cdi|cdd|home office|homeoffice|usa|uk|germany|poland|france|spain|portugal|deutschland|polska";
  return is_word_of(fold_words(piece), manners) || !find_links(piece, true).empty() || looks_like_place(piece);
}

void choose(EntryHead& head, const std::vector<std::string>& pieces) {
  for (const std::string& piece : pieces) {
    if (head.title.empty() && looks_like_title(piece)) head.title = piece;
  }
  for (const std::string& piece : pieces) {
    if (head.company.empty() && piece != head.title && !is_beside(piece)) head.company = piece;
  }
}

}  // namespace

bool looks_like_title(std::string_view text) {
  const std::string folded = fold_words(text);
  for (std::size_t begin = 0; begin < folded.size();) {
    const std::size_t end = std::min(folded.find(' ', begin), folded.size());
    if (is_word_of(std::string_view(folded).substr(begin, end - begin), title_words)) return true;
    begin = end + 1;
  }
  return false;
}

bool tells_break(std::string_view text) {
  static const PhraseTable table{
      "career break|parental leave|maternity leave|paternity leave|sabbatical|gap year|family leave|caregiver leave|"
      "medical leave|travelling|traveling|break from work|elternzeit|auszeit|pflegezeit|conge parental|"
      "conge maternite|annee sabbatique|pausa profesional|baja maternal|ano sabatico|licenca maternidade|"
      "licenca parental|pausa na carreira|urlop macierzynski|urlop rodzicielski|przerwa zawodowa"};
  return table.finds_any(fold_words(text));
}

EntryHead read_entry_head(const std::vector<ResumeLine>& lines) {
  EntryHead head;
  for (const ResumeLine& line : lines) {
    if (!head.type) head.type = type_of(line.text);
  }
  const std::vector<std::string> pieces = split_at_words(head_pieces(lines));
  std::vector<std::string> named;
  std::copy_if(pieces.begin(), pieces.end(), std::back_inserter(named),
               [](const std::string& piece) { return !is_beside(piece); });
  // "Engineer, Fjordpay, Gothenburg" is one piece with all of it; "Fjordpay, Gothenburg" beside a title is a company.
  const std::vector<std::string> parts = split_at_commas(pieces);
  choose(head, named.size() > 1 ? named : parts);
  if (head.title.empty() && named.size() > 1) {
    head.company = named[0];
    head.title = named[1];
  }
  head.company = head.company.substr(0, head.company.find(", "));
  return head;
}

}  // namespace shortlist
