// Rules over a resume: what a parser reads, what a recruiter reads.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/resume_text.h"
#include "model/skill_index.h"
#include "skills/coverage.h"
#include "text/date.h"
#include "text/diagnostic.h"

namespace shortlist {

// What a rule found. `question` asks the author for what only they know; never an invented rewrite.
struct Finding {
  std::string rule;  // "L04"
  Severity severity = Severity::warning;
  Location where;
  std::string message;
  std::string question;  // may be empty
};

// All that rules may look at. `today` is for gaps and ages.
struct ReviewInput {
  const ResumeText& resume;
  const SkillIndex& index;
  const std::vector<SkillUse>& uses;
  Date today;
};

// A row of the table of rules.
struct ReviewRule {
  std::string_view id;
  Severity severity = Severity::warning;                                   // of its weightiest finding
  std::string_view title;                                                  // what it demands
  std::string_view reason;                                                 // why, and how well that is known
  void (*find)(const ReviewInput& input, std::vector<Finding>& findings);  // null: advice that is only printed
  bool english_only = false;                                               // about English words: quiet elsewhere
};

// Every rule, by id.
const std::vector<ReviewRule>& rules();

// At most so many bytes of text are reviewed, and so many entries of each list: hostile files end there, and no resume
// reaches it.
inline constexpr std::size_t longest_review = 131'072;
inline constexpr std::size_t longest_list = 300;

// All findings, weightiest first, then in the order of the resume; without the rules that the resume or a passage
// switches off.
std::vector<Finding> review_resume(const ReviewInput& input);

}  // namespace shortlist
