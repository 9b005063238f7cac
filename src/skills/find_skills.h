// The keyword engine: every skill that a text names.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "model/skill_index.h"

namespace shortlist {

// One place where a text names a skill.
struct SkillMention {
  enum class Certainty {
    sure,    // the form has one meaning, or its neighbours settle it
    likely,  // an ambiguous form that stands as a skill would, or one in unusual spelling among skills
  };
  SkillId skill{};
  std::size_t begin = 0;  // bytes of the text
  std::size_t end = 0;
  std::string_view form;  // as the list spells it
  Certainty certainty = Certainty::sure;
  bool negated = false;  // told to be not needed or not used: "no Java required"
};

// All mentions in `text` (UTF-8), in order, none overlapping; at each place the longest form wins. The text is read
// once; time grows with its length, whatever it holds. Skills that are only implied are not among them.
std::vector<SkillMention> find_skills(std::string_view text, const SkillIndex& index);

}  // namespace shortlist
