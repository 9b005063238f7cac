#include "cli/usage.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <cstddef>
#include <system_error>

#include "cli/paths.h"
#include "text/date.h"
#include "text/diagnostic.h"

namespace shortlist {
namespace {

bool is_tag_character(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '-';
}

std::string trimmed(std::string_view text) {
  const std::size_t first = text.find_first_not_of(' ');
  if (first == std::string_view::npos) return {};
  return std::string(text.substr(first, text.find_last_not_of(' ') - first + 1));
}

}  // namespace

std::string suggest(std::string_view word, const std::vector<std::string>& known) {
  const std::string near = did_you_mean(word, known);
  return near.empty() ? fmt::format("known: {}", fmt::join(known, ", ")) : "did you mean " + near;
}

Paper parse_paper(const std::string& value) {
  if (value == "a4") return Paper::a4;
  if (value == "letter") return Paper::letter;
  throw UsageError(fmt::format("--paper must be a4 or letter · found \"{}\"", value));
}

std::vector<std::string> parse_list(const std::string& option, const std::string& value) {
  std::vector<std::string> parts;
  std::size_t begin = 0;
  while (begin <= value.size()) {
    const std::size_t end = std::min(value.find(',', begin), value.size());
    parts.push_back(trimmed(std::string_view(value).substr(begin, end - begin)));
    if (parts.back().empty()) {
      throw UsageError(fmt::format("{} needs names with commas between them · found \"{}\"", option, value));
    }
    begin = end + 1;
  }
  return parts;
}

std::vector<std::string> parse_sections(const std::string& value) {
  std::vector<std::string> sections = parse_list("--sections", value);
  const std::vector<std::string>& known = section_names();
  for (const std::string& section : sections) {
    if (std::find(known.begin(), known.end(), section) != known.end()) continue;
    throw UsageError(fmt::format("no section \"{}\" · {}", section, suggest(section, known)));
  }
  return sections;
}

int parse_number(const std::string& option, const std::string& value, int least, int most) {
  int number = 0;
  const auto [end, error] = std::from_chars(value.data(), value.data() + value.size(), number);
  if (error == std::errc() && end == value.data() + value.size() && number >= least && number <= most) return number;
  throw UsageError(fmt::format("{} must be a number from {} to {} · found \"{}\"", option, least, most, value));
}

std::string parse_job(const std::string& value) {
  const std::string extension = extension_of(value);
  if (value == "-" || extension == "toml" || extension == "txt" || extension == "md") return value;
  throw UsageError(fmt::format("--job must be a .toml, .txt or .md file, or \"-\" · found \"{}\"", value));
}

std::vector<Redaction> parse_redactions(const std::string& value) {
  std::vector<Redaction> redactions;
  for (const std::string& name : parse_list("--redact", value)) {
    const auto found = std::find(redaction_names.begin(), redaction_names.end(), name);
    if (found == redaction_names.end()) {
      throw UsageError(fmt::format("--redact does not know \"{}\" · {}", name,
                                   suggest(name, {redaction_names.begin(), redaction_names.end()})));
    }
    redactions.push_back(static_cast<Redaction>(found - redaction_names.begin()));
  }
  return redactions;
}

std::string parse_day(const std::string& value) {
  const std::optional<Date> date = parse_date(value);
  if (date && date->day != 0) return value;
  throw UsageError(fmt::format("--today must be a date like 2026-11-24 · found \"{}\"", value));
}

std::string parse_locale(const std::string& value) {
  const bool tag = !value.empty() && value.size() <= 35 && std::all_of(value.begin(), value.end(), is_tag_character);
  if (tag) return value;
  throw UsageError(fmt::format("--locale must be a language tag like de or pt-BR · found \"{}\"", value));
}

}  // namespace shortlist
