// How a resume meets what an ad asks for.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/resume_text.h"
#include "model/skill_index.h"
#include "skills/requirements.h"
#include "text/date.h"

namespace shortlist {

// A passage that shows a skill.
struct Evidence {
  Location where;
  std::string text;
  Period period;
};

// How one requirement is met. Kinds from best to worst.
struct Coverage {
  enum class Kind { shown, project, listed, implied, missing };
  Requirement requirement;
  Kind kind = Kind::missing;
  SkillId skill{};                 // of the alternatives, the one that is met best
  std::vector<Evidence> evidence;  // best first; empty when missing
  int months = 0;                  // of dated work that shows it, overlaps counted once
  std::optional<Date> last_used;   // today for a job that goes on
  std::optional<SkillId> implied_by;
  std::optional<SkillId> closest;  // for a missing one: the nearest thing that the resume shows
};

// A skill that the resume names anywhere, for the check without an ad.
struct SkillUse {
  SkillId skill{};
  Coverage::Kind kind = Coverage::Kind::listed;
  std::vector<Evidence> evidence;
  int months = 0;
  std::optional<Date> last_used;
};

// A part of the match: its name, what it counts (shares add up to 1) and how much of it is met, 0 to 1.
struct MatchPart {
  std::string name;
  double share = 0;
  double met = 0;
  std::string why;
};

// "Match with this ad": says how much of what the ad asks for is there to see, and nothing about getting the job. A
// list of skills without work that shows them cannot reach a half.
struct Match {
  static constexpr int version = 1;
  double score = 0;  // 0 to 1
  std::vector<MatchPart> parts;
};

// Coverage of every requirement, in their order. `today` ends jobs that go on.
std::vector<Coverage> cover(const std::vector<Requirement>& requirements, const ResumeText& resume,
                            const SkillIndex& index, const Date& today);

// The same from what `skills_of` has found in the resume already.
std::vector<Coverage> cover(const std::vector<Requirement>& requirements, const std::vector<SkillUse>& uses,
                            const SkillIndex& index);

Match match_of(const std::vector<Coverage>& coverage, const Job& job, const ResumeText& resume, const Date& today);

// Every skill that `resume` shows or lists, best shown first.
std::vector<SkillUse> skills_of(const ResumeText& resume, const SkillIndex& index, const Date& today);

// Core names of `role` (see Skill::core) that the resume neither shows nor lists nor implies, by category.
std::vector<SkillId> missing_core(const std::vector<SkillUse>& uses, Role role, const SkillIndex& index);

}  // namespace shortlist
