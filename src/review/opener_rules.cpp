// How lines begin: with a verb, a strong one, in the right tense, and not always the same.
#include <fmt/format.h>

#include <iterator>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "review/english.h"
#include "review/passages.h"
#include "review/rule_functions.h"
#include "review/words.h"

namespace shortlist {
namespace {

// Openers that say that somebody was there, not what they did; career offices agree on such a list.
constexpr std::string_view weak_openers[] = {"assisted",        "assisting",
                                             "contributed to",  "contributing to",
                                             "dealt with",      "did",
                                             "duties included", "duties include",
                                             "experience with", "exposure to",
                                             "handled",         "handling",
                                             "helped",          "helping",
                                             "in charge of",    "involved in",
                                             "involvement in",  "made",
                                             "participated in", "participating in",
                                             "part of",         "responsibilities included",
                                             "responsible for", "supported",
                                             "supporting",      "tasked with",
                                             "took part in",    "used",
                                             "using",           "utilised",
                                             "utilized",        "was involved in",
                                             "was part of",     "was responsible for",
                                             "was tasked with", "worked in",
                                             "worked on",       "worked with",
                                             "working on",      "working with"};

std::string_view weak_opener(const std::vector<TextWord>& words) {
  for (const std::string_view opener : weak_openers) {
    if (phrase_at(words, 0, opener)) return opener;
  }
  return {};
}

bool is_present(VerbForm form) {
  return form == VerbForm::base || form == VerbForm::third || form == VerbForm::gerund;
}

std::string_view name_of_form(VerbForm form) {
  switch (form) {
    case VerbForm::base:
      return "present";
    case VerbForm::third:
      return "third person";
    case VerbForm::gerund:
      return "-ing";
    default:
      return "past";
  }
}

// The openings of the bullets of one job.
struct Opened {
  const Passage* passage = nullptr;
  OpeningVerb verb;
  std::string word;
};

std::vector<Opened> openings_of(const ResumeText& resume, std::size_t role) {
  std::vector<Opened> openings;
  for (const Passage* passage : bullets_of_role(resume, role)) {
    const std::vector<TextWord> words = words_of(passage->text);
    OpeningVerb verb = opening_verb(words);
    if (verb.form == VerbForm::none) continue;
    std::string word(words[verb.at].text);
    openings.push_back({passage, std::move(verb), std::move(word)});
  }
  return openings;
}

// A job that is over is told in the past.
void check_ended_role(const std::vector<Opened>& openings, std::vector<Finding>& findings) {
  for (const Opened& opened : openings) {
    if (!is_present(opened.verb.form)) continue;
    report(findings, Severity::warning, opened.passage->where,
           fmt::format("{} opens in the {} form, in a job that is over: the past tells it", quote(opened.word),
                       name_of_form(opened.verb.form)));
  }
}

// In a job that goes on, past and present may stand side by side; two forms of the present may not.
void check_current_role(const std::vector<Opened>& openings, std::vector<Finding>& findings) {
  const Opened* first = nullptr;
  for (const Opened& opened : openings) {
    if (!is_present(opened.verb.form)) continue;
    if (first == nullptr) first = &opened;
    if (opened.verb.form == first->verb.form) continue;
    report(findings, Severity::warning, opened.passage->where,
           fmt::format("{} after {}: keep to one form of the present within a job", quote(opened.word),
                       quote(first->word)));
    return;
  }
}

}  // namespace

void find_weak_openers(const ReviewInput& input, std::vector<Finding>& findings) {
  for (const Passage& passage : input.resume.passages) {
    if (!tells_deed(passage) && !passage.bullet) continue;
    const std::string_view opener = weak_opener(words_of(passage.text));
    if (opener.empty()) continue;
    report(findings, Severity::warning, passage.where,
           fmt::format("\"{}\" says that you were there, not what you did", opener),
           "What did you decide, build or change yourself?");
  }
}

void find_missing_verbs(const ReviewInput& input, std::vector<Finding>& findings) {
  for (const Passage& passage : input.resume.passages) {
    if (!passage.bullet || !tells_deed(passage)) continue;
    const std::vector<TextWord> words = words_of(passage.text);
    if (words.empty() || !weak_opener(words).empty()) continue;
    if (opening_verb(words).form != VerbForm::none) continue;
    report(findings, Severity::note, passage.where,
           fmt::format("{} does not open with what you did", quote(passage.text)), "Which verb says your part in it?");
  }
}

void find_wrong_tense(const ReviewInput& input, std::vector<Finding>& findings) {
  for (std::size_t i = 0; i < input.resume.roles.size(); ++i) {
    const RoleText& role = input.resume.roles[i];
    const std::vector<Opened> openings = openings_of(input.resume, i);
    if (goes_on(role, input.today)) {
      check_current_role(openings, findings);
    } else if (role.period.end) {
      check_ended_role(openings, findings);
    }
  }
}

void find_repeated_openers(const ReviewInput& input, std::vector<Finding>& findings) {
  constexpr int most_in_job = 2;
  constexpr int most_in_all = 4;
  std::map<std::string, int> in_all;
  for (std::size_t i = 0; i < input.resume.roles.size(); ++i) {
    std::map<std::string, int> in_job;
    for (const Opened& opened : openings_of(input.resume, i)) {
      const int here = ++in_job[opened.verb.base];
      const int everywhere = ++in_all[opened.verb.base];
      if (here == most_in_job + 1) {
        report(findings, Severity::note, opened.passage->where,
               fmt::format("{} opens more than {} lines of this job", quote(opened.word), most_in_job),
               "What was different this time?");
      } else if (everywhere == most_in_all + 1) {
        report(findings, Severity::note, opened.passage->where,
               fmt::format("{} opens more than {} lines of the resume", quote(opened.word), most_in_all),
               "What was different this time?");
      }
    }
  }
}

}  // namespace shortlist
