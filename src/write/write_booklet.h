// Pages → a PDF of sheets to be printed on both sides, folded and stitched.
#pragma once

#include <string>

#include "document/theme.h"
#include "typeset/pages.h"
#include "write/impose.h"

namespace shortlist {

struct BookletOptions {
  PaperSize sheet;    // lying on its long side: at least two pages wide and one high
  int signature = 0;  // see impose
  double creep = 0;   // points by which each sheet sticks out of the one around it; its pages move to the fold by that
  Flip flip = Flip::short_edge;
};

// PDF 1.7 without tags or links (those are in the file for reading), with marks where to fold and, with creep, where to
// cut, and the wish to be printed on both sides at its true size. Throws Failure as write_pdf.
std::string write_booklet(const Pages& pages, const BookletOptions& options);

}  // namespace shortlist
