// Characters that break searching: what looks right on paper and is something else underneath.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "review/passages.h"
#include "review/rule_functions.h"
#include "review/words.h"
#include "text/letter.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

bool is_ascii_letter(char32_t c) {
  return (c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z');
}

bool is_private_use(char32_t c) {
  return (c >= 0xE000 && c <= 0xF8FF) || (c >= 0xF0000 && c <= 0x10FFFD);
}

// Dingbats and arrows with which word processors decorate bullets; • and - are the ordinary ones.
bool is_decorative_mark(char32_t c) {
  return (c >= 0x2190 && c <= 0x21FF) || (c >= 0x2700 && c <= 0x27BF) || (c >= 0x25A0 && c <= 0x25FF && c != 0x25E6) ||
         (c >= 0x2B00 && c <= 0x2BFF);
}

bool is_emoji(char32_t c) {
  return (c >= 0x1F000 && c <= 0x1FAFF) || (c >= 0x2600 && c <= 0x26FF) || c == 0xFE0F || c == 0x20E3;
}

bool is_invisible(char32_t c) {
  return c == 0xAD || (c >= 0x200B && c <= 0x200F) || (c >= 0x202A && c <= 0x202E) || (c >= 0x2060 && c <= 0x2064) ||
         c == 0xFEFF;
}

// Hyphens and minus signs that a search for "-" does not find.
bool is_odd_hyphen(char32_t c) {
  return c == 0x2010 || c == 0x2011 || c == 0x2212 || c == 0xFE63 || c == 0xFF0D;
}

bool is_greek_or_cyrillic(char32_t c) {
  return c >= 0x370 && c <= 0x52F;
}

std::vector<char32_t> code_points(std::string_view text) {
  std::vector<char32_t> points;
  for (std::size_t offset = 0; offset < text.size();) points.push_back(next_code_point(text, offset));
  return points;
}

// A run of this many single letters is a spaced word: "S U M M A R Y".
bool is_letter_spaced(std::string_view text, int shortest) {
  int run = 0;
  for (const TextWord& word : words_of(text)) {
    run = word.lower.size() == 1 && word.lower.front() >= 'a' && word.lower.front() <= 'z' && !word.starts_clause
              ? run + 1
              : 0;
    // The first letter starts the clause and is not counted.
    if (run >= shortest - 1) return true;
  }
  return false;
}

// Letters without a blank or mark that are too long for a word of any language here; addresses are left out.
bool is_glued(const TextWord& word) {
  constexpr std::size_t longest_word = 45;
  if (count_code_points(word.text) <= longest_word) return false;
  return word.text.find_first_of("./@-_&=#") == std::string_view::npos;
}

void report_code_point(std::vector<Finding>& findings, Severity severity, const Passage& passage, char32_t c,
                       std::string_view why) {
  report(findings, severity, passage.where, fmt::format("{} in {}: {}", code_point_name(c), quote(passage.text), why));
}

// The fault of the code point between its neighbours, 0 for the ends; empty when it is all right.
std::string_view disguise(char32_t before, char32_t c, char32_t after) {
  const bool latin = is_ascii_letter(before) || is_ascii_letter(after);
  // Scripts beyond Latin need some of the invisible ones.
  const bool joins_others = is_letter_or_digit(before) && !is_ascii_letter(before) && is_letter_or_digit(after);
  if (is_invisible(c) && !joins_others) return "it is invisible, and the word is not found by who searches for it";
  if (is_odd_hyphen(c) && is_ascii_letter(before) && is_ascii_letter(after)) {
    return "it looks like a hyphen, and a search for one passes it by";
  }
  if (is_greek_or_cyrillic(c) && latin && c != U'μ') return "a letter of another script that looks Latin";
  return {};
}

}  // namespace

