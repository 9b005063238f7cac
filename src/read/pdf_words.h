// Words of a PDF with their places, as pdftotext writes them with -bbox and -bbox-layout. Inside read/ only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace shortlist {

// Points from the left and upper edges of the page.
struct PdfBox {
  double left = 0;
  double top = 0;
  double right = 0;
  double bottom = 0;

  double height() const { return bottom - top; }
  double width() const { return right - left; }
  double middle() const { return (top + bottom) / 2; }
};

struct PdfWord {
  PdfBox box;
  std::string text;  // UTF-8; what is none, and control characters, are U+FFFD
};

struct PdfLine {
  PdfBox box;
  std::vector<PdfWord> words;
};

struct PdfPage {
  double width = 0;
  double height = 0;
  std::vector<PdfLine> lines;  // with -bbox alone: one line with all words
};

// Most words of a page that are looked at.
inline constexpr std::size_t most_pdf_words = 20'000;

// Reads as much of `xml` as is there: it may be cut off, and what is in it is hostile.
std::vector<PdfPage> read_pdf_words(std::string_view xml);

// The words of a line with blanks between them.
std::string text_of(const PdfLine& line);

}  // namespace shortlist
