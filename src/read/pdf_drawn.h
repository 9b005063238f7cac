// Pages as a person sees them: drawn in grey. Inside read/ only.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "read/pdf_words.h"

namespace shortlist {

// A drawn page: one byte a pixel, 255 is white. `pixels` points into the bytes that were read.
struct DrawnPage {
  std::size_t width = 0;
  std::size_t height = 0;
  std::string_view pixels;
};

// Reads binary PGM files, one behind the other; stops at what is none.
std::vector<DrawnPage> read_drawn_pages(std::string_view pgm);

// True when something is drawn on the page.
bool has_ink(const DrawnPage& drawn);

// True when nothing of what lies in `box` stands out from what is around it. False too when the drawing does not fit
// the page, which then tells nothing.
bool is_invisible(const PdfBox& box, const PdfPage& page, const DrawnPage& drawn);

}  // namespace shortlist
