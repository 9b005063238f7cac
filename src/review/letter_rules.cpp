// The table of rules over letters. A rule is one function and one row here.
#include <algorithm>
#include <iterator>
#include <tuple>
#include <utility>

#include "review/letter_functions.h"
#include "review/letter_review.h"

namespace shortlist {
namespace {

using enum Severity;

constexpr LetterRule table[] = {
    {"C01", warning, "180 to 400 words", "shorter says nothing, longer is not read; career offices agree",
     find_bad_letter_length},
    {"C02", error, "one page", "labour offices and universities ask for it", find_second_page},
    {"C03", warning, "your own paragraphs do not repeat lines of the resume: nine words in a row",
     "the reader has both before them; career offices say so", find_repeated_lines},
    {"C04", warning, "no more than three sentences in a row begin with \"I\"",
     "the letter is about their work too; career offices say so", find_runs_of_i, true},
    {"C05", error, "no other company's name where this one's belongs",
     "the mistake that every recruiter tells of; most agree", find_other_companies},
    {"C06", error, "nothing is left of a template: no braces, no \"[Company]\"",
     "it shows that the letter was sent to many; most agree", find_unfilled_places},
    {"C07", warning, "no salary, unless the ad asks",
     "it is settled later, and seldom by who names it first; labour "
     "offices say so",
     find_salary},
    {"C08", warning, "no \"To Whom It May Concern\", no \"Dear Sir or Madam\"",
     "it says that nobody looked; labour offices and universities say so", find_stale_greeting, true},
    {"C09", warning, "the company is named", "a letter that could go to any company persuades none; most agree",
     find_missing_company},
    {"C10", warning, "the title of the post is named, as in the ad",
     "one mailbox takes letters for many posts; labour offices say so", find_missing_title},
    {"C11", note, "the opening says more than that you apply", "they know that; career offices say so",
     find_empty_opening, true},
    {"C12", note, "what a letter tells has a wording of its own, in [[stories]] letter, and names what it is told for",
     "a line made for a resume is terse; habit", nullptr},
};

bool comes_first(const Finding& a, const Finding& b) {
  return std::tuple(b.severity, a.rule, a.where.line, a.where.column) <
         std::tuple(a.severity, b.rule, b.where.line, b.where.column);
}

}  // namespace

const std::vector<LetterRule>& letter_rules() {
  static const std::vector<LetterRule> all(std::begin(table), std::end(table));
  return all;
}

void sort_findings(std::vector<Finding>& findings) {
  std::stable_sort(findings.begin(), findings.end(), comes_first);
}

std::vector<Finding> review_letter(const LetterReviewInput& input) {
  std::vector<Finding> all;
  for (const LetterRule& rule : letter_rules()) {
    if (rule.find == nullptr || (rule.english_only && !input.english)) continue;
    std::vector<Finding> found;
    rule.find(input, found);
    for (Finding& finding : found) {
      finding.rule = rule.id;
      all.push_back(std::move(finding));
    }
  }
  sort_findings(all);
  return all;
}

}  // namespace shortlist
