#include <algorithm>
#include <numeric>

#include "typeset/galley_setter.h"

namespace shortlist {
namespace {

constexpr double column_gap = 10;     // points between two columns
constexpr double cell_padding = 2.5;  // points above and below the text of a row
constexpr double table_rule = 0.4;    // points
constexpr double least_column = 24;   // points
// Room for handwriting between two ruled lines, in leadings of the body.
constexpr double ruled_leading = 1.75;

}  // namespace

// Columns by their shares, else by the natural width of their widest cell, scaled to the measure when too wide.
std::vector<double> GalleySetter::column_widths(const Table& table) {
  const std::size_t columns = table.header.size();
  const double room = measure_ - column_gap * static_cast<double>(columns - 1);
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

GalleyLine GalleySetter::table_row(const std::vector<Inlines>& cells, const std::vector<double>& widths, int row,
                                   bool head) {
  const StyleName name = head ? StyleName::table_head : StyleName::table_cell;
  const TextStyle& text = style(name);
  GalleyLine line;
  double x = 0;
  double height = text.leading;
  for (std::size_t c = 0; c < cells.size() && c < widths.size(); ++c) {
    const TextNodes nodes = text_nodes(head ? Tag::head_cell : Tag::cell, row, cells[c]);
    const std::vector<Word> words = shaper_.shape(cells[c], text, widths[c]);
    std::vector<BreakBox> boxes;
    for (const Word& word : words) boxes.push_back(word.box);
    double y = cell_padding;
    std::size_t begin = 0;
    for (const std::size_t end : break_lines(boxes, {widths[c], widths[c]}, Setting::ragged)) {
      place_words(line, words, begin, end, {x, y + text.leading / 2 + baseline_drop * text.size, 0}, nodes);
      y += text.leading;
      begin = end;
    }
    height = std::max(height, y - cell_padding);
    x += widths[c] + column_gap;
  }
  line.slice.height = height + 2 * cell_padding;
  Rule rule;
  rule.y = line.slice.height;
  rule.width = measure_;
  rule.thickness = head ? 2 * table_rule : table_rule / 2;
  rule.color = theme_.heading_rule.color;
  line.rules.push_back(rule);
  return line;
}

void GalleySetter::operator()(const Table& table) {
  if (table.header.empty()) return;
  const std::vector<double> widths = column_widths(table);
  const int node = add_node(Tag::table, 0);
  const TextStyle& cell = style(StyleName::table_cell);
  const int head = static_cast<int>(galley_.lines.size());
  push(table_row(table.header, widths, add_node(Tag::row, node), true), style(StyleName::table_head).before, 0);
  flow_.keep = 1;
  const double head_height = galley_.lines.back().slice.height;
  for (const std::vector<Inlines>& row : table.rows) {
    GalleyLine line = table_row(row, widths, add_node(Tag::row, node), false);
    line.head = head;
    line.slice.on_top = head_height;
    push(std::move(line), 0, penalty_between_rows);
  }
  flow_.after = cell.after;
}

void GalleySetter::operator()(const Worksheet& worksheet) {
  const TextStyle& text = style(StyleName::body);
  set_paragraph(worksheet.prompt, {StyleName::body, 0, measure_, text.before, 0},
                text_nodes(Tag::paragraph, 0, worksheet.prompt));
  flow_.keep = 2;
  for (int i = 0; i < worksheet.lines; ++i) {
    GalleyLine line;
    line.slice.height = ruled_leading * text.leading;
    Rule rule;
    rule.y = line.slice.height - table_rule;
    rule.width = measure_;
    rule.thickness = table_rule;
    rule.color = theme_.heading_rule.color;
    line.rules.push_back(rule);
    push(std::move(line), 0, penalty_between_items);
  }
  flow_.keep = 0;
  flow_.after = text.after;
}

}  // namespace shortlist
