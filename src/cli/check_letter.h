// A letter on its way through `check`. Inside the check command only.
#pragma once

#include "cli/check_batch.h"
#include "cli/console.h"
#include "model/resume_text.h"

namespace shortlist {

// True when the command wants the file looked at as a letter, or leaves it open and the text is one.
bool is_letter(const ResumeText& resume, const CheckCommand& command);

// Checks the letter that was read as `resume` and delivers the report. Returns the exit status.
int check_letter_file(const ResumeText& resume, const CheckSetting& setting, Console& console);

}  // namespace shortlist
