#include "write/booklet_sheets.h"

#include <fmt/format.h>

#include <algorithm>

namespace shortlist {
namespace {

constexpr double mark_length = 17;  // points: printers leave about 12 white at the edge
constexpr double mark_width = 0.4;  // points
constexpr double mark_gray = 0.55;

std::string upright_mark(double x, double from, double to) {
  return fmt::format("{:.3f} {:.3f} m {:.3f} {:.3f} l S\n", x, from, x, to);
}

class SidePrinter {
 public:
  SidePrinter(const PaperSize& page, const BookletOptions& options, const DrawPage& draw)
      : page_(page), sheet_(options.sheet), creep_(options.creep), draw_(draw) {}

  PrintedSide operator()(const SheetSide& side, int depth) const {
    const double shift = depth * creep_;
    PrintedSide printed;
    if (side.upside_down) {
      printed.content += fmt::format("q -1 0 0 -1 {:.3f} {:.3f} cm\n", sheet_.width, sheet_.height);
    }
    add_page(printed, side.left, fold() - page_.width + shift, 0);
    add_page(printed, side.right, fold() - shift, fold());
    printed.content += marks(shift);
    if (side.upside_down) printed.content += "Q\n";
    return printed;
  }

 private:
  double fold() const { return sheet_.width / 2; }

  // Creep pushes the inner edge of a page over the fold: there it is clipped. `half` is where its half begins.
  void add_page(PrintedSide& printed, int number, double x, double half) const {
    if (number == 0) return;
    const double y = (sheet_.height - page_.height) / 2;
    std::string clip;
    if (creep_ > 0) clip = fmt::format("{:.3f} 0 {:.3f} {:.3f} re W n\n", half, fold(), sheet_.height);
    printed.content += fmt::format("q {}1 0 0 1 {:.3f} {:.3f} cm\n{}Q\n", clip, x, y, draw_(number));
    printed.pages.push_back(number);
  }

  // Dashes where to fold, lines where to cut what creep lets stick out.
  std::string marks(double shift) const {
    const double height = sheet_.height;
    std::string marks = fmt::format("q {} G {} w [3 2] 0 d\n", mark_gray, mark_width);
    marks += upright_mark(fold(), 0, mark_length) + upright_mark(fold(), height - mark_length, height);
    marks += "[] 0 d\n";
    for (const double x : {fold() - page_.width + shift, fold() + page_.width - shift}) {
      if (shift > 0) marks += upright_mark(x, 0, mark_length) + upright_mark(x, height - mark_length, height);
    }
    return marks + "Q\n";
  }

  const PaperSize& page_;
  const PaperSize& sheet_;
  double creep_;
  const DrawPage& draw_;
};

}  // namespace

std::vector<PrintedSide> print_sides(int pages, const PaperSize& page, const BookletOptions& options,
                                     const DrawPage& draw) {
  const SidePrinter print(page, options, draw);
  std::vector<PrintedSide> fronts;
  std::vector<PrintedSide> backs;
  for (const FoldedSheet& sheet : impose(pages, options.signature, options.flip)) {
    fronts.push_back(print(sheet.front, sheet.depth));
    backs.push_back(print(sheet.back, sheet.depth));
  }
  if (options.backs_reversed) std::reverse(backs.begin(), backs.end());
  switch (options.sides) {
    case PrintSides::fronts:
      return fronts;
    case PrintSides::backs:
      return backs;
    case PrintSides::fronts_then_backs:
      fronts.insert(fronts.end(), backs.begin(), backs.end());
      return fronts;
    case PrintSides::both:
      break;
  }
  std::vector<PrintedSide> sides;
  for (std::size_t i = 0; i < fronts.size(); ++i) {
    sides.push_back(std::move(fronts[i]));
    sides.push_back(std::move(backs[i]));
  }
  return sides;
}

void write_print_wishes(PdfFile& file, const BookletOptions& options) {
  const PdfDict preferences = file.dict();
  file.set_bool(preferences, "DisplayDocTitle", true);
  file.set_name(preferences, "PrintScaling", "None");
  const bool short_edge = options.flip == Flip::short_edge;
  const std::string duplex = short_edge ? "DuplexFlipShortEdge" : "DuplexFlipLongEdge";
  file.set_name(preferences, "Duplex", options.sides == PrintSides::both ? duplex : "Simplex");
  file.set(file.catalog(), "ViewerPreferences", preferences);
}

}  // namespace shortlist
