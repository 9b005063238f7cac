// What poppler's tools print about a PDF. Inside read/ only.
#pragma once

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/resume_text.h"

namespace shortlist {

// "Pages: 2" of pdfinfo; the value of another key.
std::string pdf_info(std::string_view info, std::string_view key);

// The rows of pdffonts.
std::vector<FontFact> read_pdf_fonts(std::string_view fonts);

// Pictures of pdfimages -list on each page, by its number; masks and what is smaller than a thumbnail are none.
std::map<int, int> read_pdf_images(std::string_view images);

// Addresses of pdfinfo -url, each once.
std::vector<std::string> read_pdf_urls(std::string_view urls);

}  // namespace shortlist
