#include "write/write_csv.h"

#include <charconv>
#include <cstddef>
#include <string_view>
#include <system_error>

namespace shortlist {
namespace {

bool is_number(std::string_view text) {
  double number = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), number);
  return error == std::errc() && end == text.data() + text.size();
}

// What comes out of a stranger's resume must not run in the reader's spreadsheet.
bool looks_like_formula(std::string_view text) {
  constexpr std::string_view starts = "=+-@\t\r";
  return text.size() > 1 && starts.find(text.front()) != std::string_view::npos && !is_number(text);
}

std::string cell(std::string_view text) {
  std::string safe = looks_like_formula(text) ? "'" : "";
  safe += text;
  if (safe.find_first_of(",\"\r\n") == std::string::npos) return safe;
  std::string out = "\"";
  for (const char byte : safe) {
    if (byte == '"') out += '"';
    out += byte;
  }
  return out + '"';
}

}  // namespace

std::string write_csv(const std::vector<std::vector<std::string>>& rows) {
  std::string out;
  for (const std::vector<std::string>& row : rows) {
    for (std::size_t i = 0; i < row.size(); ++i) out += (i == 0 ? "" : ",") + cell(row[i]);
    out += '\n';
  }
  return out;
}

}  // namespace shortlist
