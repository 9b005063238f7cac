// shortlist diff: what two resumes differ in.
#pragma once

#include <string>

#include "cli/console.h"

namespace shortlist {

// What the command line asks for; checked.
struct DiffCommand {
  std::string before;  // a file of any form that `check` reads, or "-"
  std::string after;
  bool json = false;
};

// A profile beside a paper (PDF, DOCX, text, Markdown) is compared as the paper that it makes, without places in it.
// Returns 0 when they are equal and 1 when they differ or cannot be read whole. Throws Failure.
int execute(const DiffCommand& command, Console& console);

}  // namespace shortlist
