// The job that resumes are tailored to.
#pragma once

#include <iosfwd>
#include <string>

#include "model/skill_index.h"
#include "review/check.h"
#include "text/diagnostic.h"

namespace shortlist {

// Read once for all profiles of a run.
struct Tailoring {
  Demand demand;
  const SkillIndex& index;
};

// Reads the job, or ad, at `path`, from `in` when that is "-". Throws Failure when it cannot be read.
Tailoring read_tailoring(const std::string& path, std::istream& in, Diagnostics& diagnostics);

}  // namespace shortlist
