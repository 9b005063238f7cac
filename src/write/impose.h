// The order of pages on folded sheets.
#pragma once

#include <vector>

namespace shortlist {

// About which edge of a sheet that lies on its long side the printer turns it for its back.
enum class Flip { short_edge, long_edge };

// Two pages side by side, by number from 1; 0: nothing. `upside_down`: the side as a whole is to be turned by 180°.
struct SheetSide {
  int left = 0;
  int right = 0;
  bool upside_down = false;
};

struct FoldedSheet {
  SheetSide front;  // the outer side, once it is folded
  SheetSide back;
  int signature = 0;  // from 0
  int depth = 0;      // sheets of the signature around it, from 0
};

// The sheets of a booklet of `pages` ≥ 1 pages, saddle-stitched: each signature is a pile of sheets folded as one, the
// outermost first. `signature` is the pages of one, a multiple of 4, or 0 for one that holds all; the last one may be
// smaller. Pages that are missing to a multiple of 4 are blanks at the end.
std::vector<FoldedSheet> impose(int pages, int signature, Flip flip);

}  // namespace shortlist
