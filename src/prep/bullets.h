// The lines of a resume that an interviewer may ask about. Inside prep/ only.
#pragma once

#include <vector>

#include "model/job.h"
#include "model/profile.h"
#include "model/resume_text.h"
#include "model/skill_index.h"
#include "prep/bullet.h"
#include "skills/coverage.h"
#include "text/date.h"

namespace shortlist {

// In the order of the resume, with what `profile` keeps beside them. `job` may be null.
std::vector<Bullet> find_bullets(const Profile& profile, const ResumeText& resume, const Job* job,
                                 const std::vector<Coverage>& coverage, const SkillIndex& skills, const Date& today);

// Numbers of the bullets, heaviest first.
std::vector<std::size_t> by_weight(const std::vector<Bullet>& bullets);

}  // namespace shortlist
