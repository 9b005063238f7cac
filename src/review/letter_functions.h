// The functions behind the table of rules over letters; each says in its row what it demands and why.
#pragma once

#include <vector>

#include "review/letter_review.h"

namespace shortlist {

using LetterRuleFunction = void(const LetterReviewInput& input, std::vector<Finding>& findings);

// The whole: letter_form_rules.cpp.
LetterRuleFunction find_bad_letter_length;
LetterRuleFunction find_second_page;
LetterRuleFunction find_repeated_lines;
LetterRuleFunction find_runs_of_i;
LetterRuleFunction find_empty_opening;

// What it says: letter_content_rules.cpp.
LetterRuleFunction find_other_companies;
LetterRuleFunction find_unfilled_places;
LetterRuleFunction find_salary;
LetterRuleFunction find_stale_greeting;
LetterRuleFunction find_missing_company;
LetterRuleFunction find_missing_title;

// A sentence of the letter's body, with the place of the piece that it begins in.
struct LetterSentence {
  std::string text;
  Location where;
};

// The sentences of the body, in order.
std::vector<LetterSentence> sentences_of(const LetterText& letter);

}  // namespace shortlist
