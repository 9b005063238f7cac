#include "write/write_terminal.h"

#include <algorithm>
#include <cstddef>
#include <numeric>
#include <string_view>
#include <utility>
#include <vector>

#include "document/references.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr int least_width = 40;  // columns
constexpr int least_column = 6;  // columns of a table's column
constexpr std::string_view between_columns = "  ";
constexpr std::string_view separator = " · ";

// A word with its escape sequences, or a line of words; `width` is what it takes on the screen.
struct Painted {
  std::string text;
  int width = 0;
};
using Lines = std::vector<Painted>;

std::string without_controls(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t code_point = next_code_point(text, at);
    const bool shown = code_point == U'\n' || (code_point != U'\t' && !is_forbidden_in_text(code_point));
    out += shown ? std::string(text.substr(begin, at - begin)) : code_point == U'\t' ? " " : "?";
  }
  return out;
}

std::string with_upper_case(const Inlines& parts, const std::string& language) {
  return to_upper(plain_text(parts), language);
}

// Cuts styled text into lines of a width.
class Wrapper {
 public:
  Wrapper(int width, bool color) : width_(width), color_(color) {}

  Lines wrap(const Inlines& parts) {
    for (const Inline& part : parts) add(part);
    end_word();
    if (!line_.text.empty() || lines_.empty()) lines_.push_back(std::move(line_));
    return std::move(lines_);
  }

 private:
  void add(const Inline& part) {
    const std::string text = without_controls(part.text);
    for (std::size_t begin = 0; begin < text.size();) {
      const std::size_t end = std::min(text.find_first_of(" \n", begin), text.size());
      add_piece(std::string_view(text).substr(begin, end - begin), part);
      if (end < text.size()) end_word();
      if (end < text.size() && text[end] == '\n') end_line();
      begin = end + 1;
    }
  }

  // A piece of a word; what is wider than a line is cut.
  void add_piece(std::string_view piece, const Inline& style) {
    while (word_.width + display_width(piece) > width_) {
      std::size_t cut = 0;
      for (std::size_t next = 0; next < piece.size(); cut = next) {
        next_code_point(piece, next);
        if (word_.width + display_width(piece.substr(0, next)) > width_) break;
      }
      if (cut == 0 && word_.width == 0) break;  // one character is wider than the line
      append(piece.substr(0, cut), style);
      piece.remove_prefix(cut);
      end_word();
    }
    append(piece, style);
  }

  void append(std::string_view piece, const Inline& style) {
    if (piece.empty()) return;
    word_.width += display_width(piece);
    const std::string_view paint = !color_ ? "" : style.strong ? "\x1b[1m" : style.quiet ? "\x1b[2m" : "";
    word_.text += paint;
    word_.text += piece;
    if (!paint.empty()) word_.text += "\x1b[0m";
  }

  void end_word() {
    if (word_.text.empty()) return;
    if (!line_.text.empty() && line_.width + 1 + word_.width > width_) end_line();
    if (!line_.text.empty()) {
      line_.text += ' ';
      ++line_.width;
    }
    line_.text += word_.text;
    line_.width += word_.width;
    word_ = {};
  }

  void end_line() {
    lines_.push_back(std::move(line_));
    line_ = {};
  }

  int width_;
  bool color_;
  Painted word_;
  Painted line_;
  Lines lines_;
};

class TerminalWriter {
 public:
  TerminalWriter(const Document& document, int width, bool color)
      : language_(document.meta.language), width_(std::max(width, least_width)), color_(color) {}

  void operator()(const Title& title) {
    print({strong(plain_text(title.text))});
    if (!title.subtitle.empty()) print(title.subtitle);
    Inlines details;
    for (const Inlines& detail : title.details) {
      if (!details.empty()) details.push_back(plain(std::string(separator)));
      details.insert(details.end(), detail.begin(), detail.end());
    }
    if (!details.empty()) print(details);
  }

  void operator()(const Heading& heading) {
    gap();
    const bool section = heading.level <= 1;
    print({strong(section ? with_upper_case(heading.text, language_) : plain_text(heading.text))});
    after_heading_ = true;
  }

  void operator()(const Paragraph& paragraph) {
    if (!after_heading_) gap();
    print(paragraph.text);
  }

  void operator()(const Bullets& bullets) {
    for (std::size_t i = 0; i < bullets.items.size(); ++i) {
      std::string mark = "• ";
      if (bullets.mark == Bullets::Mark::number) mark = std::to_string(i + 1) + ". ";
      if (bullets.mark == Bullets::Mark::box) mark = "[ ] ";
      print(bullets.items[i], mark, std::string(static_cast<std::size_t>(display_width(mark)), ' '));
    }
  }

