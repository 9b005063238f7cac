// How a page of anybody's PDF lies, and where it goes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/theme.h"

namespace shortlist {

// What of a page is to be seen (ISO 32000-1 §7.7.3.3, §14.11.2): `left` < `right`, `bottom` < `top`, in its units.
struct ForeignPage {
  double left = 0;
  double bottom = 0;
  double right = 612;
  double top = 792;
  int turn = 0;     // clockwise, for the reader: 0, 90, 180 or 270 degrees
  double unit = 1;  // points
};

// The page that its entries MediaBox, CropBox (two opposite corners), Rotate and UserUnit tell of. What makes no sense
// counts as missing.
ForeignPage seen_page(const std::optional<std::vector<double>>& media, const std::optional<std::vector<double>>& crop,
                      double turn, double unit);

// Width and height as a reader sees them, points.
PaperSize seen_size(const ForeignPage& page);

// By how much the page is to be made larger or smaller to fit `room`. One that has its room but for a hundredth stays
// as it is: half sheets are cut from whole ones in different ways.
double scale_to(const ForeignPage& page, const PaperSize& room);

// The operator that puts the page, upright and scaled, into the middle of `room`, whose lower left corner is the
// origin.
std::string placement(const ForeignPage& page, const PaperSize& room);

// The operator that puts an annotation's look, with its box and matrix, into the annotation's rectangle (ISO 32000-1
// §12.5.5, algorithm "appearance streams"); empty when it is too thin to be seen. Of boxes two opposite corners.
std::string appearance_placement(const std::vector<double>& rectangle, const std::vector<double>& box,
                                 const std::vector<double>& matrix);

}  // namespace shortlist
