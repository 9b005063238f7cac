// Document + Theme → Pages.
#pragma once

#include "document/document.h"
#include "document/theme.h"
#include "text/diagnostic.h"
#include "typeset/font.h"
#include "typeset/pages.h"

namespace shortlist {

// Sets `document` on paper. Where headings are is found by setting it twice, unless `guess` is right. A character that
// no font of the theme has is an error in `diagnostics` (with field, line, code point and the fonts tried); the pages
// are then not fit to print. Throws Failure when a font cannot be found or opened.
Pages typeset(const Document& document, const Theme& theme, const PaperSize& paper, const Margins& margins,
              FontStore& fonts, Diagnostics& diagnostics, const HeadingPages& guess = {});

}  // namespace shortlist
