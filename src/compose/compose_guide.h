// Guide → sheets: what an interviewer asks, what to listen for, and room to write.
#pragma once

#include "compose/pack_sections.h"
#include "model/question_index.h"
#include "prep/guide.h"

namespace shortlist {

inline constexpr int guide_pages = 4;  // at most

// Rules and scores are the pages "interviewer-…" of the bank. Whole sheets of paper.
PackSheets compose_guide(const Guide& guide, const QuestionIndex& bank);

}  // namespace shortlist
