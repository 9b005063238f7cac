// Plain text and Markdown.
#include <algorithm>
#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "read/read_resume.h"
#include "read/resume_bytes.h"
#include "read/resume_lines.h"
#include "text/letter.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr std::size_t widest_text = 120;  // columns of text that was broken to fit; longer lines were not

bool has_letter(std::string_view text) {
  for (std::size_t offset = 0; offset < text.size();) {
    if (is_letter_or_digit(next_code_point(text, offset))) return true;
  }
  return false;
}

std::vector<std::string_view> cut_lines(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t begin = 0; begin < text.size() && lines.size() < most_resume_lines;) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    lines.push_back(text.substr(begin, end - begin));
    if (lines.back().ends_with('\r')) lines.back().remove_suffix(1);
    begin = end + 1;
  }
  return lines;
}

std::size_t indent_of(std::string_view line) {
  const std::size_t first = line.find_first_not_of(" \t");
  return first == npos ? 0 : first;
}

bool is_rule(std::string_view line) {
  const std::string_view text = line.substr(indent_of(line));
  return text.size() >= 3 && std::string_view("=-_*~#").find(text[0]) != npos &&
         text.find_first_not_of(std::string(1, text[0]) + " ") == npos;
}

// A line reaches the edge when the first word of the next would not have had room on it.
void mark_full(std::vector<ResumeLine>& lines, const std::vector<std::size_t>& widths) {
  std::size_t widest = 0;
  for (const std::size_t width : widths) widest = std::max(widest, width <= widest_text ? width : 0);
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    const std::string& next = lines[i + 1].text;
    const std::size_t word = count_code_points(std::string_view(next).substr(0, next.find(' ')));
    lines[i].full = widths[i] <= widest_text && widths[i] + 1 + word > widest;
  }
}

std::vector<ResumeLine> lines_of_text(const std::string& path, std::string_view text) {
  std::vector<ResumeLine> lines;
  std::vector<std::size_t> widths;
  bool gap = false;
  int number = 0;
  for (const std::string_view source : cut_lines(text)) {
    ++number;
    if (is_rule(source)) {
      const bool underlines = !lines.empty() && !gap && !lines.back().bullet && lines.back().where.line + 1 == number;
      if (underlines) lines.back().style = ResumeLine::Style::heading;
      gap = true;
      continue;
    }
    ResumeLine line;
    set_line_text(line, source);
    if (line.text.empty()) {
      gap = true;
      continue;
    }
    line.where = {path, number, 1 + static_cast<int>(indent_of(source)), ""};
    line.indent = static_cast<double>(indent_of(source));
    line.gap = std::exchange(gap, false);
    lines.push_back(std::move(line));
    widths.push_back(count_code_points(source.substr(0, longest_resume_line)));
  }
  mark_full(lines, widths);
  return lines;
}

// Takes Markdown's marks off: emphasis, code, targets of links (which stay behind their text), pictures, backslashes.
std::string strip_markdown(std::string_view text) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool escaped =
        c == '\\' && i + 1 < text.size() && std::string_view("\\`*_{}[]()#+-.!|<>").find(text[i + 1]) != npos;
    if (escaped) {
      out.push_back(text[++i]);
      continue;
    }
    const bool emphasis = c == '*' || c == '`' ||
                          (c == '_' && (i == 0 || text[i - 1] == ' ' || i + 1 == text.size() || text[i + 1] == ' ' ||
                                        text[i + 1] == '_' || text[i - 1] == '_'));
    if (emphasis || (c == '!' && text.substr(i, 2) == "![")) continue;
    constexpr std::size_t longest_target = 2048;
    const std::size_t target = c == '[' ? text.substr(i, longest_target).find("](") : npos;
    const std::size_t close = target == npos ? npos : text.substr(i, longest_target).find(')', target);
    if (close != npos) {
      const std::string shown = strip_markdown(text.substr(i + 1, target - 1));
      const std::string_view url = text.substr(i + target + 2, close - target - 2);
      const bool told = url.find(shown) != npos && !shown.empty();
      const bool reaches = url.starts_with("mailto:") || url.starts_with("tel:");
      out += told && reaches ? shown : told ? std::string(url) : shown + " (" + std::string(url) + ")";
      i += close;
      continue;
    }
    out.push_back(c);
  }
  return out;
}

// "| a | b |" as cells; a row of dashes is none.
std::string cells_of(std::string_view line) {
  std::string out;
  for (const char byte : line) out.push_back(byte == '|' ? '\t' : byte);
  return line.find_first_not_of("|-: \t") == npos ? "" : out;
}

