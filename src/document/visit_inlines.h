// Every text of a document, one after the other.
#pragma once

#include <type_traits>
#include <vector>

#include "document/document.h"

namespace shortlist {

// What `visit_inlines` does with a block.
template <bool constant, typename Visit>
struct InlineWalker {
  template <typename T>
  using Part = std::conditional_t<constant, const T, T>;

  const Visit& visit;

  void all(Part<std::vector<Inlines>>& texts) const {
    for (Part<Inlines>& text : texts) visit(text);
  }
  void operator()(Part<Title>& title) const {
    visit(title.text);
    visit(title.subtitle);
    all(title.details);
  }
  void operator()(Part<Heading>& heading) const { visit(heading.text); }
  void operator()(Part<Paragraph>& paragraph) const { visit(paragraph.text); }
  void operator()(Part<Bullets>& bullets) const { all(bullets.items); }
  void operator()(Part<EntryLine>& line) const {
    visit(line.left);
    visit(line.right);
  }
  void operator()(Part<Entry>& entry) const {
    for (Part<EntryLine>& line : entry.head) (*this)(line);
    for (auto& part : entry.body) std::visit(*this, part);
  }
  void operator()(Part<Table>& table) const {
    all(table.header);
    for (Part<std::vector<Inlines>>& row : table.rows) all(row);
  }
  void operator()(Part<Worksheet>& worksheet) const { visit(worksheet.prompt); }
  void operator()(Part<Contents>&) const {}
  void operator()(Part<PageBreak>& page_break) const { visit(page_break.notes); }
};

// Calls `visit(text)` for each Inlines of `document`, a Document or a const one, in its order.
template <typename AnyDocument, typename Visit>
void visit_inlines(AnyDocument& document, const Visit& visit) {
  const InlineWalker<std::is_const_v<AnyDocument>, Visit> walker{visit};
  for (auto& block : document.blocks) std::visit(walker, block);
}

}  // namespace shortlist
