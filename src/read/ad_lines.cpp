#include "read/ad_lines.h"

#include <algorithm>
#include <array>
#include <cstddef>

#include "text/letter.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr std::size_t longest_heading = 200;  // bytes
constexpr std::size_t longest_target = 2048;  // of a link

// Characters that stand for nothing: joiners, byte order marks, variation selectors.
bool is_invisible(char32_t c) {
  return (c >= 0x200B && c <= 0x200F) || c == 0x2060 || c == 0xFEFF || (c >= 0xFE00 && c <= 0xFE0F);
}

bool is_bullet_sign(char32_t c) {
  constexpr std::u32string_view signs = U"*•·‣▪●○◦■□◆◇✓✔✅➢➤→►▶▸»–—⁃∙";
  return signs.find(c) != std::u32string_view::npos;
}

// Blanks folded, invisible and forbidden characters left out; `column` becomes that of the first character kept.
std::string clean(std::string_view line, int& column) {
  std::string out;
  bool blank = false;
  int at = 0;
  for (std::size_t offset = 0; offset < line.size();) {
    const char32_t c = next_code_point(line, offset);
    ++at;
    const bool space = is_breaking_space(c) || c == 0xA0 || c == 0x202F || c == '\t' || c == '\r';
    if (space) {
      blank = !out.empty();
      continue;
    }
    if (is_invisible(c) || is_forbidden_in_text(c)) continue;
    if (out.empty()) column = at;
    if (blank) out.push_back(' ');
    blank = false;
    append_utf8(out, c);
  }
  return out;
}

void drop_front(RawAdLine& line, std::size_t bytes) {
  bytes = std::min(bytes, line.text.size());
  const std::size_t blanks = line.text.compare(bytes, 1, " ") == 0 ? 1 : 0;
  line.column += static_cast<int>(count_code_points(std::string_view(line.text).substr(0, bytes + blanks)));
  line.text.erase(0, bytes + blanks);
}

// Bytes of the number before "Java" in "1. Java", "2) Java", "a) Java"; 0 when there is none.
std::size_t numbering(std::string_view text) {
  std::size_t end = 0;
  while (end < 2 && end < text.size() && text[end] >= '0' && text[end] <= '9') ++end;
  const bool letter = end == 0 && text.size() > 1 && text[0] >= 'a' && text[0] <= 'f' && text[1] == ')';
  if (letter) end = 1;
  const bool closed = end > 0 && end + 1 < text.size() && (text[end] == '.' || text[end] == ')');
  return closed && text[end + 1] == ' ' ? end + 1 : 0;
}

// Takes a bullet off; a hyphen may touch the word behind it, a star would be markup then.
void take_bullet(RawAdLine& line) {
  std::size_t end = 0;
  if (line.text.empty()) return;
  const char32_t sign = next_code_point(line.text, end);
  const bool apart = end == line.text.size() || line.text[end] == ' ';
  const bool hyphen = sign == '-' && end < line.text.size() && line.text[end] != '-' && line.text[end] != '>';
  const bool plus = sign == '+' && apart;
  if (hyphen || plus || (is_bullet_sign(sign) && (apart || sign != '*'))) {
    drop_front(line, end);
    line.bullet = true;
  } else if (const std::size_t number = numbering(line.text); number > 0) {
    drop_front(line, number);
    line.bullet = true;
  }
}

void take_markdown_heading(RawAdLine& line) {
  const std::size_t level = std::min(line.text.find_first_not_of('#'), line.text.size());
  const bool heading = level > 0 && level <= 6 && level < line.text.size() && line.text[level] == ' ';
  if (!heading) return;
  drop_front(line, level);
  line.mark = RawAdLine::Mark::markdown;
  line.level = static_cast<int>(level);
  const std::size_t end = line.text.find_last_not_of("# ");
  if (end != npos && line.text.find(" #", end) != npos) line.text.erase(end + 1);
}

