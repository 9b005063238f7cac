// Pages → a PDF of sheets to be printed on both sides, folded and stitched.
#pragma once

#include <string>

#include "document/theme.h"
#include "typeset/pages.h"
#include "write/impose.h"

namespace shortlist {

class ForeignPdf;

// Which sides of the sheets a file holds: front and back of each for a printer that turns sheets over itself, or what
// a person prints one after the other.
enum class PrintSides { both, fronts, backs, fronts_then_backs };

struct BookletOptions {
  PaperSize sheet;    // lying on its long side: at least two pages wide and one high
  int signature = 0;  // see impose
  double creep = 0;   // points by which each sheet sticks out of the one around it; its pages move to the fold by that
  Flip flip = Flip::short_edge;
  PrintSides sides = PrintSides::both;
  bool backs_reversed = false;  // the last back first; only where the backs stand for themselves
};

// PDF 1.7 without tags or links (those are in the file for reading), with marks where to fold and, with creep, where to
// cut, and the wish to be printed on both sides at its true size. Throws Failure as write_pdf.
std::string write_booklet(const Pages& pages, const BookletOptions& options);

// The same of anybody's pages, each scaled to its half of the sheet and in the middle of it. Throws Failure.
std::string write_booklet(ForeignPdf& pdf, const BookletOptions& options);

}  // namespace shortlist
