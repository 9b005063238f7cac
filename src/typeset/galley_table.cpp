#include <algorithm>
#include <numeric>

#include "typeset/galley_setter.h"

namespace shortlist {
namespace {

constexpr double least_column = 24;  // points

}  // namespace

// Columns by their shares, else by the natural width of their widest cell, scaled to the measure when too wide.
std::vector<double> GalleySetter::column_widths(const Table& table) {
  const std::size_t columns = table.header.size();
  const double room = measure_ - theme_.table.column_gap * static_cast<double>(columns - 1);
  std::vector<double> widths = table.widths;
  if (widths.size() != columns) {
    widths.assign(columns, least_column);
    for (std::size_t c = 0; c < columns; ++c) {
      widths[c] = std::max(widths[c], width_of(shaper_.shape(table.header[c], style(StyleName::table_head), room)));
      for (const std::vector<Inlines>& row : table.rows) {
        if (c >= row.size()) continue;
        widths[c] = std::max(widths[c], width_of(shaper_.shape(row[c], style(StyleName::table_cell), room)));
      }
    }
    const double wanted = std::accumulate(widths.begin(), widths.end(), 0.0);
    if (wanted <= room) return widths;
  }
  const double total = std::accumulate(widths.begin(), widths.end(), 0.0);
  for (double& width : widths) width = total > 0 ? width / total * room : room / static_cast<double>(columns);
  return widths;
}

GalleyLine GalleySetter::table_row(const Table& table, const std::vector<Inlines>& cells,
                                   const std::vector<double>& widths, int row, bool head) {
  const TextStyle& text = style(head ? StyleName::table_head : StyleName::table_cell);
  const bool written = table.row_lines > 0;
  const double padding = written ? theme_.worksheet.padding : theme_.table.padding;
  GalleyLine line;
  std::vector<double> ends;
  double x = 0;
  double height = text.leading;
  for (std::size_t c = 0; c < cells.size() && c < widths.size(); ++c) {
    const TextNodes nodes = text_nodes(head ? Tag::head_cell : Tag::cell, row, cells[c]);
    Inlines cell = cells[c];
    if (!cell.empty()) cell.push_back(plain(" "));  // or readers join it with the next one, which begins higher up
    const std::vector<Word> words = shaper_.shape(cell, text, widths[c]);
    std::vector<BreakBox> boxes;
    for (const Word& word : words) boxes.push_back(word.box);
    double y = padding;
    std::size_t begin = 0;
    for (const std::size_t end : break_lines(boxes, {widths[c], widths[c]}, Setting::ragged)) {
      place_words(line, words, begin, end, {x, y + text.leading / 2 + baseline_drop * text.size, 0}, nodes);
      y += text.leading;
      begin = end;
    }
    height = std::max(height, y - padding);
    x += widths[c] + theme_.table.column_gap;
    ends.push_back(x - theme_.table.column_gap / 2);
  }
  line.slice.height = height + 2 * padding;
  if (written && !head) line.slice.height = std::max(line.slice.height, table.row_lines * theme_.worksheet.line);
  const double weight = head ? 2 : written ? 1 : 0.5;
  const Color color = written ? theme_.worksheet.color : theme_.heading_rule.color;
  line.rules.push_back({0, line.slice.height, measure_, weight * theme_.table.rule, color, 0});
  if (!written) return line;
  for (std::size_t c = 0; c + 1 < ends.size(); ++c) {
    line.rules.push_back({ends[c], line.slice.height / 2, theme_.table.rule, line.slice.height, color, 0});
  }
  return line;
}

void GalleySetter::operator()(const Table& table) {
  if (table.header.empty()) return;
  const std::vector<double> widths = column_widths(table);
  const int node = add_node(Tag::table, 0);
  const TextStyle& cell = style(StyleName::table_cell);
  const int head = static_cast<int>(galley_.lines.size());
  push(table_row(table, table.header, widths, add_node(Tag::row, node), true), style(StyleName::table_head).before, 0);
  flow_.keep = 1;
  const double head_height = galley_.lines.back().slice.height;
  for (const std::vector<Inlines>& row : table.rows) {
    GalleyLine line = table_row(table, row, widths, add_node(Tag::row, node), false);
    line.head = head;
    line.slice.on_top = head_height;
    push(std::move(line), 0, penalty_between_rows);
  }
  flow_.after = cell.after;
}

}  // namespace shortlist
