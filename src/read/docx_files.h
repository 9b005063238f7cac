// The files inside a DOCX. Inside read/ only.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>

namespace shortlist {

// Bounds of what is taken from an archive: hostile ones inflate to anything.
inline constexpr int most_docx_files = 2'000;
inline constexpr std::size_t most_docx_bytes = std::size_t{64} << 20;  // of all XML, inflated

struct DocxFiles {
  std::map<std::string, std::string> parts;  // the XML that is read, by its name in the archive
  int pictures = 0;                          // files in word/media
  std::string trouble;                       // what could not be read, and why; empty when all could
};

// Reads word/document.xml, headers, footers, styles, relationships and properties; nothing else is inflated.
DocxFiles read_docx_files(std::string_view bytes);

}  // namespace shortlist
