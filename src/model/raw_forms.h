// All ways to write the skills of a list, in the order in which the block of the baked list has them.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/skill_image.h"
#include "model/skill_list.h"

namespace shortlist {

// A form cut into words.
struct FormWord {
  std::string word;  // folded
  image::Joint joint = image::Joint::none;
};

// The words of a form or phrase; empty when it has no word, or a character that no text is searched for.
std::vector<FormWord> cut_form(std::string_view form);

// A form before its words have numbers.
struct RawForm {
  std::vector<FormWord> words;
  std::uint16_t skill = 0;  // in the list
  std::uint8_t flags = 0;   // of image::FormFlag
  std::string text;         // as the list spells it
};

// The forms that are searched for, by their first word, then longest first.
std::vector<RawForm> raw_forms(const SkillList& list);

}  // namespace shortlist
