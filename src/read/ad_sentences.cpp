#include "read/ad_sentences.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <string>

#include "text/fold.h"
#include "text/phrases.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

// What a cue says. `need` says it anywhere, `skill` only where no heading says what the text is about, and neither in a
// sentence about the company.
enum class CueKind { preferred, need, skill, benefits, legal, company };

const PhraseTable& cues() {
  static const PhraseTable table{
      // preferred
      "nice to have|good to have|great to have|would be nice|would be great|is a plus|are a plus|a plus|big plus|"
      "huge plus|strong plus|plus if|is a bonus|a bonus|bonus points|bonus if|an advantage|advantageous|an asset|"
      "a strong asset|"
      "is beneficial|are beneficial|preferably|preferred|is desirable|desirable|is desired|are desired|ideally|"
      "not required but|but not required|not mandatory but|not a must|not essential|is optional|optional|"
      "would be a plus|would be an|considered a plus|we'd love it if|is welcome|are welcome|is appreciated|"
      "idealerweise|vorzugsweise|am besten|wunschenswert|von vorteil|vorteilhaft|ein plus|pluspunkt|pluspunkte|gerne "
      "auch|im idealfall|"
      "kein muss|ist ein bonus|optional|nice to have ist|"
      "un atout|un plus|idealement|de preference|souhaite|souhaitee|souhaitable|appreciee|apprecie|serait un|"
      "est un plus|serait ideal|"
      "deseable|deseables|se valorara|se valora|se valoraran|valorable|idealmente|preferiblemente|preferible|"
      "sera un plus|es un plus|sumaria puntos|no excluyente|"
      "desejavel|desejaveis|diferencial|diferenciais|preferencialmente|de preferencia|e um plus|sera um plus|"
      "seria um plus|"
      "mile widziane|mile widziana|mile widziany|atutem|dodatkowym atutem|bedzie plusem|plusem|najlepiej|"
      "nie jest wymagana|nie jest wymagane",
      // need
      "must have|must be|you must|is required|are required|required|is a must|are a must|a must|mandatory|"
      "is essential|are essential|years of experience|years experience|years' experience|years of professional|"
      "years of hands|years of relevant|years of work|you should have|you need|we require|we expect|prerequisite|"
      "zwingend|vorausgesetzt|erforderlich|voraussetzung|jahre erfahrung|jahre berufserfahrung|jahren erfahrung|"
      "setzen wir voraus|ans d'experience|annees d'experience|obligatoire|exige|exigee|indispensable|"
      "anos de experiencia|imprescindible|obligatorio|requerido|obrigatorio|obrigatoria|exigimos|necessario|"
      "lat doswiadczenia|lata doswiadczenia|wymagane|wymagana|wymagany|niezbedna|niezbedne|konieczna",
      // skill
      "you have|you've|you are|you're|you know|you bring|experience|experienced|proficient|proficiency|knowledge|"
      "knowledgeable|familiar|familiarity|understanding|expertise|fluent|skilled|hands on|background in|"
      "comfortable with|strong|solid|degree|ability to|able to|skills|requirements|tech stack|our stack|"
      "erfahrung|kenntnisse|du hast|du kennst|sie haben|du bringst|sicherer umgang|versiert|vertraut|fundierte|"
      "experience en|maitrise|connaissance|connaissances|vous avez|vous maitrisez|tu as|tu maitrises|"
      "experiencia|conocimiento|conocimientos|dominio|manejo|conhecimento|conhecimentos|vivencia|dominar|"
      "doswiadczenie|znajomosc|umiejetnosc|bieglosc|wiedza",
      // benefits
      "health insurance|life insurance|medical insurance|dental insurance|medical dental|dental and vision|"
      "vision insurance|401 k|401k|paid time off|pto|paid vacation|paid leave|parental leave|maternity leave|"
      "paternity leave|sick leave|vacation days|days of vacation|paid holidays|days of holiday|stock options|"
      "equity package|salary range|base salary|base pay|pay range|compensation range|compensation package|"
      "competitive salary|competitive compensation|annual bonus|sign on bonus|retirement plan|pension plan|"
      "pension scheme|gym membership|gympass|home office stipend|learning budget|free lunch|"
      "free snacks|relocation assistance|urlaubstage|tage urlaub|altersvorsorge|jobrad|jobticket|weihnachtsgeld|"
      "urlaubsgeld|betriebliche altersversorgung|mutuelle|tickets restaurant|titres restaurant|rtt|prime annuelle|"
      "jours de conges|seguro medico|seguro de salud|dias de vacaciones|ticket restaurante|retribucion flexible|"
      "plano de saude|plano odontologico|vale refeicao|vale alimentacao|vale transporte|seguro de vida|"
      "prywatna opieka medyczna|opieka medyczna|karta sportowa|multisport|ubezpieczenie na zycie|dni urlopu",
      // legal
      "equal opportunity|equal opportunities|equal employment|affirmative action|without regard to|"
      "regardless of race|regardless of gender|regardless of age|regardless of your|sexual orientation|gender identity|"
      "national origin|veteran status|protected veteran|reasonable accommodation|reasonable accommodations|"
      "all qualified applicants|criminal history|criminal histories|fair chance|e verify|background check|"
      "background checks|right to work|privacy policy|privacy notice|personal data|your data|recruitment agencies|"
      "search firms|unsolicited resumes|unsolicited resume|"
      "underrepresented groups|schwerbehinderung|schwerbehinderte|geschlechtlicher identitat|sexueller orientierung|"
      "datenschutzerklarung|datenschutzhinweise|sexueller identitat|egalite des chances|situation de handicap|"
      "orientation sexuelle|donnees personnelles|origine ethnique|igualdad de oportunidades|orientacion sexual|"
      "identidad de genero|datos personales|discapacidad|igualdade de oportunidades|orientacao sexual|"
      "identidade de genero|deficiencia|dados pessoais|danych osobowych|klauzula|niepelnosprawnosc|"
      "orientacje seksualna|tozsamosc plciowa",
      // company
      "we are a|we're a|we are an|we're an|is a leading|is a global|is an international|is the leading|our platform|"
      "our customers|our clients|founded in|our mission|mission is|headquartered|our company|our products|"
      "our organization|organization's mission|join us|wir sind ein|wir sind eine|unsere kunden|unser unternehmen|"
      "nous sommes|notre mission|nos clients|somos una|somos un|somos uma|somos um|nuestros clientes|nossos clientes|"
      "jestesmy|nasi klienci"};
  return table;
}