void set_markdown_line(ResumeLine& line, std::string_view source) {
  std::string_view text = source.substr(indent_of(source));
  const std::size_t marks = std::min(text.find_first_not_of('#'), text.size());
  constexpr std::size_t deepest = 6;
  if (marks > 0 && marks <= deepest && text.substr(marks).starts_with(' ')) {
    line.style = ResumeLine::Style::heading;
    line.level = static_cast<int>(marks);
    line.whole = true;
    text.remove_prefix(marks);
    while (text.ends_with('#')) text.remove_suffix(1);
  }
  const bool mark = text.size() > 1 && (text[0] == '*' || text[0] == '+' || text[0] == '-') && text[1] == ' ';
  const std::size_t digits = std::min(text.find_first_not_of("0123456789"), text.size());
  const bool number = digits > 0 && digits < 3 && (text.substr(digits, 2) == ". " || text.substr(digits, 2) == ") ");
  line.bullet = mark || number;
  if (mark) text.remove_prefix(2);
  if (number) text.remove_prefix(digits + 2);
  const bool table = text.starts_with('|');
  const bool strong =
      (text.starts_with("**") || text.starts_with("__")) && (text.ends_with("**") || text.ends_with("__"));
  if (strong && !line.bullet && line.style == ResumeLine::Style::plain) line.style = ResumeLine::Style::strong;
  set_line_text(line, table ? cells_of(text) : strip_markdown(text));
  // The next line goes on with this one unless two blanks or a backslash end it.
  line.full = !table && !source.ends_with("  ") && !source.ends_with('\\');
  line.whole = line.whole || table || strong;
}

std::vector<ResumeLine> lines_of_markdown(const std::string& path, std::string_view text) {
  std::vector<ResumeLine> lines;
  bool gap = false;
  bool comment = false;
  int number = 0;
  for (const std::string_view source : cut_lines(text)) {
    ++number;
    comment = comment || source.find("<!--") != npos;
    if (comment) {
      comment = source.find("-->") == npos;
      gap = true;
      continue;
    }
    if (is_rule(source)) {
      const bool setext = !lines.empty() && !gap && !lines.back().bullet && source.find('_') == npos;
      if (setext) lines.back().style = ResumeLine::Style::heading;
      if (setext) lines.back().level = source.find('=') != npos ? 1 : 2;
      gap = true;
      continue;
    }
    ResumeLine line;
    set_markdown_line(line, source);
    if (line.text.empty()) {
      gap = true;
      continue;
    }
    line.where = {path, number, 1 + static_cast<int>(indent_of(source)), ""};
    line.indent = static_cast<double>(indent_of(source));
    line.gap = std::exchange(gap, false);
    lines.push_back(std::move(line));
  }
  return lines;
}

}  // namespace

std::string_view check_resume_bytes(const std::string& path, std::string_view text, Diagnostics& diagnostics) {
  const std::string hint = "save the file as UTF-8";
  if (text.size() > largest_text_resume) {
    diagnostics.error({path, 0, 0, {}}, "the resume is larger than 1 MiB");
    return {};
  }
  if (text.starts_with("\xFE\xFF") || text.starts_with("\xFF\xFE")) {
    diagnostics.error({path, 1, 1, {}}, "the resume is in UTF-16, not in UTF-8", hint);
    return {};
  }
  const std::size_t invalid = std::min(find_invalid_utf8(text), text.find('\0'));
  if (invalid != npos) {
    const int line =
        1 + static_cast<int>(std::count(text.begin(), text.begin() + static_cast<std::ptrdiff_t>(invalid), '\n'));
    diagnostics.error(
        {path, line, 0, {}},
        text[invalid] == '\0' ? "the resume holds a NUL byte" : "the resume holds bytes that are no UTF-8", hint);
    return {};
  }
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  if (has_letter(text)) return text;
  diagnostics.error({path, 0, 0, {}}, "the resume holds no words");
  return {};
}

void set_text_facts(ResumeText& resume, const std::string& path, FileFacts::Format format, std::size_t bytes) {
  resume.file = path;
  resume.facts.format = format;
  resume.facts.bytes = bytes;
}

ResumeText read_resume_text(const std::string& path, std::string_view text, Diagnostics& diagnostics) {
  ResumeText resume = resume_of_lines(path, lines_of_text(path, check_resume_bytes(path, text, diagnostics)));
  set_text_facts(resume, path, FileFacts::Format::text, text.size());
  return resume;
}

ResumeText read_resume_markdown(const std::string& path, std::string_view text, Diagnostics& diagnostics) {
  ResumeText resume = resume_of_lines(path, lines_of_markdown(path, check_resume_bytes(path, text, diagnostics)));
  set_text_facts(resume, path, FileFacts::Format::markdown, text.size());
  return resume;
}

}  // namespace shortlist
