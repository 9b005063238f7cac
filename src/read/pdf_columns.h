// Columns on the pages of a PDF. Inside read/ only.
#pragma once

#include <optional>
#include <vector>

#include "read/pdf_words.h"

namespace shortlist {

// Two columns of running text: left and right of `gutter`, from `top` to `bottom`, points.
struct PdfColumns {
  double gutter = 0;
  double top = 0;
  double bottom = 0;
};

// The columns of a page whose lines are `lines`; nothing for one column with dates or places at its right edge, nor for
// labels or dates left of their texts.
std::optional<PdfColumns> find_columns(const std::vector<PdfLine>& lines);

// How often the words of the file, in its order, go on from the right column to a line of the left one, with the places
// where they do. A file that writes one column after the other does it once at most.
std::vector<PdfBox> find_interleaving(const PdfColumns& columns, const std::vector<PdfWord>& words);

}  // namespace shortlist
