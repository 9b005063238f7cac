// One profile → the bytes of one resume.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/formats.h"
#include "cli/resume_command.h"
#include "document/document.h"
#include "text/diagnostic.h"
#include "typeset/font.h"

namespace shortlist {

struct RenderedResume {
  std::string person;  // the name as printed
  Written written;     // nothing in it when there are errors
  Document document;   // what was written
  Diagnostics diagnostics;
};

// Renders the profile `text` of `file`. Reads theme files when `command` or the profile names one. Throws Failure.
RenderedResume render_resume(const std::string& file, std::string_view text, const ResumeCommand& command,
                             FontStore& fonts);

// The fonts that are baked in, for a FontStore.
std::vector<FontFile> built_in_font_files();

}  // namespace shortlist
