// The text of one line.
#include <algorithm>
#include <cstddef>
#include <utility>

#include "read/resume_lines.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr std::string_view replacement = "\xEF\xBF\xBD";

std::string make_valid(std::string_view text) {
  std::string out;
  while (!text.empty()) {
    const std::size_t bad = find_invalid_utf8(text);
    out += text.substr(0, bad);
    if (bad == npos) break;
    out += replacement;
    text.remove_prefix(bad + 1);
  }
  return out;
}

bool is_blank(char32_t c) {
  return c < 0x20 || c == 0x7F || c == 0xA0 || c == 0x202F || is_breaking_space(c);
}

// Marks that everybody reads as a bullet. Others are reviewed and stay in the text.
bool is_plain_bullet(char32_t c) {
  constexpr std::u32string_view signs = U"•·‣◦∙⁃*-–—";
  return signs.find(c) != std::u32string_view::npos;
}

bool is_odd_bullet(char32_t c) {
  return (c >= 0x2190 && c <= 0x21FF) || (c >= 0x25A0 && c <= 0x25FF) || (c >= 0x2700 && c <= 0x27BF) ||
         (c >= 0x2B00 && c <= 0x2BFF) || (c >= 0xE000 && c <= 0xF8FF) || c == U'»' || c == U'›';
}

}  // namespace

std::string clean_line(std::string_view text) {
  const std::string valid = make_valid(text.substr(0, longest_resume_line));
  std::string out;
  bool blank = false;
  for (std::size_t offset = 0; offset < valid.size();) {
    const char32_t c = next_code_point(valid, offset);
    if (is_blank(c)) {
      blank = !out.empty();
      continue;
    }
    if (c == 0xFEFF && out.empty()) continue;
    if (blank) out.push_back(' ');
    blank = false;
    append_utf8(out, c);
  }
  return to_nfc(out);
}

std::vector<std::string> cut_at_gaps(std::string_view text) {
  constexpr std::size_t gap = 3;
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const std::size_t end = std::min({text.find('\t', begin), text.find(std::string(gap, ' '), begin), text.size()});
    std::string part = clean_line(text.substr(begin, end - begin));
    if (!part.empty()) parts.push_back(std::move(part));
    begin = end + 1;
  }
  return parts;
}

void set_line_text(ResumeLine& line, std::string_view source) {
  const std::string text = make_valid(source.substr(0, longest_resume_line));
  std::size_t first = 0;
  while (first < text.size()) {
    std::size_t next = first;
    if (!is_blank(next_code_point(text, next))) break;
    first = next;
  }
  std::string_view rest = std::string_view(text).substr(first);
  if (!rest.empty()) {
    std::size_t end = 0;
    const char32_t sign = next_code_point(rest, end);
    std::size_t behind = end;
    const bool apart = end == rest.size() || is_blank(next_code_point(rest, behind));
    const bool word_alike = sign == '-' || sign == '*' || sign == U'–' || sign == U'—' || sign == U'·';
    const bool plain = is_plain_bullet(sign) && (apart || !word_alike);
    if (plain) rest.remove_prefix(end);
    line.bullet = line.bullet || plain || (is_odd_bullet(sign) && apart);
  }
  line.text = clean_line(rest);
  line.parts = cut_at_gaps(rest);
}

}  // namespace shortlist
