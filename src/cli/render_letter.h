// A profile and a job → the bytes of one letter.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/formats.h"
#include "model/profile.h"
#include "model/skill_index.h"
#include "review/check.h"
#include "review/review.h"
#include "text/date.h"
#include "text/diagnostic.h"
#include "typeset/font.h"

namespace shortlist {

// How the letter is to be. Empty values leave the choice to the job, then to the profile.
struct LetterWish {
  std::string theme;
  std::optional<Paper> paper;
  std::string locale;
  Date today;
  std::string_view format = "pdf";              // pdf, txt, md or dump
  int width = 78;                               // of plain text, terminal columns; 0: unwrapped
  std::vector<std::string> other_companies;     // that belong into no letter to this one
  std::vector<std::string_view> unlinked = {};  // links that begin so lose their targets
};

struct RenderedLetter {
  std::string person;
  std::string company;
  Written written;                // nothing in it when there are errors
  std::vector<Finding> findings;  // about what was written, weightiest first
};

// Renders the letter of `profile` to the job of `demand`. What is missing is an error in `diagnostics`. Throws Failure.
RenderedLetter render_letter(const Profile& profile, const Demand& demand, const SkillIndex& index,
                             const LetterWish& wish, FontStore& fonts, Diagnostics& diagnostics);

// Companies of the other jobs in the folder of `job`, each once; none for a job from standard input. At most two
// hundred files are looked at. Files that cannot be read, or are no jobs, are passed over.
std::vector<std::string> companies_beside(const std::string& job);

// Findings as messages: "C03 … ".
Diagnostics messages_of(const std::vector<Finding>& findings);

// True when one of the findings is an error.
bool has_errors(const std::vector<Finding>& findings);

}  // namespace shortlist
