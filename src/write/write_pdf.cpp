#include "write/write_pdf.h"

#include <algorithm>
#include <map>
#include <optional>
#include <vector>

#include "write/compact_pdf.h"
#include "write/pdf_content.h"
#include "write/pdf_file.h"
#include "write/pdf_font.h"
#include "write/pdf_metadata.h"
#include "write/pdf_structure.h"

namespace shortlist {
namespace {

// A link to a heading, whose page may not be made yet.
struct InnerLink {
  PdfDict annotation = nullptr;
  std::string id;
};

void write_links(PdfFile& file, PdfDict page, const Page& source, const Pages& pages, PdfStructure* structure,
                 std::vector<InnerLink>& inner_links) {
  if (source.links.empty()) return;
  const PdfArray annotations = file.array();
  for (const LinkArea& link : source.links) {
    const PdfDict annotation = file.indirect_dict();
    file.set_name(annotation, "Type", "Annot");
    file.set_name(annotation, "Subtype", "Link");
    const PdfArray rectangle = file.array();
    file.add_real(rectangle, link.x);
    file.add_real(rectangle, pages.paper.height - link.y - link.height);
    file.add_real(rectangle, link.x + link.width);
    file.add_real(rectangle, pages.paper.height - link.y);
    file.set(annotation, "Rect", rectangle);
    const PdfArray border = file.array();
    for (int i = 0; i < 3; ++i) file.add_int(border, 0);
    file.set(annotation, "Border", border);
    file.set_int(annotation, "F", 4);  // print
    file.set_text(annotation, "Contents", pages.structure.at(static_cast<std::size_t>(link.node)).alternate);
    if (link.uri.starts_with('#')) {
      inner_links.push_back({annotation, link.uri.substr(1)});
    } else {
      const PdfDict action = file.dict();
      file.set_name(action, "S", "URI");
      file.set_ascii(action, "URI", link.uri);
      file.set(annotation, "A", action);
    }
    if (structure) structure->add_link(link.node, annotation);
    file.add(annotations, annotation);
  }
  file.set(page, "Annots", annotations);
}

PdfArray destination_of(PdfFile& file, const OutlineItem& item, PdfDict page, double page_height) {
  const PdfArray destination = file.array();
  file.add(destination, page);
  file.add_name(destination, "XYZ");
  file.add_null(destination);
  file.add_real(destination, page_height - item.y);
  file.add_null(destination);
  return destination;
}

PdfDict outline_item(PdfFile& file, const OutlineItem& source, PdfDict page, double page_height) {
  const PdfDict item = file.indirect_dict();
  file.set_text(item, "Title", source.title);
  file.set(item, "Dest", destination_of(file, source, page, page_height));
  return item;
}

void connect(PdfFile& file, const std::vector<InnerLink>& links, const Pages& pages,
             const std::vector<PdfDict>& page_objects) {
  std::map<std::string_view, const OutlineItem*> items;
  for (const OutlineItem& item : pages.outline) items.emplace(item.id, &item);
  for (const InnerLink& link : links) {
    const OutlineItem& item = *items.at(link.id);
    const PdfDict page = page_objects.at(static_cast<std::size_t>(item.page));
    file.set(link.annotation, "Dest", destination_of(file, item, page, pages.paper.height));
  }
}

// A flat outline: the title, then the headings.
void write_outline(PdfFile& file, const Pages& pages, const std::vector<PdfDict>& page_objects) {
  const PdfDict root = file.indirect_dict();
  file.set_name(root, "Type", "Outlines");
  PdfDict first = nullptr;
  PdfDict last = nullptr;
  int count = 0;
  for (const OutlineItem& source : pages.outline) {
    const PdfDict page = page_objects.at(static_cast<std::size_t>(source.page));
    const PdfDict item = outline_item(file, source, page, pages.paper.height);
    file.set(item, "Parent", root);
    if (last) file.set(item, "Prev", last);
    if (last) file.set(last, "Next", item);
    if (!first) first = item;
    last = item;
    ++count;
  }
  if (!first) return;
  file.set(root, "First", first);
  file.set(root, "Last", last);
  file.set_int(root, "Count", count);
  file.set(file.catalog(), "Outlines", root);
}

void write_catalog(PdfFile& file, const Meta& meta) {
  file.set_text(file.catalog(), "Lang", meta.language);
  const PdfDict preferences = file.dict();
  file.set_bool(preferences, "DisplayDocTitle", true);
  file.set(file.catalog(), "ViewerPreferences", preferences);
}

}  // namespace

std::string write_pdf(const Pages& pages, PdfFlavour flavour) {
  const bool tagged = flavour == PdfFlavour::tagged;
  PdfFonts fonts;
  const std::vector<PageClusters> clusters = collect_clusters(pages.pages, fonts);
  PdfFile file(!tagged);
  std::optional<PdfStructure> structure;
  if (tagged) structure.emplace(file, pages.structure);
  PdfStructure* const marks = tagged ? &*structure : nullptr;

  std::map<std::string, PdfDict> font_objects;
  for (const PdfFont& font : fonts.fonts) font_objects.merge(font.write(file, !tagged));
  std::vector<PdfDict> page_objects;
  std::vector<InnerLink> inner_links;
  std::string all_content = pages.meta.title + pages.meta.author + pages.meta.date;
  for (std::size_t p = 0; p < pages.pages.size(); ++p) {
    const Page& source = pages.pages[p];
    const PdfDict page = file.add_page(pages.paper.width, pages.paper.height);
    if (marks) marks->begin_page(page);
    const PageContent content = write_content(source, clusters[p], pages.paper.height, fonts, marks);
    file.set_content(page, content.operators);
    const PdfDict used = file.dict();
    for (const std::string& name : content.fonts) file.set(used, name.c_str(), font_objects.at(name));
    file.set_fonts(page, used);
    write_links(file, page, source, pages, marks, inner_links);
    page_objects.push_back(page);
    all_content += content.operators;
  }
  if (marks) marks->finish();
  connect(file, inner_links, pages, page_objects);
  write_outline(file, pages, page_objects);
  write_catalog(file, pages.meta);
  write_metadata(file, pages.meta, flavour);
  write_output_intent(file, flavour);
  write_identity(file, all_content);
  const std::string bytes = file.save();
  return tagged ? compact_pdf(bytes) : bytes;
}

}  // namespace shortlist
