// SkillList → the block of bytes that SkillIndex reads.
#pragma once

#include <string>

#include "model/skill_list.h"

namespace shortlist {

// The block of `list`, which `check_skills` has found without fault; the same list gives the same bytes. The build
// bakes the built-in list; with the user's own lists the program makes the block anew.
std::string bake_skills(const SkillList& list);

}  // namespace shortlist
