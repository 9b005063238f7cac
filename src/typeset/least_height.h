// How much room blocks need, without a look at a font.
#pragma once

#include <vector>

#include "document/document.h"
#include "document/theme.h"

namespace shortlist {

// Points that `blocks` take in a column of `width` points, or less: gaps are not counted, and letters are taken for
// narrow ones. Only a text of hardly anything but "i" and "l" may take less.
double least_height(const std::vector<Block>& blocks, const Theme& theme, double width);

}  // namespace shortlist
