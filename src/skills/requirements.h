// What an ad asks for.
#pragma once

#include <string>
#include <vector>

#include "model/job.h"
#include "model/skill_index.h"
#include "text/location.h"

namespace shortlist {

enum class Asked { required, preferred, mentioned };

// Something that the ad asks for; "Go or Rust" is one requirement that either skill meets.
struct Requirement {
  std::vector<SkillId> any_of;
  Asked asked = Asked::mentioned;
  int years = 0;                // asked for with it; 0: none named
  double weight = 1;            // of its part in the match: by how, how often and how early it is asked
  std::vector<Location> where;  // lines of the ad
};

// The requirements of `job`, heaviest first; nothing from benefits or legal text, nothing denied ("no Java required").
// A skill stands in one requirement only.
std::vector<Requirement> find_requirements(const Job& job, const SkillIndex& index);

// Capitalised terms in what is asked for that the list does not know, each once, in order.
std::vector<std::string> unknown_terms(const Job& job, const SkillIndex& index);

// The level that the title and the ad's words name; mid when they name none.
Level level_of(const Job& job);

}  // namespace shortlist
