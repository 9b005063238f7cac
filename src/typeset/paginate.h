// Total-fit page breaking.
#pragma once

#include <cstddef>
#include <limits>
#include <vector>

namespace shortlist {

// No break here at any price (but that of a page that would overflow).
inline constexpr double never = std::numeric_limits<double>::infinity();

// A slice of the galley that stays whole: a line with what belongs to it.
struct Slice {
  double height = 0;    // points
  double gap = 0;       // above it; vanishes at the top of a page
  double on_top = 0;    // extra height when it begins a page (a repeated table head)
  double penalty = 0;   // of a page break above it: 0 fine … 1 ugly, `never`
  bool forced = false;  // a page must begin with it
};

// The page breaks that look best as a whole: fewest pages first, then the least sum over the pages of their emptiness
// (the last one excepted) and of the penalties; a last page with next to nothing on it is avoided. For each page the
// index of its first slice. When a chain of `never` does not fit on a page, it is broken where the page is full.
std::vector<std::size_t> paginate(const std::vector<Slice>& slices, double page_height);

}  // namespace shortlist
