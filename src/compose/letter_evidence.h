// What a letter tells of: the highlights that answer the weightiest things an ad asks for. Inside compose/ only.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/job.h"
#include "model/profile.h"
#include "model/skill_index.h"
#include "skills/coverage.h"
#include "text/date.h"

namespace shortlist {

// A highlight with the job or project that it belongs to, and its story when there is one with wording for letters.
struct ToldHighlight {
  const Highlight* highlight = nullptr;
  const Story* story = nullptr;  // its `letter` is not empty
  const TranslatedText* employer = nullptr;
  const TranslatedText* title = nullptr;    // of the job; null for a project
  const TranslatedText* project = nullptr;  // its name; null for a job
  bool over = false;                        // the job or project has ended
  bool tellable = false;                    // can be put into the first person
  bool figure = false;                      // has a number
};

// All highlights of jobs and projects in the language `tag` (BCP 47), in the order of the profile. What ends after
// `today` is not over.
std::vector<ToldHighlight> told_highlights(const Profile& profile, const std::string& tag, const Date& today);

// One piece of evidence. Without `coverage` it answers nothing that the ad names.
struct LetterEvidence {
  const ToldHighlight* told = nullptr;
  const Coverage* coverage = nullptr;
};

// At most two, each of another highlight: for what the ad requires before what it wishes, heavier before lighter; of
// the highlights that show it those with a story first, then those with a tag that the job prefers, then the latest.
// Work goes before projects, and what shows nothing of the ad is taken only where nothing else is left.
std::vector<LetterEvidence> choose_evidence(const std::vector<ToldHighlight>& all,
                                            const std::vector<Coverage>& coverage, const Job& job);

// The last job: the one that goes on `today`, else that which ended last; its first title.
struct LastJob {
  TranslatedText employer;
  TranslatedText title;
  std::string field;  // path of its part of the profile, "work[0].positions[0]"
  bool over = false;
};
std::optional<LastJob> last_job(const Profile& profile, const Date& today);

// The name of `skill` as the ad has it, else as the list has it.
std::string name_in_ad(SkillId skill, const Job& job, const SkillIndex& index);

}  // namespace shortlist
