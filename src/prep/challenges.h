// Questions about what each line claims, and behind the most important lines. Inside prep/ only.
#pragma once

#include <set>
#include <string>
#include <vector>

#include "model/skill_index.h"
#include "prep/bullet.h"
#include "prep/pack_sheets.h"

namespace shortlist {

// Wordings that stand in the pack already.
using UsedTexts = std::set<std::string>;

// For every bullet with a measure three to six questions; heaviest bullet first.
std::vector<ChallengeSheet> make_challenges(const std::vector<Bullet>& bullets, UsedTexts& used);

// For the heaviest bullets. `expect` is left empty.
std::vector<DiveSheet> make_dives(const std::vector<Bullet>& bullets, const SkillIndex& skills, UsedTexts& used);

}  // namespace shortlist
