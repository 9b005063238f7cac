// shortlist apply: everything that one job, or a folder of jobs, wants.
#pragma once

#include <optional>
#include <string>

#include "cli/console.h"
#include "cli/resume_command.h"
#include "text/date.h"

namespace shortlist {

// What the command line asks for; checked.
struct ApplyCommand {
  std::string profile;        // a file or "-"
  std::string job;            // a file; empty: those of `jobs_folder`
  std::string jobs_folder;    // a folder for each job is made below `output`
  std::string output;         // a folder, with its slash
  ResumeCommand resume;       // how the resume is to be: theme, paper, pages, tags, what is redacted …
  bool pack = false;          // with the interview pack, which is private
  std::optional<Date> today;  // absent: the clock's
};

// Writes resume, letter and report of each job, and the pack when it is wished for, and prints what it wrote. Returns
// the exit status: 1 when something is wrong with a job, or its letter had to be left out. Throws Failure.
int execute(const ApplyCommand& command, Console& console);

}  // namespace shortlist
