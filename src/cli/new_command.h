// shortlist new: a profile to begin with, or a job made of an ad.
#pragma once

#include <string>

#include "cli/console.h"

namespace shortlist {

struct NewCommand {
  std::string folder;  // for a profile; empty with `job`
  std::string job;     // the bare text of an ad, a file or "-"
  std::string output;  // of a job: a file
};

// Writes profile.toml into the folder, which is made when absent, or a job.toml with the ad in it. Never overwrites:
// returns 1 when there is one, or the ad cannot be read.
int execute(const NewCommand& command, Console& console);

}  // namespace shortlist
