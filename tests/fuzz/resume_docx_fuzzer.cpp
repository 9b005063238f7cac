// Any bytes as a DOCX, and as the XML inside one, which checksums would keep a fuzzer from.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "read/docx_xml.h"
#include "read/read_resume.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view bytes(reinterpret_cast<const char*>(data), size);
  shortlist::Diagnostics diagnostics;
  shortlist::read_resume_docx("cv.docx", bytes, diagnostics);
  const shortlist::DocxStyles styles = shortlist::read_docx_styles(bytes);
  const shortlist::DocxText text = shortlist::read_docx_text("cv.docx", bytes, styles);
  shortlist::resume_of_lines("cv.docx", text.lines);
  shortlist::read_docx_links(bytes);
  shortlist::read_docx_pages(bytes);
  return 0;
}
