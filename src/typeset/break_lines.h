// Total-fit line breaking.
#pragma once

#include <cstddef>
#include <vector>

namespace shortlist {

// What cannot be broken, and the blank behind it.
struct BreakBox {
  double width = 0;       // points
  double space = 0;       // natural width of the blank that follows; it vanishes at the end of a line
  bool can_break = true;  // a line may end behind it
  bool must_break = false;
  double penalty = 0;  // of a line end behind it, as in TeX: 0 none … 10000 as bad as can be
};

enum class Setting {
  ragged,     // lines end where they end; the last one is free
  balanced,   // lines of like length, the last one too: for centred text
  justified,  // blanks stretch by up to a half and shrink by up to a third (more stretch when nothing else fits)
};

struct LineMeasure {
  double first = 0;  // points that the first line offers
  double others = 0;
};

// The line breaks that make the paragraph as a whole look best (Knuth & Plass, "Breaking Paragraphs into Lines", 1981:
// the sum of the lines' demerits is least, over all sets of feasible breaks, with fitness classes). For each line the
// index behind its last box. A box wider than the measure gets a line of its own and sticks out. A last line of a
// single short word is avoided where other breaks allow it.
std::vector<std::size_t> break_lines(const std::vector<BreakBox>& boxes, const LineMeasure& measure, Setting setting);

}  // namespace shortlist
