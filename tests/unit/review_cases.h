// A resume without fault, and changes to it that a rule must find or must leave alone.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "model/resume_text.h"
#include "review/review.h"

namespace shortlist {

struct ReviewCase {
  std::string_view rule;
  bool fires = false;
  std::string_view name;
  std::function<void(ResumeText&)> change;
  std::string_view message = {};  // begins the message of the finding
};

// The day of all reviews here.
inline constexpr Date review_day{2026, 6, 15};

// A PDF of two jobs, a project and a degree, at which no rule stumbles.
ResumeText sound_resume();

// Places in `sound_resume`.
inline constexpr std::size_t contact_at = 0;
inline constexpr std::size_t summary_at = 2;
inline constexpr std::size_t current_bullet = 4;  // the first of the job that goes on
inline constexpr std::size_t past_bullet = 8;     // the first of the job that is over
inline constexpr std::size_t skills_at = 13;

// Puts `text` in place of that passage.
std::function<void(ResumeText&)> say(std::size_t passage, std::string text);

// Adds a bullet to job `role`, after its others.
void add_bullet(ResumeText& resume, int role, std::string text);

std::vector<Finding> review(const ResumeText& resume);

// "L01 warning 5: message", one line for each.
std::string text_of(const std::vector<Finding>& findings);

// Runs the case as a test.
void check_case(const ReviewCase& review_case);

const std::vector<ReviewCase>& parser_cases();
const std::vector<ReviewCase>& recruiter_cases();
const std::vector<ReviewCase>& sentence_cases();

}  // namespace shortlist
