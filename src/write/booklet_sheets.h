// The sides of a booklet's sheets, whoever sets its pages. Inside write/ only.
#pragma once

#include <functional>
#include <string>
#include <vector>

#include "write/impose.h"
#include "write/pdf_file.h"
#include "write/write_booklet.h"

namespace shortlist {

struct PrintedSide {
  std::vector<int> pages;  // that are on it, from 1
  std::string content;     // operators (ISO 32000-1 §8)
};

// Operators that draw a page, by its number from 1, with its lower left corner at the origin.
using DrawPage = std::function<std::string(int)>;

// The sides of a booklet of `pages` pages of that size, in the order in which they are to be printed: each page where
// it belongs, and the marks where to fold and cut.
std::vector<PrintedSide> print_sides(int pages, const PaperSize& page, const BookletOptions& options,
                                     const DrawPage& draw);

// Writes the wish to be printed at true size, on both sides where the printer is to do that (ISO 32000-1 §12.2).
void write_print_wishes(PdfFile& file, const BookletOptions& options);

}  // namespace shortlist
