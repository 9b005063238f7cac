// Document → lines for a terminal.
#pragma once

#include <string>

#include "document/document.h"

namespace shortlist {

// UTF-8 text in at most `width` columns (at least 40 are taken): tables aligned, with cells wrapped at blanks and long
// words cut. `color` sets headings and strong text bold, quiet text faint, by ECMA-48 sequences. Control characters,
// which could drive the terminal, are shown as "?".
std::string write_terminal(const Document& document, int width, bool color);

}  // namespace shortlist
