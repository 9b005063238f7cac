// shortlist skills: the skill list, or the skills of a text.
#pragma once

#include <string>
#include <vector>

#include "cli/console.h"

namespace shortlist {

struct SkillsCommand {
  std::string file;  // a text, "-", or empty: the list itself
  std::vector<std::string> keywords;
  bool json = false;
};

// Returns the exit status. Throws Failure.
int execute(const SkillsCommand& command, Console& console);

}  // namespace shortlist