// Takes a pair of `mark` around the whole line off, a colon inside or behind it kept.
bool take_pair(RawAdLine& line, std::string_view mark) {
  std::string& text = line.text;
  const bool colon = text.ends_with(':');
  const std::string_view inner = std::string_view(text).substr(0, text.size() - (colon ? 1 : 0));
  if (inner.size() <= 2 * mark.size() || !inner.starts_with(mark) || !inner.ends_with(mark)) return false;
  if (inner.substr(mark.size(), inner.size() - 2 * mark.size()).find(mark) != npos) return false;
  text.erase(inner.size() - mark.size(), mark.size());
  drop_front(line, mark.size());
  while (text.ends_with(' ')) text.pop_back();
  return true;
}

void take_emphasis(RawAdLine& line) {
  const bool taken = take_pair(line, "***") || take_pair(line, "**") || take_pair(line, "__") || take_pair(line, "*") ||
                     take_pair(line, "_");
  if (taken && line.mark == RawAdLine::Mark::none) line.mark = RawAdLine::Mark::bold;
}

// Takes off what is left of Markdown inside the line: bold marks, code marks, targets of links.
void strip_inline_marks(std::string& text) {
  std::string out;
  std::size_t bracket = npos;  // in `out`, of a "[" that may begin a link
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool pair = i + 1 < text.size() && (text[i] == '*' || text[i] == '_') && text[i + 1] == text[i];
    if (text[i] == '`') continue;
    if (pair) {
      ++i;
      continue;
    }
    if (text[i] == '[') bracket = out.size();
    const bool link = text[i] == ']' && bracket != npos && i + 1 < text.size() && text[i + 1] == '(';
    const std::size_t close = link ? std::string_view(text).substr(i, longest_target).find(')') : npos;
    if (close != npos) {
      out.erase(bracket, 1);
      bracket = npos;
      i += close;
      continue;
    }
    out.push_back(text[i]);
  }
  text = std::move(out);
}

bool is_capitals(std::string_view text) {
  if (text.size() > longest_heading) return false;
  int capitals = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t begin = offset;
    next_code_point(text, offset);
    const std::string letter(text.substr(begin, offset - begin));
    const bool small = to_upper(letter, "en") != letter;
    if (small) return false;
    const bool ascii_capital = letter[0] >= 'A' && letter[0] <= 'Z';
    capitals += ascii_capital || letter.size() > 1 ? 1 : 0;
  }
  return capitals > 3;
}

bool is_underline(std::string_view text) {
  const bool rule = text.size() >= 3 && text.size() < longest_heading && (text[0] == '=' || text[0] == '-');
  return rule && text.find_first_not_of(text[0]) == npos;
}

bool has_letters(std::string_view text) {
  for (std::size_t offset = 0; offset < text.size();) {
    if (is_letter_or_digit(next_code_point(text, offset))) return true;
  }
  return false;
}

RawAdLine read_line(std::string_view source, int number) {
  RawAdLine line;
  line.number = number;
  line.text = clean(source, line.column);
  if (line.text.starts_with('>')) drop_front(line, std::min(line.text.find_first_not_of("> "), line.text.size()));
  take_markdown_heading(line);
  take_bullet(line);
  take_emphasis(line);
  strip_inline_marks(line.text);
  line.text = to_nfc(line.text);
  if (!has_letters(line.text)) line.text.clear();
  if (line.text.empty() || line.mark != RawAdLine::Mark::none) return line;
  const bool colon = line.text.ends_with(':') || line.text.ends_with("…") || line.text.ends_with("...");
  if (colon) line.mark = RawAdLine::Mark::colon;
  if (!colon && !line.bullet && is_capitals(line.text)) line.mark = RawAdLine::Mark::capitals;
  return line;
}

}  // namespace

std::vector<RawAdLine> cut_ad_lines(std::string_view text, int first_line) {
  std::vector<RawAdLine> lines;
  for (std::size_t begin = 0; begin < text.size(); ++first_line) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view source = text.substr(begin, end - begin);
    begin = end + 1;
    const bool underlined = !lines.empty() && !lines.back().text.empty() && !lines.back().bullet;
    int column = 1;
    if (underlined && is_underline(clean(source, column))) {
      lines.back().mark = RawAdLine::Mark::markdown;
      lines.back().level = source.find('=') != npos ? 1 : 2;
    }
    lines.push_back(read_line(source, first_line));
  }
  return lines;
}

}  // namespace shortlist
