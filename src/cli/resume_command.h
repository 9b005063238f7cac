// shortlist resume: profiles → resumes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/console.h"
#include "cli/formats.h"
#include "model/profile.h"

namespace shortlist {

// What the command line asks for; checked. Empty values leave the choice to the profile.
struct ResumeCommand {
  std::vector<std::string> profiles;  // paths; "-": standard input
  std::string output;  // a file, "-" for standard output, a folder when it ends in "/"; empty: default name
  const Format* format = nullptr;
  std::string theme;
  std::optional<Paper> paper;
  std::vector<std::string> tags;
  std::vector<std::string> sections;
  std::string font;
  std::string locale;
  std::string today;
  int width = 78;
  int jobs = 1;  // threads, when there are several profiles
};

// Returns the exit status. Throws Failure and UsageError.
int execute(const ResumeCommand& command, Console& console);

}  // namespace shortlist
