// PDFs through the tools of poppler, in processes of their own: PDFs are hostile.
#pragma once

#include <string>
#include <string_view>

#include "read/pdf_text.h"

namespace shortlist {

// All that the tools tell of a PDF. A tool that fails or is stopped is noted in the result. Throws Failure when the
// tools are not installed.
PdfText read_pdf(std::string_view bytes);

// The text of a PDF in the order of reading, as `pdftotext` gives it, without page breaks. Throws Failure when it is
// not installed or fails.
std::string pdf_plain_text(std::string_view bytes);

// True when `pdftotext` is in PATH.
bool has_pdftotext();

}  // namespace shortlist
