// All that a check finds out about one letter.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

#include "model/resume_text.h"
#include "model/skill_index.h"
#include "review/check.h"
#include "review/letter_review.h"
#include "skills/requirements.h"

namespace shortlist {

// A skill of the ad, and whether the letter speaks of it.
struct CarriedSkill {
  std::string name;  // "Go", or "Go or Rust"
  Asked asked = Asked::mentioned;
  bool carried = false;
};

struct LetterCheck {
  LetterText letter;
  std::size_t words = 0;  // of the body
  std::string company;    // with an ad: that it is for
  std::string title;
  std::vector<CarriedSkill> skills;  // with an ad: in the order of its requirements
  std::vector<Finding> findings;     // weightiest first
};

// Checks the letter that was read as `resume` against `demand`, which may be null. `other_companies` belong to other
// applications.
LetterCheck check_letter(const ResumeText& resume, const Demand* demand, const SkillIndex& index,
                         const std::vector<std::string>& other_companies);

// The number of words in the letter's body.
std::size_t count_letter_words(const LetterText& letter);

}  // namespace shortlist
