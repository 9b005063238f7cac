#include "write/write_booklet.h"

#include <cstddef>
#include <map>
#include <set>
#include <vector>

#include "write/booklet_sheets.h"
#include "write/compact_pdf.h"
#include "write/foreign_page.h"
#include "write/foreign_pdf.h"
#include "write/pdf_content.h"
#include "write/pdf_file.h"
#include "write/pdf_metadata.h"

namespace shortlist {
namespace {

// Adds the sides as pages, and all that is said of them as a whole. Returns the pages.
std::vector<PdfDict> add_sides(PdfFile& file, const std::vector<PrintedSide>& sides, const BookletOptions& options,
                               const Meta& meta, std::string identity) {
  std::vector<PdfDict> pages;
  for (const PrintedSide& side : sides) {
    pages.push_back(file.add_page(options.sheet.width, options.sheet.height));
    file.set_content(pages.back(), side.content);
    identity += side.content;
  }
  write_print_wishes(file, options);
  write_metadata(file, meta, PdfFlavour::print);
  write_identity(file, identity);
  return pages;
}

}  // namespace

std::string write_booklet(const Pages& pages, const BookletOptions& options) {
  PdfFonts fonts;
  const std::vector<PageClusters> clusters = collect_clusters(pages.pages, fonts);
  std::vector<PageContent> contents;
  for (std::size_t p = 0; p < pages.pages.size(); ++p) {
    contents.push_back(write_content(pages.pages[p], clusters[p], pages.paper.height, fonts, nullptr));
  }
  const auto content_of = [&](int number) -> const PageContent& {
    return contents[static_cast<std::size_t>(number) - 1];
  };
  PdfFile file(false);
  std::map<std::string, PdfDict> font_objects;
  for (const PdfFont& font : fonts.fonts) font_objects.merge(font.write(file, false));
  const std::vector<PrintedSide> sides = print_sides(static_cast<int>(contents.size()), pages.paper, options,
                                                     [&](int number) { return content_of(number).operators; });
  const std::vector<PdfDict> sheets = add_sides(file, sides, options, pages.meta, pages.meta.title);
  for (std::size_t i = 0; i < sides.size(); ++i) {
    std::set<std::string> names;
    for (const int number : sides[i].pages) names.merge(std::set<std::string>(content_of(number).fonts));
    const PdfDict used = file.dict();
    for (const std::string& name : names) file.set(used, name.c_str(), font_objects.at(name));
    file.set_fonts(sheets[i], used);
  }
  return compact_pdf(file.save());
}

std::string write_booklet(ForeignPdf& pdf, const BookletOptions& options) {
  const PaperSize half{options.sheet.width / 2, options.sheet.height};
  const std::vector<ForeignPage>& pages = pdf.pages();
  const std::vector<PrintedSide> sides = print_sides(static_cast<int>(pages.size()), half, options, [&](int number) {
    const ForeignPage& page = pages[static_cast<std::size_t>(number) - 1];
    return placement(page, half) + pdf.draw(number);
  });
  PdfFile file(false);
  add_sides(file, sides, options, pdf.meta(), pdf.identity());
  std::vector<std::vector<int>> drawn;
  for (const PrintedSide& side : sides) drawn.push_back(side.pages);
  return pdf.put_into(file.save(), drawn);
}

}  // namespace shortlist
