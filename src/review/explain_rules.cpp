#include "review/explain_rules.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>

#include "review/letter_review.h"
#include "review/review.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr int columns = 78;
constexpr std::size_t indent = 17;

std::string_view name_of(Severity severity) {
  switch (severity) {
    case Severity::error:
      return "error";
    case Severity::warning:
      return "warning";
    case Severity::note:
      return "note";
  }
  return {};
}

// Appends `text` in lines; the first begins at the indent already.
void append_wrapped(std::string& out, std::string_view text) {
  int column = static_cast<int>(indent);
  bool first = true;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find(' ', begin), text.size());
    const std::string_view word = text.substr(begin, end - begin);
    const int width = display_width(word);
    if (!first && column + 1 + width > columns) {
      out += '\n' + std::string(indent, ' ');
      column = static_cast<int>(indent);
    } else if (!first) {
      out += ' ';
      ++column;
    }
    out += word;
    column += width;
    first = false;
    begin = end + 1;
  }
  out += '\n';
}

template <typename Rule>
void append_rule(std::string& out, const Rule& rule) {
  out += fmt::format("  {:<7}{:<8}", rule.id, rule.find == nullptr ? "advice" : name_of(rule.severity));
  append_wrapped(out, rule.title);
  out += std::string(indent, ' ');
  append_wrapped(out, rule.english_only ? fmt::format("{} (English only)", rule.reason) : std::string(rule.reason));
}

}  // namespace

std::string explain_rules() {
  std::string out =
      "The severity is that of a rule's weightiest finding. Each reason ends with who\n"
      "says so: the makers of the systems that read resumes, those who place or hire\n"
      "people, or nobody but habit. A rule is switched off for one line by\n"
      "lint = [\"L04\"] on its highlight, for all by ignore = [\"L04\"] in [check].\n\n"
      "What a parser reads\n";
  bool parsers = true;
  for (const ReviewRule& rule : rules()) {
    if (parsers && !rule.id.starts_with("ATS")) {
      out += "\nWhat a recruiter reads\n";
      parsers = false;
    }
    append_rule(out, rule);
  }
  out += "\nWhat a letter's reader reads\n";
  for (const LetterRule& rule : letter_rules()) append_rule(out, rule);
  return out;
}

}  // namespace shortlist
