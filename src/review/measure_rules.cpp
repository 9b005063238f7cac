// Whether lines carry figures, and whether the figures can be understood.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "review/english.h"
#include "review/passages.h"
#include "review/rule_functions.h"
#include "review/words.h"
#include "skills/find_skills.h"

namespace shortlist {
namespace {

// Numbers in words, and words that measure without one.
constexpr std::string_view measures[] = {
    "billion",  "billions", "daily",   "doubled",   "dozen",   "dozens",   "eight",     "eighteen",   "eleven",
    "fifteen",  "fifty",    "five",    "forty",     "four",    "fourteen", "gb",        "half",       "halved",
    "halving",  "hourly",   "hundred", "hundreds",  "million", "millions", "monthly",   "nightly",    "nine",
    "nineteen", "ninety",   "once",    "p50",       "p90",     "p95",      "p99",       "quadrupled", "qps",
    "quarter",  "rps",      "seven",   "seventeen", "seventy", "six",      "sixteen",   "sixty",      "tb",
    "ten",      "tenfold",  "third",   "thirteen",  "thirty",  "thousand", "thousands", "three",      "tps",
    "tripled",  "twelve",   "twenty",  "twice",     "two",     "weekly",   "yearly",    "zero"};

bool has_digit(std::string_view word) {
  return word.find_first_of("0123456789") != std::string_view::npos;
}

bool starts_number(std::string_view word) {
  const std::size_t digit = word.find_first_of("0123456789");
  if (digit == std::string_view::npos) return false;
  // "$5M", "€2", "x3" and "+40%", but not "EC2", "S3", "OAuth2".
  const std::string_view before = word.substr(0, digit);
  return before.empty() || before == "x" || before == "$" || before == "€" || before == "£" || before == "¥" ||
         before == "us$" || before == "~";
}

bool is_year(std::string_view word) {
  return word.size() == 4 && word.find_first_not_of("0123456789") == std::string_view::npos &&
         (word.starts_with("19") || word.starts_with("20"));
}

// Bytes of `text` that name a skill, with the version behind it: the 2 of "Python 2" is no figure.
std::vector<bool> bytes_of_skills(std::string_view text, const SkillIndex& index) {
  std::vector<bool> covered(text.size() + 1, false);
  for (const SkillMention& mention : find_skills(text, index)) {
    std::size_t end = mention.end;
    if (!index.is_concept(mention.skill) && end + 1 < text.size() && text[end] == ' ') {
      const std::size_t digits = text.find_first_not_of("0123456789.", end + 1);
      const std::size_t stop = std::min(digits, text.size());
      const bool short_number = stop > end + 1 && stop <= end + 4;
      if (short_number && (stop == text.size() || text[stop] == ' ' || text[stop] == ',')) end = stop;
    }
    std::fill(covered.begin() + static_cast<std::ptrdiff_t>(mention.begin),
              covered.begin() + static_cast<std::ptrdiff_t>(end), true);
  }
  return covered;
}

bool is_measure(const TextWord& word, const std::vector<bool>& covered) {
  if (starts_number(word.lower)) return !covered[word.begin] && !is_year(word.lower);
  return std::binary_search(std::begin(measures), std::end(measures), word.lower);
}

bool has_measure(const Passage& passage, const SkillIndex& index) {
  const std::vector<TextWord> words = words_of(passage.text);
  const std::vector<bool> covered = bytes_of_skills(passage.text, index);
  return contains(passage.text, "%") || std::any_of(words.begin(), words.end(), [&covered](const TextWord& word) {
           return is_measure(word, covered);
         });
}

// "30%", "3x", "40 percent", "4 times".
bool is_ratio(const std::vector<TextWord>& words, std::size_t i) {
  const std::string& word = words[i].lower;
  if (!starts_number(word)) return false;
  if (word.ends_with("%") || word.ends_with("x") || word.starts_with("x")) return true;
  if (i + 1 >= words.size()) return false;
  const std::string& next = words[i + 1].lower;
  return next == "percent" || next == "times" || next == "fold" || next == "per-cent";
}

// True when the ratio at `i` is the change that the line boasts of: "by 30%", "30% faster", "a 3x increase".
bool is_change(const std::vector<TextWord>& words, std::size_t i) {
  if (i > 0 && words[i - 1].lower == "by") return true;
  constexpr std::string_view changes[] = {"better",  "cheaper", "decrease", "drop",        "faster",   "fewer",
                                          "gain",    "growth",  "higher",   "improvement", "increase", "less",
                                          "lower",   "more",    "quicker",  "reduction",   "rise",     "saving",
                                          "savings", "slower",  "speedup"};
  for (std::size_t next = i + 1; next < words.size() && next < i + 3; ++next) {
    if (std::find(std::begin(changes), std::end(changes), words[next].lower) != std::end(changes)) return true;
  }
  return false;
}

// "lines 12, 14 and 15", as far as the lines are known and differ.
std::string list_lines(const std::vector<const Passage*>& passages) {
  std::vector<std::string> lines;
  for (const Passage* passage : passages) {
    const std::string line = std::to_string(passage->where.line);
    if (passage->where.line > 0 && (lines.empty() || lines.back() != line)) lines.push_back(line);
  }
  if (lines.empty()) return {};
  return fmt::format(" ({} {})", lines.size() == 1 ? "line" : "lines", enumerate(lines));
}

}  // namespace

void find_unmeasured_jobs(const ReviewInput& input, std::vector<Finding>& findings) {
  for (std::size_t i = 0; i < input.resume.roles.size(); ++i) {
    const std::vector<const Passage*> bullets = bullets_of_role(input.resume, i);
    std::vector<const Passage*> bare;
    for (const Passage* bullet : bullets) {
      if (!has_measure(*bullet, input.index)) bare.push_back(bullet);
    }
    if (bare.size() * 2 <= bullets.size()) continue;
    report(findings, Severity::warning, bare.front()->where,
           fmt::format("{} of {} lines about {} carry no figure{}: a figure is what makes a claim one's own",
                       bare.size(), bullets.size(), name_of_role(input.resume, i), list_lines(bare)),
           "How many requests, users, rows, people? What was it before, what after?");
  }
}

void find_naked_figures(const ReviewInput& input, std::vector<Finding>& findings) {
  for (const Passage& passage : input.resume.passages) {
    if (!tells_deed(passage)) continue;
    const std::vector<TextWord> words = words_of(passage.text);
    std::size_t numbers = 0;
    std::size_t ratio = words.size();
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (has_digit(words[i].lower) && starts_number(words[i].lower)) ++numbers;
      if (is_ratio(words, i) && is_change(words, i)) ratio = i;
    }
    const bool measured = find_phrase(words, "from") != std::string::npos;
    if (ratio == words.size() || numbers > 1 || measured) continue;
    report(findings, Severity::note, passage.where,
           fmt::format("{} of what, and over which time? The first question in an interview asks it",
                       quote(words[ratio].text)),
           "Before and after, with a unit: what were they?");
  }
}

}  // namespace shortlist
