#include "write/write_booklet.h"

#include <fmt/format.h>

#include <cstddef>
#include <map>
#include <set>
#include <vector>

#include "write/compact_pdf.h"
#include "write/pdf_content.h"
#include "write/pdf_file.h"
#include "write/pdf_metadata.h"

namespace shortlist {
namespace {

constexpr double mark_length = 17;  // points: printers leave about 12 white at the edge
constexpr double mark_width = 0.4;  // points
constexpr double mark_gray = 0.55;

// "q … Q" around `operators`, moved by x and y.
std::string moved(const std::string& operators, double x, double y) {
  return fmt::format("q 1 0 0 1 {:.3f} {:.3f} cm\n{}Q\n", x, y, operators);
}

std::string upright_mark(double x, double from, double to) {
  return fmt::format("{:.3f} {:.3f} m {:.3f} {:.3f} l S\n", x, from, x, to);
}

class BookletWriter {
 public:
  BookletWriter(const Pages& pages, const BookletOptions& options) : pages_(pages), options_(options) {}

  std::string run() {
    const std::vector<PageClusters> clusters = collect_clusters(pages_.pages, fonts_);
    for (std::size_t p = 0; p < pages_.pages.size(); ++p) {
      contents_.push_back(write_content(pages_.pages[p], clusters[p], pages_.paper.height, fonts_, nullptr));
    }
    PdfFile file(false);
    for (const PdfFont& font : fonts_.fonts) font_objects_.merge(font.write(file, false));
    const int count = static_cast<int>(pages_.pages.size());
    for (const FoldedSheet& sheet : impose(count, options_.signature, options_.flip)) {
      add_side(file, sheet.front, sheet.depth);
      add_side(file, sheet.back, sheet.depth);
    }
    write_wishes(file);
    write_metadata(file, pages_.meta, PdfFlavour::print);
    write_identity(file, pages_.meta.title + all_content_);
    return compact_pdf(file.save());
  }

 private:
  double fold() const { return options_.sheet.width / 2; }

  void add_side(PdfFile& file, const SheetSide& side, int depth) {
    const PdfDict page = file.add_page(options_.sheet.width, options_.sheet.height);
    const double shift = depth * options_.creep;
    const double y = (options_.sheet.height - pages_.paper.height) / 2;
    std::set<std::string> names;
    std::string content;
    if (side.upside_down) {
      content += fmt::format("q -1 0 0 -1 {:.3f} {:.3f} cm\n", options_.sheet.width, options_.sheet.height);
    }
    content += page_content(side.left, fold() - pages_.paper.width + shift, y, names);
    content += page_content(side.right, fold() - shift, y, names);
    content += marks(shift);
    if (side.upside_down) content += "Q\n";
    file.set_content(page, content);
    const PdfDict used = file.dict();
    for (const std::string& name : names) file.set(used, name.c_str(), font_objects_.at(name));
    file.set_fonts(page, used);
    all_content_ += content;
  }

  std::string page_content(int number, double x, double y, std::set<std::string>& names) const {
    if (number == 0) return {};
    const PageContent& content = contents_[static_cast<std::size_t>(number) - 1];
    names.insert(content.fonts.begin(), content.fonts.end());
    return moved(content.operators, x, y);
  }

  // Dashes where to fold, lines where to cut what creep lets stick out.
  std::string marks(double shift) const {
    const double height = options_.sheet.height;
    std::string marks = fmt::format("q {} G {} w [3 2] 0 d\n", mark_gray, mark_width);
    marks += upright_mark(fold(), 0, mark_length) + upright_mark(fold(), height - mark_length, height);
    marks += "[] 0 d\n";
    for (const double x : {fold() - pages_.paper.width + shift, fold() + pages_.paper.width - shift}) {
      if (shift > 0) marks += upright_mark(x, 0, mark_length) + upright_mark(x, height - mark_length, height);
    }
    return marks + "Q\n";
  }

  // ISO 32000-1 §12.2.
  void write_wishes(PdfFile& file) const {
    const PdfDict preferences = file.dict();
    file.set_bool(preferences, "DisplayDocTitle", true);
    file.set_name(preferences, "PrintScaling", "None");
    const bool short_edge = options_.flip == Flip::short_edge;
    file.set_name(preferences, "Duplex", short_edge ? "DuplexFlipShortEdge" : "DuplexFlipLongEdge");
    file.set(file.catalog(), "ViewerPreferences", preferences);
  }

  const Pages& pages_;
  const BookletOptions& options_;
  PdfFonts fonts_;
  std::vector<PageContent> contents_;
  std::map<std::string, PdfDict> font_objects_;
  std::string all_content_;
};

}  // namespace

std::string write_booklet(const Pages& pages, const BookletOptions& options) {
  return BookletWriter(pages, options).run();
}

}  // namespace shortlist
