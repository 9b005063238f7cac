#include "read/resume_lines.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

#include "read/resume_dates.h"
#include "read/resume_entries.h"
#include "read/resume_headings.h"
#include "read/resume_pieces.h"
#include "text/letter.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr int longest_headline = 14;  // words
constexpr int fewest_words_of_prose = 6;

std::string first_letter(std::string_view text) {
  std::size_t end = 0;
  if (text.empty()) return {};
  const char32_t c = next_code_point(text, end);
  return is_letter_or_digit(c) ? std::string(text.substr(0, end)) : std::string();
}

bool starts_small(std::string_view text) {
  const std::string letter = first_letter(text);
  return !letter.empty() && to_upper(letter, "en") != letter;
}

bool is_capitals(std::string_view text) {
  constexpr std::size_t longest = 80;
  return text.size() <= longest && text.size() > 3 && to_upper(text, "en") == text &&
         text.find_first_of("0123456789@") == npos;
}

bool ends_sentence(std::string_view text) {
  return text.ends_with('.') || text.ends_with(':') || text.ends_with('!') || text.ends_with('?') ||
         text.ends_with(';');
}

// The part that a line is the heading of, by its words and looks.
std::optional<ResumePart> heading_part(const ResumeLine& line) {
  if (line.bullet || line.parts.size() > 1 || line.text.empty()) return std::nullopt;
  const bool marked = line.style == ResumeLine::Style::heading || is_capitals(line.text);
  return read_resume_heading(line.text, marked);
}

// True when `line` may be the first of a job: it names one, or the line behind it tells its time.
bool may_begin_job(const ResumeLine& line, const ResumeLine* next) {
  if (looks_like_title(line.text) && words_in(line.text) <= longest_headline) return true;
  const std::optional<FoundPeriod> found = next == nullptr ? std::nullopt : find_period(next->text);
  return found && found->range;
}

// True when `line` goes on with the sentence of `before`: it was broken where the paper ended. `next` may be null.
bool goes_on(const ResumeLine& before, const ResumeLine& line, const ResumeLine* next) {
  if (before.whole || line.whole || line.gap || line.bullet || line.parts.size() > 1 || before.parts.size() > 1) {
    return false;
  }
  if (line.style != ResumeLine::Style::plain || before.style != ResumeLine::Style::plain) return false;
  if (heading_part(line) || heading_part(before)) return false;
  if (const std::optional<FoundPeriod> found = find_period(line.text); found && found->range) return false;
  const bool contact =
      !find_email(line.text).empty() || !find_phone(line.text).empty() || !find_links(line.text, true).empty();
  if (contact) return false;
  const bool broken = before.bullet || words_in(before.text) >= fewest_words_of_prose;
  if (broken && starts_small(line.text) && !ends_sentence(before.text)) return true;
  if (before.bullet && line.indent > before.indent + 0.5) return true;
  if (!before.full || words_in(before.text) < fewest_words_of_prose || before.text.ends_with(':')) return false;
  return !before.bullet || (!ends_sentence(before.text) && !may_begin_job(line, next));
}

std::vector<ResumeLine> join_lines(const std::vector<ResumeLine>& lines) {
  std::vector<ResumeLine> joined;
  bool full = false;
  for (std::size_t i = 0; i < lines.size(); ++i) {
    const ResumeLine& line = lines[i];
    if (line.text.empty()) continue;
    if (!joined.empty()) joined.back().full = full;
    full = line.full;
    const bool room = !joined.empty() && joined.back().text.size() + line.text.size() < longest_resume_line;
    if (room && goes_on(joined.back(), line, i + 1 < lines.size() ? &lines[i + 1] : nullptr)) {
      joined.back().text += " " + line.text;
      joined.back().parts = {joined.back().text};
    } else {
      joined.push_back(line);
    }
  }
  return joined;
}

