// One profile → the bytes of one resume.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "cli/formats.h"
#include "cli/resume_command.h"
#include "cli/tailoring.h"
#include "document/document.h"
#include "model/profile.h"
#include "tailor/tailor.h"
#include "text/diagnostic.h"
#include "typeset/font.h"

namespace shortlist {

struct RenderedResume {
  std::string person;           // the name as printed
  Written written;              // nothing in it when there are errors
  Document document;            // what was written
  Profile profile;              // what it was composed of: tailored, redacted, without what was left out
  std::vector<Reason> reasons;  // of a tailored one, and of what was left out
  Diagnostics diagnostics;
};

// Renders the profile `text` of `file`, tailored to a job when there is one. Reads theme files when `command`, the job
// or the profile names one. Throws Failure.
RenderedResume render_resume(const std::string& file, std::string_view text, const ResumeCommand& command,
                             const Tailoring* tailoring, FontStore& fonts);

// The same for a profile that has been read; `told` is what there is to say of it.
RenderedResume render_profile(Profile profile, const ResumeCommand& command, const Tailoring* tailoring,
                              FontStore& fonts, Diagnostics told);

// The fonts that are baked in, for a FontStore.
std::vector<FontFile> built_in_font_files();

}  // namespace shortlist
