#include "document/references.h"

#include <algorithm>
#include <utility>

#include "document/visit_inlines.h"

namespace shortlist {
namespace {

bool leads_to_heading(const Inline& part) {
  return part.link.starts_with('#');
}

bool has_reference(const Inlines& text) {
  return std::any_of(text.begin(), text.end(), leads_to_heading);
}

}  // namespace

bool has_references(const Document& document) {
  bool found = false;
  visit_inlines(document, [&](const Inlines& text) { found = found || has_reference(text); });
  return found || std::any_of(document.blocks.begin(), document.blocks.end(),
                              [](const Block& block) { return std::holds_alternative<Contents>(block); });
}

Document with_places(Document document, const std::map<std::string, std::string>& places) {
  visit_inlines(document, [&](Inlines& text) {
    std::erase_if(text, [&](const Inline& part) {
      return leads_to_heading(part) && places.find(part.link.substr(1)) == places.end();
    });
    std::string last;
    std::erase_if(text, [&](Inline& part) {
      if (!leads_to_heading(part)) return false;
      const std::string& place = places.at(part.link.substr(1));
      const std::size_t at = part.text.find(place_mark);
      if (at == std::string::npos) return false;
      if (place == last) return true;
      part.text.replace(at, place_mark.size(), place);
      last = place;
      return false;
    });
  });
  return document;
}

Document with_titles_as_places(Document document) {
  std::map<std::string, std::string> titles;
  for (const Block& block : document.blocks) {
    const Heading* heading = std::get_if<Heading>(&block);
    if (heading != nullptr && !heading->id.empty()) titles[heading->id] = "“" + plain_text(heading->text) + "”";
  }
  document = with_places(std::move(document), titles);
  visit_inlines(document, [](Inlines& text) {
    for (Inline& part : text) {
      if (leads_to_heading(part)) part.link.clear();
    }
  });
  return document;
}

std::string page_place(int page) {
  return "p.\u00A0" + std::to_string(page);
}

}  // namespace shortlist