// True for a heading that is a tool in a list of skills, or a label below a job.
bool is_label_here(ResumePart here, const ResumeLine& line, ResumePart said) {
  if (line.gap || line.style == ResumeLine::Style::heading) return false;
  const bool below_job = here == ResumePart::work || here == ResumePart::projects;
  if (below_job && said == ResumePart::skills && line.text.ends_with(':')) return true;
  return here == ResumePart::skills && !is_capitals(line.text) &&
         (said == ResumePart::skills || said == ResumePart::other);
}

class SectionCutter {
 public:
  explicit SectionCutter(const std::vector<ResumeLine>& lines) : lines_(lines) { sections_.emplace_back(); }

  std::vector<ResumeSection> cut() {
    // Of a form with levels, that of the first heading that is known is that of all sections.
    for (const ResumeLine& line : lines_) {
      if (line.level > 0 && level_ == 0 && heading_part(line)) level_ = line.level;
    }
    for (std::size_t i = 0; i < lines_.size(); ++i) take(i);
    return std::move(sections_);
  }

 private:
  // The part that line `i` begins, when it is a heading here.
  std::optional<ResumePart> part_begun_by(std::size_t i) const {
    const ResumeLine& line = lines_[i];
    const bool deeper = level_ > 0 && line.level > level_;
    if (!deeper) {
      const std::optional<ResumePart> said = heading_part(line);
      if (said && !is_label_here(sections_.back().part, line, *said)) return said;
    }
    const bool above_all = sections_.size() == 1;
    const bool heading = line.style == ResumeLine::Style::heading;
    const bool unknown = heading && !deeper && !above_all && line.parts.size() == 1 && !find_period(line.text);
    if (unknown || (!above_all && is_unknown_in_capitals(i))) return ResumePart::other;
    return std::nullopt;
  }

  void take(std::size_t i) {
    ResumeLine line = lines_[i];
    if (const std::optional<ResumePart> part = part_begun_by(i)) {
      capitals_ = capitals_ || is_capitals(line.text);
      sections_.push_back({*part, {line.text, line.where}, {}});
      return;
    }
    if (line.style == ResumeLine::Style::heading) line.style = ResumeLine::Style::strong;
    sections_.back().lines.push_back(std::move(line));
  }

  // "FUN FACTS" where the known headings are in capitals too, apart from what is above, and no company below dates.
  bool is_unknown_in_capitals(std::size_t i) const {
    const ResumeLine& line = lines_[i];
    constexpr int longest = 4;
    if (!capitals_ || !line.gap || line.bullet || line.parts.size() > 1 || !is_capitals(line.text)) return false;
    if (words_in(line.text) > longest || looks_like_title(line.text)) return false;
    for (std::size_t next = i + 1; next < std::min(i + 3, lines_.size()); ++next) {
      if (find_period(lines_[next].text)) return false;
    }
    return true;
  }

  const std::vector<ResumeLine>& lines_;
  std::vector<ResumeSection> sections_;
  int level_ = 0;
  bool capitals_ = false;
};

std::string without_title_words(const std::string& text) {
  for (const std::string_view prefix : {"Curriculum Vitae of ", "Curriculum Vitae: ", "Curriculum Vitae ", "Resume of ",
                                        "Resume: ", "Resume ", "CV of ", "CV: ", "Lebenslauf von ", "Lebenslauf "}) {
    if (text.starts_with(prefix)) return text.substr(prefix.size());
  }
  return text;
}

// The lines above the first heading, or below "Contact".
class ContactReader {
 public:
  explicit ContactReader(ResumeText& resume) : resume_(resume) {}

  void read(const ResumeSection& section) {
    for (const ResumeLine& line : section.lines) {
      found_ = false;
      for (const std::string& piece : cut_pieces(line.parts)) read_piece(piece);
      if (resume_.passages.empty() && resume_.name.empty()) take_big_name(line);
      resume_.passages.push_back(passage_of(line, kind_of(line)));
    }
  }

