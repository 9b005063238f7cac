#include "read/resume_entries.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <utility>

#include "read/resume_dates.h"
#include "text/fold.h"
#include "text/phrases.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr std::size_t longest_skill = 60;  // bytes
constexpr int most_words_of_skill = 6;
constexpr std::size_t most_skills = 1'000;

PassageKind kind_of(ResumePart part) {
  if (part == ResumePart::projects) return PassageKind::project;
  return part == ResumePart::education ? PassageKind::education : PassageKind::other;
}

// A line that may be the first of an entry without telling its time.
bool is_short(const ResumeLine& line) {
  constexpr int longest = 12;
  return !line.bullet && words_in(line.text) <= longest && !line.text.ends_with('.') && !line.text.ends_with(':');
}

// Cuts a section into entries: where a line is set off, or tells a time that the entry before has told already.
class EntryCutter {
 public:
  explicit EntryCutter(const std::vector<ResumeLine>& lines) : lines_(lines) {}

  // Numbers of the lines that begin an entry.
  std::vector<std::size_t> cut() {
    for (std::size_t i = 0; i < lines_.size(); ++i) {
      if (begins(i)) begin(i);
      dated_ = dated_ || find_period(lines_[i].text);
    }
    return std::move(begins_);
  }

 private:
  bool begins(std::size_t i) const {
    if (i == 0) return true;
    const ResumeLine& line = lines_[i];
    const ResumeLine& before = lines_[i - 1];
    if (line.bullet) return false;
    if (line.style == ResumeLine::Style::strong && begins_.back() + 1 != i) return true;
    if (before.bullet && line.gap) return true;
    const bool dated = find_period(line.text).has_value();
    return dated_ && (dated || line.gap) && is_short(line);
  }

  // "BSc, …" stands above its own dates, below those of the degree before.
  void begin(std::size_t i) {
    const bool dated = find_period(lines_[i].text).has_value();
    const bool named_above = dated && !begins_.empty() && begins_.back() + 1 < i && is_short(lines_[i - 1]) &&
                             !find_period(lines_[i - 1].text) && !lines_[i].gap && words_in(lines_[i].text) <= 6;
    begins_.push_back(named_above ? i - 1 : i);
    dated_ = false;
  }

  const std::vector<ResumeLine>& lines_;
  std::vector<std::size_t> begins_;
  bool dated_ = false;
};

Period period_of(const std::vector<ResumeLine>& lines, std::size_t begin, std::size_t end) {
  std::optional<FoundPeriod> single;
  for (std::size_t i = begin; i < end; ++i) {
    std::optional<FoundPeriod> found = find_period(lines[i].text);
    if (!found) continue;
    found->period.where = lines[i].where;
    if (found->range) return found->period;
    if (!single) single = found;
  }
  return single ? single->period : Period{};
}

// The items of a list: parted by commas and such, what is in brackets counted too.
std::vector<std::string> cut_items(std::string_view text) {
  constexpr std::string_view marks[] = {",", ";", "|", "·", "•", "(", ")", "\t", "●", "⋅", " / "};
  std::vector<std::string> items;
  while (!text.empty()) {
    std::size_t end = text.size();
    std::size_t length = 1;
    for (const std::string_view mark : marks) {
      const std::size_t at = text.find(mark);
      if (at >= end) continue;
      end = at;
      length = mark.size();
    }
    std::string item = clean_line(text.substr(0, end));
    while (item.ends_with('.') || item.ends_with(':')) item.pop_back();
    for (const std::string_view joint : {"and ", "und ", "et ", "& "}) {
      if (item.starts_with(joint)) item.erase(0, joint.size());
    }
    if (!item.empty()) items.push_back(std::move(item));
    text.remove_prefix(std::min(end + length, text.size()));
  }
  return items;
}

// "Languages: Go, Python" without the label; also of a table whose first cell names the row.
std::string without_label(const ResumeLine& line) {
  constexpr std::size_t longest_label = 40;
  std::string text;
  for (const std::string& part : line.parts) text += (text.empty() ? "" : "\t") + part;
  const std::size_t colon = text.find(':');
  if (colon != npos && colon <= longest_label && text.find(',') > colon) return text.substr(colon + 1);
  const bool row = line.parts.size() == 2 && line.parts[0].find(',') == npos && line.parts[1].find(',') != npos;
  return row ? line.parts[1] : text;
}

}  // namespace

int words_in(std::string_view text) {
  if (text.empty()) return 0;
  return static_cast<int>(std::count(text.begin(), text.end(), ' ')) + 1;
}

Passage passage_of(const ResumeLine& line, PassageKind kind) {
  Passage passage;
  passage.text = line.text;
  passage.where = line.where;
  passage.kind = kind;
  passage.bullet = line.bullet;
  return passage;
}

bool is_skill_line(const ResumeLine& line) {
  static const PhraseTable labels{
      "technologies|technology|tech stack|stack|skills|tools|environment|tech|technologies used|built with|toolset|"
      "languages and tools|keywords|key technologies|skills used|technologien|techstack|eingesetzte technologien|"
      "verwendete technologien|werkzeuge|technik|technologies utilisees|environnement technique|outils|tecnologias|"
      "herramientas|entorno|ferramentas|technologie|narzedzia|stos|tecnologie|strumenti"};
  constexpr std::size_t longest_label = 40;
  const std::size_t colon = line.text.find(':');
  if (colon == npos || colon > longest_label) return false;
  const std::string folded = fold_words(std::string_view(line.text).substr(0, colon));
  return count_words(folded) <= 4 && labels.finds_any(folded);
}

void add_entries(ResumeText& resume, const ResumeSection& section) {
  const PassageKind kind = kind_of(section.part);
  std::vector<std::size_t> begins = EntryCutter(section.lines).cut();
  int entry = 0;
  for (const Passage& passage : resume.passages) {
    if (passage.kind == kind) entry = std::max(entry, passage.entry + 1);
  }
  for (std::size_t i = 0; i < begins.size(); ++i) {
    const std::size_t end = i + 1 < begins.size() ? begins[i + 1] : section.lines.size();
    const Period period = period_of(section.lines, begins[i], end);
    const bool timed = period.start || period.end || period.present;
    if (section.part == ResumePart::breaks && period.start) resume.breaks.push_back(period);
    for (std::size_t at = begins[i]; at < end; ++at) {
      Passage passage = passage_of(section.lines[at], kind);
      // A line of another kind, as a language, is no entry of its own unless it tells a time.
      if (kind != PassageKind::other || timed) passage.entry = entry;
      passage.period = period;
      resume.passages.push_back(std::move(passage));
    }
    ++entry;
  }
}

void add_skills(ResumeText& resume, const ResumeSection& section) {
  for (const ResumeLine& line : section.lines) {
    resume.passages.push_back(passage_of(line, PassageKind::skills));
    for (std::string& item : cut_items(without_label(line))) {
      const bool fits = item.size() <= longest_skill && words_in(item) <= most_words_of_skill;
      if (!fits || resume.listed_skills.size() >= most_skills) continue;
      resume.listed_skills.push_back({std::move(item), line.where});
    }
  }
}

}  // namespace shortlist
