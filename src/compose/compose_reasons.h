// Reasons of a tailored resume → the Document of --why.
#pragma once

#include <vector>

#include "document/document.h"
#include "model/job.h"
#include "model/skill_index.h"
#include "tailor/tailor.h"

namespace shortlist {

// A line for each highlight, project and listed skill: its place before and now, and what it answers of the ad. `job`
// may be null: then the reasons are of what was left out alone.
Document compose_reasons(const std::vector<Reason>& reasons, const Job* job, const SkillIndex& index);

}  // namespace shortlist
