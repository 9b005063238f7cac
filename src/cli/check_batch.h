// Many resumes at once, on several threads. Inside the check command only.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

#include "cli/check_command.h"
#include "cli/console.h"
#include "model/skill_index.h"
#include "review/check.h"

namespace shortlist {

// What all checks of a run share.
struct CheckSetting {
  const CheckCommand& command;
  const Demand* demand = nullptr;
  const SkillIndex& index;
  Date today;
  std::istream& in;  // for the resume that is "-"
};

// Checks every file and delivers one table of all. A resume that cannot be read is reported and does not stop the
// others. Returns the worst exit status.
int check_batch(const std::vector<std::string>& files, const CheckSetting& setting, Console& console);

// True when there is enough to check in a resume whose reading found errors; the author of a profile can mend it first.
bool is_worth_checking(const ResumeText& resume);

// Writes what a run has to say where the command wants it.
void deliver(const Written& written, const CheckCommand& command, Console& console);

// True when the check has a finding as bad as the command wants to fail on.
bool fails(const Check& check, const CheckCommand& command);

}  // namespace shortlist
