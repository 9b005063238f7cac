// shortlist prep --for interviewer: anybody's resume and a job → a guide to the interview.
#pragma once

#include "cli/console.h"
#include "cli/prep_command.h"

namespace shortlist {

// Returns the exit status. Throws Failure and UsageError.
int write_guide(const PrepCommand& command, Console& console);

}  // namespace shortlist
