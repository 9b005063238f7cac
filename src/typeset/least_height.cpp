#include "typeset/least_height.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <numeric>

#include "text/unicode.h"

namespace shortlist {
namespace {

// Less than the average width of the letters of a text, in ems.
constexpr double narrowest_letter = 0.42;

class LeastHeight {
 public:
  LeastHeight(const Theme& theme, double width) : theme_(theme), width_(width) {}

  double operator()(const Title& title) const {
    return of(title.text, StyleName::title) + of(title.subtitle, StyleName::subtitle);
  }
  double operator()(const Heading& heading) const { return of(heading.text, StyleName::body); }
  double operator()(const Paragraph& paragraph) const {
    const StyleName other = paragraph.kind == ParagraphKind::quiet ? StyleName::quiet : StyleName::body;
    return of(paragraph.text, paragraph.kind == ParagraphKind::term ? StyleName::term : other);
  }
  double operator()(const Bullets& bullets) const {
    double height = 0;
    const double room = width_ - theme_.bullets.indent - theme_.bullets.hang;
    for (const Inlines& item : bullets.items) height += lines(item, StyleName::bullet, room);
    return height;
  }
  double operator()(const EntryLine& line) const { return of(line.left, StyleName::body); }
  double operator()(const Entry& entry) const {
    double height = 0;
    for (const EntryLine& line : entry.head) height += (*this)(line);
    for (const auto& part : entry.body) height += std::visit(*this, part);
    return height;
  }
  double operator()(const Table& table) const {
    double height = row(table, table.header);
    for (const std::vector<Inlines>& cells : table.rows) {
      height += std::max(row(table, cells), table.row_lines * theme_.worksheet.line);
    }
    return height;
  }
  double operator()(const Worksheet& worksheet) const {
    return of(worksheet.prompt, StyleName::body) + worksheet.lines * theme_.worksheet.line;
  }
  double operator()(const Contents&) const { return 0; }
  double operator()(const PageBreak&) const { return 0; }

 private:
  double lines(const Inlines& text, StyleName name, double room) const {
    const TextStyle& style = theme_.style(name);
    std::size_t letters = 0;
    for (const Inline& piece : text) letters += count_code_points(piece.text);
    return std::ceil(static_cast<double>(letters) * narrowest_letter * style.size / room) * style.leading;
  }
  double of(const Inlines& text, StyleName name) const { return lines(text, name, width_); }

  double row(const Table& table, const std::vector<Inlines>& cells) const {
    const double padding = table.row_lines > 0 ? theme_.worksheet.padding : theme_.table.padding;
    const double total = std::accumulate(table.widths.begin(), table.widths.end(), 0.0);
    double height = 0;
    for (std::size_t c = 0; c < cells.size(); ++c) {
      const bool shared = table.widths.size() == table.header.size() && c < table.widths.size() && total > 0;
      const double room = shared ? width_ * table.widths[c] / total : width_;
      height = std::max(height, lines(cells[c], StyleName::table_cell, room));
    }
    return height + 2 * padding;
  }

  const Theme& theme_;
  double width_;
};

}  // namespace

double least_height(const std::vector<Block>& blocks, const Theme& theme, double width) {
  const LeastHeight of(theme, width);
  double height = 0;
  for (const Block& block : blocks) height += std::visit(of, block);
  return height;
}

}  // namespace shortlist
