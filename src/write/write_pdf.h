// Pages → PDF 1.7, tagged, marked PDF/A-2a and PDF/UA-1.
#pragma once

#include <string>

#include "typeset/pages.h"

namespace shortlist {

enum class PdfFlavour {
  tagged,  // PDF 1.7, tagged, PDF/A-2a and PDF/UA-1 markers
  a1b,     // PDF 1.4, untagged, for validators that know PDF/A-1b only
  print,   // of write_booklet: untagged, claims nothing
};

// The bytes of the file; the same pages give the same bytes. Throws Failure when libharu or the subsetter fails.
std::string write_pdf(const Pages& pages, PdfFlavour flavour = PdfFlavour::tagged);

}  // namespace shortlist