struct CuesFound {
  std::array<bool, 6> kinds{};
  bool has(CueKind kind) const { return kinds[static_cast<std::size_t>(kind)]; }
};

CuesFound find_cues(std::string_view sentence) {
  CuesFound found;
  const std::string words = fold_words(sentence);
  for (const PhraseHit& hit : cues().find(words)) {
    const bool french = hit.begin > 0 && words[hit.begin - 1] == '\'' && words.compare(hit.begin, 2, "a ") == 0;
    if (!french) found.kinds[static_cast<std::size_t>(hit.row)] = true;  // "n'a plus" is no plus
  }
  return found;
}

// "e.g.", "z. B.", "incl.", "approx.", "etc.": a dot that ends no sentence. `dot` is its place.
bool is_abbreviation(std::string_view text, std::size_t dot) {
  const std::size_t blank = text.substr(0, dot).find_last_of(" (");
  const std::string_view word = text.substr(blank == npos ? 0 : blank + 1, dot - (blank == npos ? 0 : blank + 1));
  if (word.size() == 1 || word.find('.') != npos) return true;
  constexpr std::array<std::string_view, 14> known{"incl", "approx", "min", "max", "bzw", "ca",  "inkl",
                                                   "resp", "vs",     "np",  "ok",  "ex",  "ggf", "Sr"};
  return std::find(known.begin(), known.end(), word) != known.end();
}

// True when a sentence ends at `at` and another one begins behind it.
bool ends_sentence(std::string_view text, std::size_t at) {
  const char c = text[at];
  if (at + 1 >= text.size() || text[at + 1] != ' ') return false;
  if (c == ';' || c == '!' || c == '?') return true;
  if (c != '.') return false;
  const bool goes_on = at + 2 < text.size() && text[at + 2] >= 'a' && text[at + 2] <= 'z';
  return !goes_on && !is_abbreviation(text, at);
}

// "SQL, ideally PostgreSQL": a wish at the end of a demand, which begins behind a comma or parenthesis at `at`.
bool begins_wish(std::string_view text, std::size_t at) {
  constexpr std::array<std::string_view, 9> words{"ideally ",      "preferably ",        "idealerweise ",
                                                  "vorzugsweise ", "am besten ",         "idéalement ",
                                                  "idealmente ",   "preferencialmente ", "najlepiej "};
  std::string_view rest = text.substr(at + 1);
  if (rest.starts_with(' ')) rest.remove_prefix(1);
  return std::any_of(words.begin(), words.end(), [rest](std::string_view word) { return rest.starts_with(word); });
}

bool is_asked(AdSection section) {
  return section == AdSection::required || section == AdSection::preferred;
}

}  // namespace

std::vector<std::string_view> cut_sentences(std::string_view paragraph) {
  constexpr std::string_view marks = ".;!?,(";
  std::vector<std::string_view> sentences;
  std::size_t begin = 0;
  for (std::size_t at = paragraph.find_first_of(marks); at != npos; at = paragraph.find_first_of(marks, at + 1)) {
    const bool clause = paragraph[at] == ',' || paragraph[at] == '(';
    if (clause ? !begins_wish(paragraph, at) : !ends_sentence(paragraph, at)) continue;
    const std::size_t end = paragraph[at] == '(' ? at : std::min(at + 2, paragraph.size());
    if (end > begin) sentences.push_back(paragraph.substr(begin, end - begin));
    begin = end;
  }
  if (begin < paragraph.size()) sentences.push_back(paragraph.substr(begin));
  return sentences;
}

AdSection section_of_sentence(std::string_view sentence, AdSection section) {
  if (section == AdSection::benefits || section == AdSection::legal || section == AdSection::title) return section;
  const CuesFound found = find_cues(sentence);
  const bool asks = found.has(CueKind::need) || found.has(CueKind::preferred);
  if (found.has(CueKind::legal) && !(is_asked(section) && asks)) return AdSection::legal;
  if (found.has(CueKind::benefits) && !is_asked(section) && !asks) return AdSection::benefits;
  if (section == AdSection::preferred || found.has(CueKind::preferred)) return AdSection::preferred;
  if (section == AdSection::required) return section;
  if (found.has(CueKind::company)) return section;
  if (found.has(CueKind::need)) return AdSection::required;
  return section == AdSection::other && found.has(CueKind::skill) ? AdSection::required : section;
}

}  // namespace shortlist
