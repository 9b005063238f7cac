// The words of a PDF → lines in the order of reading. Inside read/ only.
#pragma once

#include <string>
#include <vector>

#include "read/pdf_words.h"
#include "read/resume_lines.h"

namespace shortlist {

struct PdfRows {
  std::vector<ResumeLine> lines;          // numbered from 1 through the whole file; `field` is the page
  std::vector<std::vector<int>> numbers;  // of each line of each page: the line that it became part of
  std::vector<Location> interleaved;      // where a column runs into the other in the order of the file
  std::vector<std::string> running;       // texts that stand at one place of several pages: headers and footers
  std::vector<int> running_lines;         // the lines that hold them
};

// `pages` in the order of reading, `stream` in that of the file; what repeats on later pages is left out there.
PdfRows read_pdf_rows(const std::string& path, const std::vector<PdfPage>& pages, const std::vector<PdfPage>& stream);

}  // namespace shortlist
