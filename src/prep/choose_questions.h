// Which questions of the bank stand in a pack. Inside prep/ only.
#pragma once

#include "prep/makers.h"
#include "prep/question_pool.h"

namespace shortlist {

struct ChosenSets {
  std::vector<ChosenQuestion> common, behavioural, technical, design, coding, debugging;
};

// Three of five technical questions about what ad and resume share, a quarter about gaps, the rest fundamentals; two
// design cases by domain and a spare one; coding and debugging for the level. Adds all to `taken`.
ChosenSets choose_questions(const PackInput& input, const QuestionPool& pool, bool has_risks, TakenQuestions& taken);

// Sets `expect` of everything chosen: what the bank relates to a question and the pack has too.
void link_related(const QuestionIndex& questions, ChosenSets& sets);

}  // namespace shortlist
