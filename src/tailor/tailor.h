// A profile, put in order for one job. Nothing is dropped, reworded or invented.
#pragma once

#include <string>
#include <vector>

#include "model/job.h"
#include "model/profile.h"
#include "model/skill_index.h"
#include "skills/requirements.h"
#include "tailor/relevance.h"
#include "text/location.h"

namespace shortlist {

// Why something stands where it stands.
struct Reason {
  enum class Kind { highlight, skill, project };
  Kind kind = Kind::highlight;
  std::string list;     // what it stands in: a company, a project, a group of skills; empty for projects
  std::string text;     // without markup
  Location where;       // in the profile; of one profile no two are the same
  int from = 1;         // place in its list, from 1
  int to = 1;           // and the place that it has now; 0: left out
  Answer answer;        // to the ad
  bool tagged = false;  // has one of the job's `tags`
  bool hidden = false;  // has tags, but none of those that the candidate wants shown
  Period period;        // of the job or project it belongs to
};

struct Tailored {
  Profile profile;
  std::vector<Reason> reasons;  // in the order of the tailored profile
};

// Puts the highlights of each job and project, the skills of each group, and the projects in the order of how well they
// answer `requirements`, which are those of `job`: skills by the weight with which they are asked for, the job's
// `tags`, figures, and for projects how recent they are. What answers equally well keeps its order, and so does what
// nothing is asked of. Jobs stay as they are. Headline, summary, paper, pages and theme are the job's where it names
// them. `locale` (BCP 47) says whose texts are held against the ad.
Tailored tailor_profile(Profile profile, const Job& job, const std::vector<Requirement>& requirements,
                        const SkillIndex& index, const std::string& locale);

}  // namespace shortlist
