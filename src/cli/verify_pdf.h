// Reading finished resumes back.
#pragma once

#include <cstddef>
#include <string>

#include "cli/console.h"
#include "cli/render_resume.h"
#include "cli/resume_command.h"

namespace shortlist {

// True when the run wants its PDFs read back: as the command says, or, when it says nothing, for a single profile whose
// PDF goes into a file, at a terminal, where pdftotext is there.
bool wants_verifying(const ResumeCommand& command, const Console& console);

// What became of reading a PDF back with pdftotext.
struct Verified {
  std::size_t words = 0;
  std::string faults;  // a line each, with the words; empty when all came back in order
};

// Throws Failure when pdftotext is missing or fails.
Verified verify_pdf(const RenderedResume& resume);

// Shows the faults of the resume that was to be written to `path`.
void report_faults(const Verified& verified, const std::string& path, Console& console);

}  // namespace shortlist
