// Chooses and makes what a pack holds.
#pragma once

#include <optional>
#include <vector>

#include "model/job.h"
#include "model/profile.h"
#include "model/question_index.h"
#include "model/resume_text.h"
#include "model/skill_index.h"
#include "prep/pack.h"
#include "skills/coverage.h"
#include "text/date.h"

namespace shortlist {

struct PackRequest {
  Date today;                  // with its day
  std::optional<Level> level;  // instead of the one that is given or told by titles and years
};

// The pack of the candidate for `job`, or, when that is null, for any. `resume` is that of `profile`, or of a file
// alone with a profile that is empty; `coverage` is of the job's requirements. The same input gives the same pack;
// nothing in it is drawn by chance, no question of the bank stands in it twice, and no figure, company or skill that is
// told as the candidate's is anywhere but in the input.
Pack choose_pack(const Profile& profile, const ResumeText& resume, const Job* job,
                 const std::vector<Coverage>& coverage, const QuestionIndex& questions, const SkillIndex& skills,
                 const PackRequest& request);

}  // namespace shortlist
