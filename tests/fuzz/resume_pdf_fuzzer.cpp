// Any bytes as the outputs of poppler's tools: a hostile PDF has its say in them.
#include <cstddef>
#include <cstdint>
#include <string>

#include "read/read_resume.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string bytes(reinterpret_cast<const char*>(data), size);
  shortlist::PdfText pdf;
  pdf.bytes = size;
  pdf.layout = bytes;
  pdf.stream = bytes;
  pdf.info = "Pages: 1\n" + bytes;
  pdf.fonts = bytes;
  pdf.images = bytes;
  pdf.urls = bytes;
  pdf.drawn = "P5\n4 4\n255\n" + bytes;
  shortlist::Diagnostics diagnostics;
  shortlist::read_resume_pdf("cv.pdf", pdf, diagnostics);
  return 0;
}