  void operator()(const EntryLine& line) {
    Inlines text = line.left;
    if (!text.empty() && !line.right.empty()) text.push_back(plain(std::string(separator)));
    text.insert(text.end(), line.right.begin(), line.right.end());
    print(text);
  }

  void operator()(const Entry& entry) {
    gap();
    for (const EntryLine& line : entry.head) (*this)(line);
    for (const auto& part : entry.body) {
      after_heading_ = true;
      std::visit(*this, part);
    }
  }

  void operator()(const Table& table) {
    if (table.header.empty()) return;
    if (!after_heading_) gap();
    const std::vector<int> widths = column_widths(table);
    std::vector<Inlines> head;
    for (const Inlines& cell : table.header) head.push_back({strong(plain_text(cell))});
    print_row(head, widths);
    const int gaps = static_cast<int>(between_columns.size() * (widths.size() - 1));
    const int total = std::accumulate(widths.begin(), widths.end(), gaps);
    for (int i = 0; i < total; ++i) out_ += "─";
    out_ += '\n';
    for (const std::vector<Inlines>& row : table.rows) print_row(row, widths);
    after_heading_ = false;
  }

  void operator()(const Worksheet& worksheet) {
    gap();
    print(worksheet.prompt);
    for (int i = 0; i < worksheet.lines; ++i) out_ += std::string(static_cast<std::size_t>(width_), '_') + '\n';
  }

  // A terminal has no pages, and shows its text from the top.
  void operator()(const Contents&) {}

  void operator()(const PageBreak&) { gap(); }

  std::string take() { return std::move(out_); }

 private:
  static Inline strong(std::string text) {
    Inline part = plain(std::move(text));
    part.strong = true;
    return part;
  }

  void gap() {
    if (!out_.empty() && !out_.ends_with("\n\n")) out_ += '\n';
  }

  void print(const Inlines& parts, std::string_view first = {}, std::string_view others = {}) {
    after_heading_ = false;
    bool is_first = true;
    for (const Painted& line : Wrapper(width_ - display_width(first), color_).wrap(parts)) {
      out_ += std::string(is_first ? first : others) + line.text + '\n';
      is_first = false;
    }
  }

  // As wide as the widest cell; when that is too much, the widest columns give way.
  std::vector<int> column_widths(const Table& table) const {
    std::vector<int> widths(table.header.size(), least_column);
    const auto widen = [&](const std::vector<Inlines>& row) {
      for (std::size_t c = 0; c < row.size() && c < widths.size(); ++c) {
        widths[c] = std::clamp(display_width(plain_text(row[c])), widths[c], std::max(widths[c], width_));
      }
    };
    widen(table.header);
    for (const std::vector<Inlines>& row : table.rows) widen(row);
    const int room = width_ - static_cast<int>(between_columns.size() * (widths.size() - 1));
    int total = std::accumulate(widths.begin(), widths.end(), 0);
    for (; total > room; --total) {
      const auto widest = std::max_element(widths.begin(), widths.end());
      if (*widest <= least_column) break;
      --*widest;
    }
    return widths;
  }

  void print_row(const std::vector<Inlines>& cells, const std::vector<int>& widths) {
    std::vector<Lines> columns;
    std::size_t height = 1;
    for (std::size_t c = 0; c < cells.size() && c < widths.size(); ++c) {
      columns.push_back(Wrapper(widths[c], color_).wrap(cells[c]));
      height = std::max(height, columns.back().size());
    }
    for (std::size_t y = 0; y < height; ++y) {
      std::size_t blanks = 0;  // owed before the next cell that has something to say
      for (std::size_t c = 0; c < columns.size(); ++c) {
        const Painted cell = y < columns[c].size() ? columns[c][y] : Painted{};
        if (!cell.text.empty()) {
          out_ += std::string(blanks, ' ') + cell.text;
          blanks = 0;
        }
        blanks += static_cast<std::size_t>(widths[c] - cell.width) + between_columns.size();
      }
      out_ += '\n';
    }
  }

  std::string language_;
  int width_;
  bool color_;
  bool after_heading_ = true;
  std::string out_;
};

}  // namespace

std::string write_terminal(const Document& source, int width, bool color) {
  const Document document = with_titles_as_places(source);
  TerminalWriter writer(document, width, color);
  for (const Block& block : document.blocks) std::visit(writer, block);
  return writer.take();
}

}  // namespace shortlist
