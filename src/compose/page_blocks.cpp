#include "compose/page_blocks.h"

#include <algorithm>
#include <cstddef>
#include <string>

#include "compose/pack_composer.h"

namespace shortlist {
namespace {

// A table with empty cells is there to be filled in.
Block table_of(const PackBlock& block, const Fill& fill) {
  Table table;
  std::vector<std::size_t> longest;
  for (const std::string& head : block.texts) {
    table.header.push_back(filled(head, fill));
    longest.push_back(head.size());
  }
  for (const std::vector<std::string>& row : block.rows) {
    table.rows.emplace_back();
    for (std::size_t c = 0; c < row.size(); ++c) {
      table.rows.back().push_back(filled(row[c], fill));
      if (row[c].empty()) table.row_lines = 1.1;
      longest[c] = std::max(longest[c], row[c].size());
    }
  }
  // A long column gets more room than a short one, but not as much more as its text is longer.
  for (const std::size_t length : longest)
    table.widths.push_back(6 + std::min<double>(static_cast<double>(length), 60));
  return table;
}

Block list_of(const PackBlock& block, Bullets::Mark mark, const Fill& fill) {
  Bullets list;
  list.mark = mark;
  for (const std::string& item : block.texts) list.items.push_back(filled(item, fill));
  return list;
}

}  // namespace

std::vector<Block> blocks_of(const PackBlock& block, const Fill& fill) {
  switch (block.kind) {
    case PackBlock::Kind::heading:
      return {heading(3, filled(block.texts.front(), fill))};
    case PackBlock::Kind::paragraph:
      return {paragraph(filled(block.texts.front(), fill))};
    case PackBlock::Kind::bullets:
      return {list_of(block, Bullets::Mark::bullet, fill)};
    case PackBlock::Kind::numbered:
      return {list_of(block, Bullets::Mark::number, fill)};
    case PackBlock::Kind::checklist:
      return {list_of(block, Bullets::Mark::box, fill)};
    case PackBlock::Kind::table:
      return {table_of(block, fill)};
    case PackBlock::Kind::qa:
      return {heading(3, filled(block.texts.front(), fill)), paragraph(filled(block.texts.back(), fill))};
    case PackBlock::Kind::lines:
      break;
  }
  return {ruled_lines(block.lines)};
}

}  // namespace shortlist
