// What an interviewer takes to an interview: the claims of a resume with what to ask of them, before it is laid out.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "model/question_index.h"
#include "prep/bullet.h"
#include "prep/pack_sheets.h"

namespace shortlist {

// A line of the resume, and what to ask of it.
struct GuideClaim {
  std::size_t bullet = 0;  // in Guide::bullets
  std::vector<Probe> probes;
  std::string strong;     // what a strong answer has
  std::string red_flags;  // what speaks against the claim
  int rank = 2;           // as of a sheet
};

// Something weighty that the ad asks for, and one question about it.
struct GuideRequirement {
  std::string name;
  Asked asked = Asked::required;
  int years = 0;  // asked for with it; 0: none named
  Coverage::Kind kind = Coverage::Kind::missing;
  std::optional<std::size_t> bullet;   // the line that shows it
  std::string text;                    // what shows it where that is no bullet; may be empty
  std::string near;                    // what implies it, or the nearest thing when it is missing; may be empty
  std::optional<QuestionId> question;  // of the bank
  std::string opener;                  // what is asked when the bank has no question
};

struct GuideRole {
  std::string title, company;
  Period period;
};

// Nothing in it ranks, adds up or recommends.
struct Guide {
  std::string candidate, role, company;  // any may be empty
  Level level = Level::mid;
  std::vector<Bullet> bullets;  // in the order of the resume
  std::vector<GuideRole> roles;
  std::vector<std::string> shown;  // skills that a line of work or a project shows, best first
  std::vector<std::string> only_listed;
  std::vector<GuideClaim> claims;  // those with measures first
  std::vector<GuideRequirement> requirements;
  std::vector<std::string> also_asked;  // by the ad, in the second place
  bool thin = false;                    // few lines have a figure
};

}  // namespace shortlist
