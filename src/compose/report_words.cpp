#include "compose/report_words.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <iterator>

#include "review/review.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

struct CategoryLabel {
  std::string_view category;
  std::string_view label;
};
constexpr CategoryLabel category_labels[] = {
    {"ai", "AI"},
    {"api", "APIs"},
    {"cert", "certificates"},
    {"cicd", "CI/CD"},
    {"cloud-service", "cloud services"},
    {"dbconcept", "database concepts"},
    {"distributed", "distributed systems"},
    {"iac", "infrastructure as code"},
    {"os", "operating systems"},
    {"soft", "working with people"},
    {"vcs", "version control"},
    {"webserver", "web servers"},
};

constexpr std::size_t longest_quote = 80;  // code points

std::string fonts_of(const FileFacts& facts) {
  const auto count = [&](auto holds) {
    return static_cast<int>(std::count_if(facts.fonts.begin(), facts.fonts.end(), holds));
  };
  const int mute = count([](const FontFact& font) { return !font.has_unicode; });
  const int absent = count([](const FontFact& font) { return !font.embedded; });
  std::string words = count_of_things(static_cast<int>(facts.fonts.size()), "font");
  if (mute > 0) words += fmt::format(", {} without a map to Unicode", mute);
  if (absent > 0) words += fmt::format(", {} not in the file", absent);
  return words;
}

}  // namespace

std::string_view word_of(Asked asked) {
  switch (asked) {
    case Asked::required:
      return "required";
    case Asked::preferred:
      return "preferred";
    case Asked::mentioned:
      return "mentioned";
  }
  return {};
}

std::string_view word_of(Coverage::Kind kind) {
  switch (kind) {
    case Coverage::Kind::shown:
      return "shown";
    case Coverage::Kind::project:
      return "in a project";
    case Coverage::Kind::listed:
      return "listed only";
    case Coverage::Kind::implied:
      return "implied";
    case Coverage::Kind::missing:
      return "missing";
  }
  return {};
}

std::string_view word_of(Severity severity) {
  switch (severity) {
    case Severity::note:
      return "note";
    case Severity::warning:
      return "warning";
    case Severity::error:
      return "error";
  }
  return {};
}

std::string_view word_of(Role role) {
  switch (role) {
    case Role::api:
      return "API";
    case Role::data:
      return "data";
    case Role::platform:
      return "platform";
  }
  return {};
}

std::string_view word_of(FileFacts::Format format) {
  constexpr std::string_view words[] = {"toml", "pdf", "docx", "txt", "md", "json"};
  return words[static_cast<std::size_t>(format)];
}

std::string label_of_category(std::string_view category) {
  const auto found = std::find_if(std::begin(category_labels), std::end(category_labels),
                                  [&](const CategoryLabel& row) { return row.category == category; });
  return std::string(found == std::end(category_labels) ? category : found->label);
}

std::string_view reason_of(std::string_view rule) {
  for (const ReviewRule& row : rules()) {
    if (row.id == rule) return row.reason;
  }
  return {};
}

std::string percent(double share) {
  return fmt::format("{:.0f} %", std::round(share * 100));
}

std::string month_of(const Date& date) {
  return to_iso({date.year, date.month, 0});
}

std::string count_of_things(int count, std::string_view noun) {
  return fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
}

std::string shortened(const std::string& line) {
  if (count_code_points(line) <= longest_quote) return line;
  std::size_t end = 0;
  for (std::size_t i = 0; i < longest_quote; ++i) next_code_point(line, end);
  const std::size_t blank = line.rfind(' ', end);
  return line.substr(0, blank == std::string::npos || blank == 0 ? end : blank) + " …";
}

std::vector<std::string> words_of_facts(const FileFacts& facts) {
  std::vector<std::string> words;
  const bool rich = facts.format == FileFacts::Format::pdf || facts.format == FileFacts::Format::docx;
  if (rich) {
    std::string line =
        fmt::format("{}, {} kB", facts.format == FileFacts::Format::pdf ? "PDF" : "DOCX", (facts.bytes + 999) / 1000);
    if (facts.pages > 0) line += ", " + count_of_things(facts.pages, "page");
    if (facts.images > 0) line += ", " + count_of_things(facts.images, "picture");
    words.push_back(line);
    if (!facts.fonts.empty()) words.push_back(fonts_of(facts));
  }
  if (!facts.note.empty()) words.push_back(facts.note);
  return words;
}

}  // namespace shortlist
