// All that a check finds out about one resume: skills, match with an ad, findings.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "model/job.h"
#include "model/resume_text.h"
#include "model/skill_index.h"
#include "review/review.h"
#include "skills/coverage.h"
#include "skills/requirements.h"
#include "text/date.h"
#include "text/location.h"

namespace shortlist {

// An ad as it is held against resumes: read once for all of them.
struct Demand {
  Job job;
  std::vector<Requirement> requirements;
  std::vector<std::string> unknown;  // capitalised terms that the skill list does not have
};

Demand demand_of(Job job, const SkillIndex& index);

struct Check {
  ResumeText resume;
  std::vector<SkillUse> uses;  // best shown first
  std::vector<Finding> findings;
  // With an ad:
  const Demand* demand = nullptr;
  std::vector<Coverage> coverage;
  Match match;
  // Without one:
  Role role = Role::api;
  std::vector<SkillId> absent;  // core names of the role
};

// Checks `resume` against `demand`, or, when that is null, against the core names of `role`. `demand` outlives the
// result; `today` ends jobs that go on.
Check check_resume(ResumeText resume, const Demand* demand, const SkillIndex& index, Role role, const Date& today);

// How many findings have this severity.
int count_findings(const Check& check, Severity severity);

// How many of the coverage have this kind.
int count_kind(const Check& check, Coverage::Kind kind);

// "Go", or "Go or Rust" for a requirement that either meets.
std::string name_of(const Requirement& requirement, const SkillIndex& index);

// "line 12", "page 2, line 12"; of formats without lines the path in it; empty for the whole file.
std::string place_of(const Location& where);

// "2 years 1 month".
std::string duration_of(int months);

// The few things that would change most, heaviest first, each a sentence that says what to do and, of a skill, only
// to be done if it is true.
std::vector<std::string> next_steps(const Check& check, const SkillIndex& index);
inline constexpr std::size_t most_steps = 5;

}  // namespace shortlist
