// How a run that renders profiles tells what came of each.
#pragma once

#include <string>

#include "cli/console.h"
#include "cli/render_resume.h"

namespace shortlist {

// "shortlist: 2 errors in profile.toml, nothing was written".
std::string error_summary(const Diagnostics& diagnostics);

// Shows the diagnostics; true when they end the run.
bool end_by(const Diagnostics& diagnostics, Console& console);

// Shows the diagnostics and, when there are errors, the summary; true when there is something to write.
bool report_outcome(Console& console, const RenderedResume& resume);

}  // namespace shortlist
