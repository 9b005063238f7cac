// Metadata, output intent and identity of a PDF. Inside write/ only.
#pragma once

#include <string>

#include "document/document.h"
#include "write/pdf_file.h"
#include "write/write_pdf.h"

namespace shortlist {

// Writes Info and the same facts as XMP (ISO 16684-1), with the PDF/A and PDF/UA identification of `flavour`.
void write_metadata(PdfFile& file, const Meta& meta, PdfFlavour flavour);

// Writes the output intent GTS_PDFA1 with an sRGB profile (IEC 61966-2-1; ICC.1:2010 v4, for PDF/A-1 ICC v2).
void write_output_intent(PdfFile& file, PdfFlavour flavour);

// Writes the trailer's ID: a hash of `content`, so that the same document has the same one.
void write_identity(PdfFile& file, const std::string& content);

}  // namespace shortlist