 private:
  void read_piece(const std::string& whole) {
    const Labelled piece = take_label(without_title_words(whole));
    const std::string email = find_email(piece.text);
    const std::string phone = find_phone(piece.text);
    const std::vector<std::string> links = find_links(piece.text, true);
    if (resume_.email.empty()) resume_.email = email;
    if (resume_.phone.empty()) resume_.phone = phone;
    resume_.links.insert(resume_.links.end(), links.begin(), links.end());
    found_ = found_ || !piece.label.empty() || !email.empty() || !phone.empty() || !links.empty();
    if (!email.empty() || !phone.empty() || !links.empty()) return;
    const std::string name = resume_.name.empty() && piece.label != "address" ? name_in(piece.text) : "";
    if (!name.empty()) {
      resume_.name = name;
      found_ = true;
    } else if (resume_.location.empty() && (is_place_label(piece.label) || looks_like_place(piece.text))) {
      resume_.location = piece.text;
      found_ = true;
    }
  }

  // What is set big at the very top is a name, however odd.
  void take_big_name(const ResumeLine& line) {
    constexpr int longest_name = 5;
    const bool big = line.style == ResumeLine::Style::strong && line.parts.size() == 1;
    if (!big || found_ || words_in(line.text) > longest_name || looks_like_title(line.text)) return;
    resume_.name = line.text;
    found_ = true;
  }

  // "Nora Vestergaard", and of "Nora Vestergaard, Engineer" or "…, MSc" what stands before the comma.
  static std::string name_in(const std::string& text) {
    if (looks_like_name(text)) return text;
    constexpr std::size_t longest_degree = 5;
    const std::size_t comma = text.find(", ");
    if (comma == npos) return {};
    const std::string rest = text.substr(comma + 2);
    const bool told = looks_like_title(rest) || rest.size() <= longest_degree;
    return told && looks_like_name(text.substr(0, comma)) ? text.substr(0, comma) : std::string();
  }

  static bool is_place_label(std::string_view label) {
    for (const std::string_view known : {"address", "adresse", "anschrift", "location", "ort", "wohnort", "city",
                                         "based", "direccion", "endereco", "adres", "residence", "indirizzo"}) {
      if (label == known) return true;
    }
    return false;
  }

  PassageKind kind_of(const ResumeLine& line) {
    if (found_) return PassageKind::contact;
    const bool seen = !resume_.passages.empty();
    if (words_in(line.text) > longest_headline) return PassageKind::summary;
    const bool first = std::none_of(resume_.passages.begin(), resume_.passages.end(),
                                    [](const Passage& passage) { return passage.kind == PassageKind::headline; });
    return seen && first ? PassageKind::headline : PassageKind::contact;
  }

  ResumeText& resume_;
  bool found_ = false;
};

void add_section(ResumeText& resume, const ResumeSection& section) {
  if (!section.heading.empty()) resume.headings.push_back(section.heading);
  switch (section.part) {
    case ResumePart::contact:
      ContactReader(resume).read(section);
      break;
    case ResumePart::summary:
      for (const ResumeLine& line : section.lines) resume.passages.push_back(passage_of(line, PassageKind::summary));
      break;
    case ResumePart::work:
      add_work(resume, section);
      break;
    case ResumePart::skills:
      add_skills(resume, section);
      break;
    default:
      add_entries(resume, section);
  }
}

// Contact data that stand elsewhere count too: an address at the end is an address.
void look_everywhere(ResumeText& resume) {
  for (const Passage& passage : resume.passages) {
    if (passage.kind == PassageKind::contact) continue;
    if (resume.email.empty()) resume.email = find_email(passage.text);
    for (std::string& link : find_links(passage.text, false)) resume.links.push_back(std::move(link));
  }
  std::vector<std::string> once;
  for (std::string& link : resume.links) {
    if (std::find(once.begin(), once.end(), link) == once.end()) once.push_back(std::move(link));
  }
  resume.links = std::move(once);
}

}  // namespace

ResumeText resume_of_lines(const std::string& path, const std::vector<ResumeLine>& lines) {
  ResumeText resume;
  resume.file = path;
  const std::vector<ResumeLine> joined = join_lines(lines);
  for (const ResumeSection& section : SectionCutter(joined).cut()) add_section(resume, section);
  look_everywhere(resume);
  return resume;
}

}  // namespace shortlist
