#include "document/strip_links.h"

#include <algorithm>

namespace shortlist {
namespace {

// Visits every block and strips what is in it.
class LinkStripper {
 public:
  explicit LinkStripper(const std::vector<std::string_view>& schemes) : schemes_(schemes) {}

  void operator()(Title& title) const {
    strip(title.text);
    strip(title.subtitle);
    strip(title.details);
  }
  void operator()(Heading& heading) const { strip(heading.text); }
  void operator()(Paragraph& paragraph) const { strip(paragraph.text); }
  void operator()(Bullets& bullets) const { strip(bullets.items); }
  void operator()(EntryLine& line) const {
    strip(line.left);
    strip(line.right);
  }
  void operator()(Entry& entry) const {
    for (EntryLine& line : entry.head) (*this)(line);
    for (auto& part : entry.body) std::visit(*this, part);
  }
  void operator()(Table& table) const {
    strip(table.header);
    for (std::vector<Inlines>& row : table.rows) strip(row);
  }
  void operator()(Worksheet& worksheet) const { strip(worksheet.prompt); }
  void operator()(Contents&) const {}
  void operator()(PageBreak& page_break) const { strip(page_break.notes); }

 private:
  void strip(Inlines& parts) const {
    for (Inline& part : parts) {
      const bool found = std::any_of(schemes_.begin(), schemes_.end(),
                                     [&](std::string_view scheme) { return part.link.starts_with(scheme); });
      if (found) part.link.clear();
    }
  }
  void strip(std::vector<Inlines>& texts) const {
    for (Inlines& text : texts) strip(text);
  }

  const std::vector<std::string_view>& schemes_;
};

}  // namespace

void strip_links(Document& document, const std::vector<std::string_view>& schemes) {
  for (Block& block : document.blocks) std::visit(LinkStripper(schemes), block);
}

}  // namespace shortlist
