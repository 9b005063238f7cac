// English grammar, as much as rules over a resume need.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/resume_text.h"
#include "review/words.h"

namespace shortlist {

// The forms of a verb that can open a line.
enum class VerbForm {
  none,     // no verb, or one that may as well be a noun here
  past,     // "built", "set", "co-founded"
  base,     // "build"
  third,    // "builds"
  gerund,   // "building"
  unclear,  // past and present alike: "set", "cut", "read"
};

// The verb that a line opens with.
struct OpeningVerb {
  VerbForm form = VerbForm::none;
  std::string base;    // "build" for "built"; of a past in -ed that no table has, the word itself
  std::size_t at = 0;  // number of its word
};

// Adverbs ("successfully built"), and a phrase of time or circumstance before a comma ("In 2021, led …"), are passed
// over.
OpeningVerb opening_verb(const std::vector<TextWord>& words);

// True for a past participle, regular or not: "written", "deployed", "built".
bool is_participle(std::string_view lower);

// True when the resume is written in English, told by its function words; in doubt about very few words, true.
bool is_english(const ResumeText& resume);

}  // namespace shortlist
