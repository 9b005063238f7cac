#include "read/pdf_reports.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <set>
#include <utility>

#include "read/resume_lines.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr std::size_t most_rows = 1'000;

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t begin = 0; begin < text.size() && lines.size() < most_rows;) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    lines.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return lines;
}

std::vector<std::string_view> columns_of(std::string_view line) {
  std::vector<std::string_view> columns;
  for (std::size_t begin = line.find_first_not_of(' '); begin != npos; begin = line.find_first_not_of(' ', begin)) {
    const std::size_t end = std::min(line.find(' ', begin), line.size());
    columns.push_back(line.substr(begin, end - begin));
    begin = end;
  }
  return columns;
}

int number_of(std::string_view text) {
  int value = 0;
  for (const char c : text.substr(0, 9)) {
    if (c < '0' || c > '9') return 0;
    value = value * 10 + (c - '0');
  }
  return value;
}

// Rows below the line of hyphens.
std::vector<std::string_view> rows_of(std::string_view table) {
  std::vector<std::string_view> rows = lines_of(table);
  const auto rule = std::find_if(rows.begin(), rows.end(), [](std::string_view row) { return row.starts_with("---"); });
  rows.erase(rows.begin(), rule == rows.end() ? rows.end() : rule + 1);
  return rows;
}

// True when letters can be told from glyphs without a ToUnicode map: encodings of known names, Type 1 fonts whose
// glyphs have names, and the character collections of East Asia (ISO 32000-1 §9.10.2).
bool tells_letters(std::string_view type, std::string_view encoding) {
  constexpr std::array<std::string_view, 5> named{"WinAnsi", "MacRoman", "Standard", "MacExpert", "Symbol"};
  if (std::find(named.begin(), named.end(), encoding) != named.end()) return true;
  if (type.starts_with("CID")) return !encoding.starts_with("Identity");
  if (type.starts_with("Type 1")) return true;
  return type.starts_with("TrueType") && encoding == "Custom";
}

}  // namespace

std::string pdf_info(std::string_view info, std::string_view key) {
  for (const std::string_view line : lines_of(info)) {
    const bool found = line.starts_with(key) && line.substr(key.size()).starts_with(':');
    if (found) return clean_line(line.substr(key.size() + 1));
  }
  return {};
}

std::vector<FontFact> read_pdf_fonts(std::string_view fonts) {
  constexpr std::size_t behind_type = 6;  // encoding, emb, sub, uni, object number and generation
  constexpr std::array<std::string_view, 6> types{"CID TrueType", "CID Type 0", "TrueType",
                                                  "Type 1",       "Type 3",     "unknown"};
  std::vector<FontFact> facts;
  for (const std::string_view row : rows_of(fonts)) {
    std::vector<std::string_view> columns = columns_of(row);
    if (!columns.empty() && columns.back() == "[none]") columns.emplace_back();
    if (columns.size() < behind_type + 1) continue;
    const std::size_t first = columns.size() - behind_type;
    const std::size_t end = static_cast<std::size_t>(columns[first].data() - row.data());
    const std::string_view head = row.substr(0, end);
    std::size_t at = npos;
    for (const std::string_view type : types) {
      if (at == npos) at = head.rfind(" " + std::string(type));
    }
    if (at == npos) continue;
    const std::string name = clean_line(head.substr(0, at));
    FontFact fact;
    fact.name = name.empty() || name == "[none]" ? "without a name" : name;
    fact.embedded = columns[first + 1] == "yes";
    fact.has_unicode = columns[first + 3] == "yes" || tells_letters(head.substr(at + 1), columns[first]);
    facts.push_back(std::move(fact));
  }
  return facts;
}

std::map<int, int> read_pdf_images(std::string_view images) {
  constexpr int thumbnail = 24;  // pixels
  std::map<int, int> pages;
  for (const std::string_view row : rows_of(images)) {
    const std::vector<std::string_view> columns = columns_of(row);
    if (columns.size() < 5 || columns[2] != "image") continue;
    if (number_of(columns[3]) >= thumbnail && number_of(columns[4]) >= thumbnail) ++pages[number_of(columns[0])];
  }
  return pages;
}

std::vector<std::string> read_pdf_urls(std::string_view urls) {
  std::vector<std::string> found;
  std::set<std::string> seen;
  for (const std::string_view line : lines_of(urls)) {
    const std::size_t kind = line.find("Annotation");
    if (kind == npos) continue;
    std::string url = clean_line(line.substr(kind + std::string_view("Annotation").size()));
    if (!url.empty() && seen.insert(url).second) found.push_back(std::move(url));
  }
  return found;
}

}  // namespace shortlist
