// Anybody's resume → ResumeText.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/resume_text.h"
#include "read/pdf_text.h"
#include "text/diagnostic.h"

namespace shortlist {

// Each reads one form. Input may be hostile: what is too big, too deep or broken is said in `diagnostics`, and what
// could be read comes back, with `facts.damaged` set. A line of a place is a line of the file, a paragraph of a DOCX
// file, or a line of a PDF as it is read from top to bottom (`field` is its page then: "page 2").
ResumeText read_resume_text(const std::string& path, std::string_view text, Diagnostics& diagnostics);
ResumeText read_resume_markdown(const std::string& path, std::string_view text, Diagnostics& diagnostics);
// Office Open XML (ECMA-376), in memory: at most 16 MiB, 2,000 files, 64 MiB of XML inflated.
ResumeText read_resume_docx(const std::string& path, std::string_view bytes, Diagnostics& diagnostics);
// JSON Resume 1.0, leniently: keys of earlier versions are known, unknown ones are left out, and places are paths
// ("work[1].highlights[0]").
ResumeText read_resume_json(const std::string& path, std::string_view text, Diagnostics& diagnostics);
// What poppler's tools say of a PDF.
ResumeText read_resume_pdf(const std::string& path, const PdfText& pdf, Diagnostics& diagnostics);

// A row of the table of input formats.
struct ResumeFormat {
  std::string_view extension;  // with its dot, lower case
  FileFacts::Format format = FileFacts::Format::text;
  std::size_t most_bytes = 0;  // of a file; what is longer may be cut to a byte more before it is given to `read`
  // Null where more than the bytes is needed: a profile (.toml, `read_profile`) and a PDF (`read_resume_pdf`).
  ResumeText (*read)(const std::string& path, std::string_view bytes, Diagnostics& diagnostics) = nullptr;
};
const std::vector<ResumeFormat>& resume_formats();

// The row for the extension of `path`, whatever its case; null for an unknown one.
const ResumeFormat* find_resume_format(std::string_view path);
// The row that the bytes themselves speak for, for standard input: PDF and ZIP by their signatures, JSON and TOML by
// their first sign, and text otherwise.
const ResumeFormat& guess_resume_format(std::string_view bytes);

}  // namespace shortlist
