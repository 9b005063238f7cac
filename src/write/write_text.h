// Document → plain text for paste boxes.
#pragma once

#include <string>

#include "document/document.h"

namespace shortlist {

// UTF-8 text with LF ends: headings in capitals on their own line, bullets as "• ", nothing aligned with blanks.
// Lines are wrapped at spaces to `width` terminal columns; 0 leaves every paragraph on one line.
std::string write_text(const Document& document, int width);

}  // namespace shortlist
