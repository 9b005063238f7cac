// Profile and Job → the Document of a letter.
#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "document/theme.h"
#include "model/job.h"
#include "model/letter_words.h"
#include "model/locale.h"
#include "model/profile.h"
#include "model/skill_index.h"
#include "review/letter_review.h"
#include "review/review.h"
#include "skills/coverage.h"
#include "text/date.h"
#include "text/diagnostic.h"

namespace shortlist {

// What a letter is made of. `locale` and `words` are of the language `tag`.
struct LetterRequest {
  const Profile& profile;
  const Job& job;
  const std::vector<Coverage>& coverage;  // of the job's requirements by the profile
  const SkillIndex& index;
  const Theme& theme;
  const LocaleData& locale;
  const LetterWords& words;
  std::string tag;  // BCP 47
  Date today;       // of a letter to which the job gives no date
};

struct ComposedLetter {
  Document document;
  LetterText text;                // the same for the rules over letters
  std::vector<Finding> findings;  // evidence that waits for a wording of its own
};

// Composes the letter. Every sentence is a frame of `words` or the candidate's own; notes, and of stories all but
// `letter`, never get into it. A job without `why`, or a language without frames for which the job has no paragraphs,
// is an error.
ComposedLetter compose_letter(const LetterRequest& request, Diagnostics& diagnostics);

}  // namespace shortlist
