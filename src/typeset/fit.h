// The loosest setting in which a document has few enough pages.
#pragma once

#include "document/document.h"
#include "document/theme.h"
#include "text/diagnostic.h"
#include "typeset/font.h"
#include "typeset/pages.h"

namespace shortlist {

// No search sets a document more often.
inline constexpr int most_layouts = 12;

struct Fit {
  Pages pages;           // when nothing fits: at the tightest setting
  double looseness = 0;  // see document/loosen.h
  int layouts = 0;       // that the search took
  int overflow = 0;      // lines on pages that are too many; 0: it fits
};

// Searches the bounds of `theme` by bisection. What takes fewer pages than `most_pages` as designed does not get more
// of them; a last page with next to nothing on it is done without where that can be. Diagnostics as of `typeset`.
Fit fit_pages(const Document& document, const Theme& theme, const PaperSize& paper, const Margins& margins,
              int most_pages, FontStore& fonts, Diagnostics& diagnostics);

// Lines on the pages behind the first `most_pages`. What shares a baseline is one line.
int count_overflow(const Pages& pages, int most_pages);

}  // namespace shortlist
