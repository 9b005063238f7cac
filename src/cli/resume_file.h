// Resumes of any form, from files and standard input.
#pragma once

#include <iosfwd>
#include <string>

#include "model/resume_text.h"
#include "text/diagnostic.h"

namespace shortlist {

// Reads a resume by the extension of its name, or from `in` when `path` is "-", by what its bytes look like. Profiles
// are read too (`resume_text`). An unknown extension is an error in `diagnostics`, with the ones that are known. Throws
// Failure when the file cannot be read or poppler's tools are missing.
ResumeText read_resume_file(const std::string& path, std::istream& in, Diagnostics& diagnostics);

}  // namespace shortlist