void find_letter_spacing(const ReviewInput& input, std::vector<Finding>& findings) {
  std::set<int> lines;
  const auto check = [&](const std::string& text, const Location& where, int shortest) {
    if (!is_letter_spaced(text, shortest) || !lines.insert(where.line).second) return;
    report(findings, Severity::error, where,
           fmt::format("{} reads as single letters: no search finds the word", quote(text)));
  };
  for (const Text& heading : input.resume.headings) check(heading.value, heading.where, 4);
  for (const Passage& passage : input.resume.passages) check(passage.text, passage.where, 5);
}

void find_ligatures(const ReviewInput& input, std::vector<Finding>& findings) {
  for (const Passage& passage : input.resume.passages) {
    for (const char32_t c : code_points(passage.text)) {
      if (c < 0xFB00 || c > 0xFB06) continue;
      report_code_point(findings, Severity::error, passage, c, "a joined letter, which a search for two passes by");
      break;
    }
  }
}

void find_garbled_text(const ReviewInput& input, std::vector<Finding>& findings) {
  for (const Passage& passage : input.resume.passages) {
    const std::vector<TextWord> words = words_of(passage.text);
    const auto glued = std::find_if(words.begin(), words.end(), is_glued);
    if (contains(passage.text, "\xEF\xBF\xBD") || contains(passage.text, "(cid:")) {
      report(findings, Severity::error, passage.where,
             fmt::format("{} holds signs that are no text: the file does not say which letters they are",
                         quote(passage.text)));
    } else if (glued != words.end()) {
      report(findings, Severity::error, passage.where,
             fmt::format("the words in {} are not parted by blanks", quote(glued->text)));
    }
  }
}

void find_odd_bullet_marks(const ReviewInput& input, std::vector<Finding>& findings) {
  for (const Passage& passage : input.resume.passages) {
    const std::vector<char32_t> points = code_points(passage.text);
    const auto icon = std::find_if(points.begin(), points.end(), is_private_use);
    if (icon != points.end()) {
      report_code_point(findings, Severity::warning, passage, *icon, "an icon of one font, and nothing without it");
    } else if (!points.empty() && is_decorative_mark(points.front())) {
      report_code_point(findings, Severity::warning, passage, points.front(), "begin bullets with an ordinary • or -");
    }
  }
}

void find_emoji(const ReviewInput& input, std::vector<Finding>& findings) {
  for (const Passage& passage : input.resume.passages) {
    const std::vector<char32_t> points = code_points(passage.text);
    const auto emoji = std::find_if(points.begin(), points.end(), is_emoji);
    if (emoji == points.end()) continue;
    report_code_point(findings, Severity::warning, passage, *emoji,
                      "many systems show a box or a question mark for it; use words");
  }
}

void find_disguised_characters(const ReviewInput& input, std::vector<Finding>& findings) {
  for (const Passage& passage : input.resume.passages) {
    const std::vector<char32_t> points = code_points(passage.text);
    for (std::size_t i = 0; i < points.size(); ++i) {
      const char32_t before = i > 0 ? points[i - 1] : 0;
      const char32_t after = i + 1 < points.size() ? points[i + 1] : 0;
      const std::string_view why = disguise(before, points[i], after);
      if (why.empty()) continue;
      report_code_point(findings, Severity::warning, passage, points[i], why);
      break;
    }
  }
}

void find_broken_keywords(const ReviewInput& input, std::vector<Finding>& findings) {
  for (const Passage& passage : input.resume.passages) {
    const std::vector<TextWord> words = words_of(passage.text);
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
      const std::string_view between =
          std::string_view(passage.text).substr(words[i].end, words[i + 1].begin - words[i].end);
      if (between != "- " && between != "-\n" && between != "\xC2\xAD" && between != "\xC2\xAD ") continue;
      const std::string joined = std::string(words[i].text) + std::string(words[i + 1].text);
      const std::optional<SkillId> skill = input.index.find(joined);
      if (!skill) continue;
      report(findings, Severity::error, passage.where,
             fmt::format("{} is broken over two lines by a hyphen, and no search for it succeeds",
                         input.index.name(*skill)));
    }
  }
}

}  // namespace shortlist
