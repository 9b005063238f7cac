#include "cli/tailoring.h"

#include <utility>

#include "cli/built_in.h"
#include "cli/job_file.h"

namespace shortlist {

Tailoring read_tailoring(const std::string& path, std::istream& in, Diagnostics& diagnostics) {
  const SkillIndex& index = built_in_skills();
  Job job = read_job_file(path, in, diagnostics);
  if (diagnostics.has_errors()) return {{}, index};
  return {demand_of(std::move(job), index), index};
}

}  // namespace shortlist
