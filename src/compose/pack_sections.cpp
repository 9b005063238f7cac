#include "compose/pack_sections.h"

#include <algorithm>
#include <set>
#include <utility>

#include "compose/inlines.h"
#include "document/references.h"
#include "document/visit_inlines.h"

namespace shortlist {
namespace {

constexpr std::string_view between_references = ", ";

bool is_reference(const Inline& part) {
  return part.link.starts_with('#');
}

std::set<std::string> ids_of(const Document& document) {
  std::set<std::string> ids;
  for (const Block& block : document.blocks) {
    const Heading* heading = std::get_if<Heading>(&block);
    if (heading != nullptr && !heading->id.empty()) ids.insert(heading->id);
  }
  return ids;
}

bool has_reference(const Inlines& text) {
  return std::any_of(text.begin(), text.end(), is_reference);
}

// A paragraph that leads nowhere any more says nothing.
bool has_lost_all(const Block& block, const std::set<std::string>& ids) {
  const Paragraph* paragraph = std::get_if<Paragraph>(&block);
  if (paragraph == nullptr || !has_reference(paragraph->text)) return false;
  return std::none_of(paragraph->text.begin(), paragraph->text.end(), [&](const Inline& part) {
    return is_reference(part) && ids.find(part.link.substr(1)) != ids.end();
  });
}

void drop_lost_references(Document& document) {
  const std::set<std::string> ids = ids_of(document);
  std::erase_if(document.blocks, [&](const Block& block) { return has_lost_all(block, ids); });
  visit_inlines(document, [&](Inlines& text) {
    const auto first = std::find_if(text.begin(), text.end(), is_reference);
    if (first == text.end()) return;
    const std::string before = first->text.substr(0, first->text.find(place_mark));
    std::erase_if(text,
                  [&](const Inline& part) { return is_reference(part) && ids.find(part.link.substr(1)) == ids.end(); });
    const auto left = std::find_if(text.begin(), text.end(), is_reference);
    if (left == text.end() || !left->text.starts_with(between_references)) return;
    left->text.replace(0, between_references.size(), before == between_references ? "" : before);
  });
}

}  // namespace

KeptItems keep_all(const PackSheets& sheets) {
  KeptItems kept;
  for (const PackSection& section : sheets.sections) kept.emplace_back(section.items.size(), true);
  return kept;
}

const std::vector<std::string>& pack_section_names() {
  static const std::vector<std::string> names = {"cheat",  "screening",    "plan",    "introduction", "challenges",
                                                 "dives",  "requirements", "stories", "common",       "technical",
                                                 "gaps",   "design",       "coding",  "ask",          "faq",
                                                 "guides", "logistics",    "day",     "mock",         "debrief"};
  return names;
}

std::vector<Block> opening_of(const std::string& name, const std::string& title, bool begins_page) {
  std::vector<Block> opening;
  if (begins_page) opening.emplace_back(PageBreak{{plain("Notes")}});
  opening.emplace_back(Heading{1, {plain(title)}, name, true});
  return opening;
}

bool begins_page(const PackSection& section) {
  return std::holds_alternative<PageBreak>(section.opening.front());
}

std::vector<const std::vector<Block>*> parts_of(const PackSheets& sheets, const KeptItems& kept) {
  std::vector<const std::vector<Block>*> parts = {&sheets.front};
  for (std::size_t s = 0; s < sheets.sections.size(); ++s) {
    const PackSection& section = sheets.sections[s];
    if (std::find(kept[s].begin(), kept[s].end(), true) != kept[s].end()) parts.push_back(&section.opening);
    for (std::size_t i = 0; i < section.items.size(); ++i) {
      if (kept[s][i]) parts.push_back(&section.items[i].blocks);
    }
  }
  return parts;
}

Document assemble(const PackSheets& sheets, const KeptItems& kept) {
  Document document;
  document.meta = sheets.meta;
  for (const std::vector<Block>* part : parts_of(sheets, kept)) {
    document.blocks.insert(document.blocks.end(), part->begin(), part->end());
  }
  if (!sheets.sections.empty()) document.blocks.emplace_back(PageBreak{{plain("Notes")}});
  drop_lost_references(document);
  return document;
}

}  // namespace shortlist
