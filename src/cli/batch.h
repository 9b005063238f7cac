// Many profiles at once, on several threads.
#pragma once

#include "cli/console.h"
#include "cli/resume_command.h"
#include "cli/tailoring.h"

namespace shortlist {

// Renders every profile, tailored to the job that may be null, into the folder `command.output`; reports come in the
// profiles' order. One that is wrong or fails does not stop the others. Returns the worst exit status. Throws Failure
// when the folder cannot be made.
int render_batch(const ResumeCommand& command, const Tailoring* tailoring, Console& console);

}  // namespace shortlist
