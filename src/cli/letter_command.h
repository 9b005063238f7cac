// shortlist letter: a profile and a job → a letter.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cli/console.h"
#include "model/profile.h"
#include "text/date.h"

namespace shortlist {

// What the command line asks for; checked. Empty values leave the choice to job and profile.
struct LetterCommand {
  std::string profile;  // a path, or "-"
  std::string job;      // a path, or "-"
  std::string output;   // a file, "-" for standard output, a folder when it ends in "/"; empty: default name
  std::string_view format = "pdf";
  std::string theme;
  std::optional<Paper> paper;
  std::string locale;
  std::optional<Date> today;  // absent: the clock's
  int width = 78;
};

// Writes the letter and prints what its rules find in it. Returns the exit status: 1 also for a letter that was written
// and has an error. Throws Failure and UsageError.
int execute(const LetterCommand& command, Console& console);

}  // namespace shortlist
