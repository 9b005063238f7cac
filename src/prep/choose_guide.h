// Chooses what an interviewer's guide holds.
#pragma once

#include <vector>

#include "model/job.h"
#include "model/question_index.h"
#include "model/resume_text.h"
#include "model/skill_index.h"
#include "prep/choose_pack.h"
#include "prep/guide.h"
#include "skills/coverage.h"

namespace shortlist {

// The guide to an interview with the candidate of `resume` for `job`, or, when that is null, for any; `coverage` is of
// the job's requirements. Only what a resume shows goes in: no notes and no stories, and of the job nothing of what a
// candidate wrote for themselves. What to listen for comes from the page "interviewer-claims" of the bank. The same
// input gives the same guide.
Guide choose_guide(const ResumeText& resume, const Job* job, const std::vector<Coverage>& coverage,
                   const QuestionIndex& questions, const SkillIndex& skills, const PackRequest& request);

}  // namespace shortlist
