// shortlist new: a profile to begin with.
#pragma once

#include <string>

#include "cli/console.h"

namespace shortlist {

struct NewCommand {
  std::string folder;
};

// Writes profile.toml into the folder, which is made when absent. Never overwrites: returns 1 when there is one.
int execute(const NewCommand& command, Console& console);

}  // namespace shortlist
