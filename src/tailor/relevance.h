// How well a text answers an ad.
#pragma once

#include <cstddef>
#include <map>
#include <string_view>
#include <vector>

#include "model/profile.h"
#include "model/skill_index.h"
#include "skills/requirements.h"

namespace shortlist {

// What of an ad a text answers.
struct Answer {
  std::vector<SkillId> skills;  // that the ad asks for, heaviest requirement first
  double weight = 0;            // of the requirements they meet; the heaviest one of the ad weighs 1
  bool measure = false;         // the text has a figure that is no year and no part of a skill's name
};

// Holds texts against the requirements of one ad.
class Relevance {
 public:
  // `requirements` may be empty: then nothing weighs anything. `index` outlives this.
  Relevance(const std::vector<Requirement>& requirements, const SkillIndex& index);

  // `text` is markup source; `skills` are named with it.
  Answer of(std::string_view text, const std::vector<Text>& skills) const;
  // The answer of an item of a list of skills.
  Answer of_item(const Text& item) const;
  // The answers together, each requirement counted once.
  Answer together(const std::vector<Answer>& answers) const;

 private:
  struct Asked {
    std::size_t requirement = 0;
    double weight = 0;
  };
  Answer answer_of(const std::vector<SkillId>& skills) const;

  const SkillIndex& index_;
  std::map<SkillId, Asked> asked_;
};

}  // namespace shortlist
