#include "write/write_markdown.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "document/references.h"

namespace shortlist {
namespace {

constexpr std::string_view separator = " · ";

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

// "_" opens emphasis only outside of words: names such as work_text stay readable.
bool is_inside_word(std::string_view text, std::size_t at) {
  const auto joins = [](char byte) {
    return is_digit(byte) || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
  };
  return at > 0 && at + 1 < text.size() && joins(text[at - 1]) && joins(text[at + 1]);
}

std::string escape(std::string_view text, std::string_view line_end) {
  constexpr std::string_view marks = "\\`*[]<>|~&";
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool mark = marks.find(text[i]) != std::string_view::npos || (text[i] == '_' && !is_inside_word(text, i));
    if (mark) out += '\\';
    out += text[i] == '\n' ? line_end : text.substr(i, 1);
  }
  return out;
}

// What would begin a heading, a list or a rule at the begin of a line.
std::string escape_start(std::string text) {
  if (text.empty()) return text;
  if (text[0] == '#' || text[0] == '-' || text[0] == '+' || text[0] == '=') return '\\' + text;
  std::size_t digits = 0;
  while (digits < text.size() && is_digit(text[digits])) ++digits;
  const bool mark = digits > 0 && digits < text.size() && (text[digits] == '.' || text[digits] == ')');
  const bool numbered = mark && (digits + 1 == text.size() || text[digits + 1] == ' ');
  if (numbered) text.insert(digits, "\\");
  return text;
}

// A code span with more backticks around it than it has inside.
std::string code(std::string_view text) {
  std::size_t longest = 0;
  std::size_t run = 0;
  for (const char byte : text) {
    run = byte == '`' ? run + 1 : 0;
    longest = std::max(longest, run);
  }
  const std::string fence(longest + 1, '`');
  const std::string pad = longest > 0 ? " " : "";
  return fence + pad + std::string(text) + pad + fence;
}

// Marks of emphasis must touch the text: blanks at its ends stay outside.
std::string wrap(const std::string& text, std::string_view mark) {
  const std::size_t first = text.find_first_not_of(' ');
  if (first == std::string::npos || mark.empty()) return text;
  const std::size_t last = text.find_last_not_of(' ') + 1;
  return text.substr(0, first) + std::string(mark) + text.substr(first, last - first) + std::string(mark) +
         text.substr(last);
}

std::string target(const std::string& link) {
  std::string out;
  for (const char byte : link) {
    if (byte == '<' || byte == '>' || byte == '\\') out += '\\';
    out += byte;
  }
  return '<' + out + '>';
}

std::string inlines(const Inlines& parts, std::string_view line_end = " ") {
  std::string out;
  for (const Inline& part : parts) {
    if (part.text.empty()) continue;
    std::string text = part.code ? code(part.text) : escape(part.text, line_end);
    text = wrap(text, part.strong ? "**" : part.emphasis ? "*" : "");
    out += part.link.empty() ? text : "[" + text + "](" + target(part.link) + ")";
  }
  return out;
}

class MarkdownWriter {
 public:
  explicit MarkdownWriter(const Document& document) : document_(document) {}

  void operator()(const Title& title) {
    block("# " + inlines(title.text));
    if (!title.subtitle.empty()) block(wrap(inlines(title.subtitle), "*"));
    std::string details;
    for (const Inlines& detail : title.details) {
      details += (details.empty() ? "" : std::string(separator)) + inlines(detail);
    }
    if (!details.empty()) block(escape_start(std::move(details)));
  }

  void operator()(const Heading& heading) {
    block(std::string(static_cast<std::size_t>(std::clamp(heading.level, 1, 5)) + 1, '#') + ' ' +
          inlines(heading.text));
  }

  // The lines of an address end in hard breaks, and each could begin a list.
  void operator()(const Paragraph& paragraph) {
    if (paragraph.kind != ParagraphKind::address) return block(escape_start(inlines(paragraph.text)));
    const std::string text = inlines(paragraph.text, "\\\n");
    std::string lines;
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t end = std::min(text.find('\n', at), text.size() - 1) + 1;
      lines += escape_start(text.substr(at, end - at));
      at = end;
    }
    block(lines);
  }

  void operator()(const Bullets& bullets) {
    std::string list;
    for (std::size_t i = 0; i < bullets.items.size(); ++i) {
      const bool number = bullets.mark == Bullets::Mark::number;
      const std::string mark = number                               ? std::to_string(i + 1) + "."
                               : bullets.mark == Bullets::Mark::box ? "* [ ]"
                                                                    : "*";
      list += mark + " " + escape_start(inlines(bullets.items[i])) + '\n';
    }
    if (!list.empty()) list.pop_back();
    block(list);
  }

  void operator()(const EntryLine& line) {
    const std::string left = inlines(line.left);
    const std::string right = inlines(line.right);
    const std::string head = line.kind == EntryLine::Kind::title ? wrap(left, "**") : left;
    block(escape_start(head + (left.empty() || right.empty() ? "" : std::string(separator)) + right));
  }

  void operator()(const Entry& entry) {
    for (const EntryLine& line : entry.head) (*this)(line);
    for (const auto& part : entry.body) std::visit(*this, part);
  }

  void operator()(const Table& table) {
    if (table.header.empty()) return;
    std::string rows = row(table.header) + "\n|";
    for (std::size_t i = 0; i < table.header.size(); ++i) rows += "---|";
    for (const std::vector<Inlines>& cells : table.rows) rows += '\n' + row(cells);
    block(rows);
  }

  void operator()(const Worksheet& worksheet) {
    block(escape_start(inlines(worksheet.prompt)));
    for (int i = 0; i < worksheet.lines; ++i) block("\\_\\_\\_\\_");
  }

  void operator()(const Contents&) {
    std::string list;
    for (const Block& each : document_.blocks) {
      const Heading* heading = std::get_if<Heading>(&each);
      const bool listed = heading != nullptr && heading->level <= 1 && !heading->id.empty();
      if (listed) list += (list.empty() ? "* " : "\n* ") + escape_start(inlines(heading->text));
    }
    block(list);
  }

  void operator()(const PageBreak&) { block("---"); }

  std::string take() { return std::move(out_); }

 private:
  static std::string row(const std::vector<Inlines>& cells) {
    std::string out = "|";
    for (const Inlines& cell : cells) out += ' ' + inlines(cell) + " |";
    return out;
  }

  void block(const std::string& text) {
    if (text.empty()) return;
    if (!out_.empty()) out_ += '\n';
    out_ += text + '\n';
  }

  const Document& document_;
  std::string out_;
};

}  // namespace

std::string write_markdown(const Document& source) {
  const Document document = with_titles_as_places(source);
  MarkdownWriter writer(document);
  for (const Block& block : document.blocks) std::visit(writer, block);
  return writer.take();
}

}  // namespace shortlist
