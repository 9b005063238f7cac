// What the makers of a pack's parts look at. Inside prep/ only.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "model/job.h"
#include "model/profile.h"
#include "model/question_index.h"
#include "model/resume_text.h"
#include "model/skill_index.h"
#include "prep/bullet.h"
#include "skills/coverage.h"
#include "text/date.h"

namespace shortlist {

struct PackInput {
  const Profile& profile;
  const ResumeText& resume;
  const Job* job = nullptr;  // null: for any job
  const std::vector<Coverage>& coverage;
  const QuestionIndex& questions;
  const SkillIndex& skills;
  Date today;
  Level level = Level::mid;
  std::vector<Bullet> bullets;
  std::vector<SkillUse> uses;  // best shown first
  std::set<SkillId> claimed;   // shown, listed or implied
  std::set<SkillId> asked;     // by the ad
};

// Fills `uses`, `claimed` and `asked`.
void add_skills(PackInput& input);

// Fewer than three lines have a figure.
bool is_thin(const std::vector<Bullet>& bullets);

// The heaviest bullet that names `skill`, or one that implies it.
std::optional<std::size_t> bullet_with(const PackInput& input, SkillId skill);

// The bullet at that place of the resume.
std::optional<std::size_t> bullet_at(const PackInput& input, const Location& where);

// The words of the ad, title and company, folded (text/fold.h).
std::string ad_words(const Job* job);

}  // namespace shortlist
