// A PDF as poppler's tools tell of it.
#pragma once

#include <cstddef>
#include <string>

namespace shortlist {

// Pages that are looked at; of longer files the rest is left out and said so.
inline constexpr int most_pdf_pages = 20;
// The longer side of a drawn page, pixels.
inline constexpr int drawn_page_size = 1000;

// Outputs of the tools, as they came; an empty one: that tool failed or was stopped.
struct PdfText {
  std::size_t bytes = 0;        // of the file
  std::string layout;           // pdftotext -bbox-layout: words with places, in the order of reading
  std::string stream;           // pdftotext -raw -bbox: words with places, in the order of the file
  std::string info;             // pdfinfo
  std::string urls;             // pdfinfo -url: targets of links
  std::string fonts;            // pdffonts
  std::string images;           // pdfimages -list
  std::string drawn;            // pdftoppm -gray -scale-to: pages as binary PGM, one behind the other
  bool needs_password = false;  // nothing can be read without one
  std::string trouble;          // which tools failed or were stopped, and why; empty when all went well
};

}  // namespace shortlist
