// Who acts in a sentence: the candidate, unnamed.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "review/english.h"
#include "review/passages.h"
#include "review/rule_functions.h"
#include "review/words.h"

namespace shortlist {
namespace {

template <std::size_t size>
bool is_one_of(std::string_view word, const std::string_view (&list)[size]) {
  return std::find(std::begin(list), std::end(list), word) != std::end(list);
}

// "Phase I", "Engineer I": a number, when a capitalised word stands before it.
bool is_roman_number(const std::vector<TextWord>& words, std::size_t i) {
  if (words[i].starts_clause) return false;
  const char first = words[i - 1].text.front();
  return first >= 'A' && first <= 'Z' && !words[i - 1].starts_clause;
}

bool is_first_person(const std::vector<TextWord>& words, std::size_t i) {
  const TextWord& word = words[i];
  constexpr std::string_view contracted[] = {"i'd", "i'll", "i'm", "i've", "we'd", "we'll", "we're", "we've"};
  if (is_one_of(word.lower, contracted)) return true;
  if (word.text == "I") {
    // A pronoun is followed by its verb in the same clause.
    return i + 1 < words.size() && !words[i + 1].starts_clause && !is_roman_number(words, i) &&
           !(i > 0 &&
             is_one_of(words[i - 1].lower, {"class", "grade", "level", "part", "phase", "stage", "tier", "type"}));
  }
  // "US" is a country, "Mine" and "ME" are names.
  if (word.text == "us" || word.text == "me" || word.text == "mine")
    return i > 0 && !is_one_of(words[i - 1].lower, {"coal", "data", "gold"});
  return is_one_of(word.lower, {"my", "our", "ours", "we"}) && word.text != "MY" && word.text != "OUR" &&
         word.text != "WE";
}

// "was deployed", "were quickly moved"; "was interested" tells of no deed, and "was based" of a place.
bool is_passive(const std::vector<TextWord>& words, std::size_t i) {
  if (!is_one_of(words[i].lower, {"been", "being", "was", "were"})) return false;
  std::size_t next = i + 1;
  if (next < words.size() &&
      (words[next].lower.ends_with("ly") || is_one_of(words[next].lower, {"also", "not", "then"}))) {
    ++next;
  }
  if (next >= words.size() || words[next].starts_clause) return false;
  constexpr std::string_view states[] = {"based", "concerned", "interested", "located", "supposed", "tired"};
  return is_participle(words[next].lower) && !is_one_of(words[next].lower, states) &&
         words[next].lower.find('-') == std::string::npos;
}

}  // namespace

void find_first_person(const ReviewInput& input, std::vector<Finding>& findings) {
  for (const Passage& passage : input.resume.passages) {
    if (!is_prose(passage)) continue;
    const std::vector<TextWord> words = words_of(passage.text);
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (!is_first_person(words, i)) continue;
      report(findings, Severity::warning, passage.where,
             fmt::format("{} in {}: a resume leaves its subject out", quote(words[i].text), quote(passage.text)));
      break;
    }
  }
}

void find_passive(const ReviewInput& input, std::vector<Finding>& findings) {
  for (const Passage& passage : input.resume.passages) {
    if (!tells_deed(passage)) continue;
    const std::vector<TextWord> words = words_of(passage.text);
    for (std::size_t i = 0; i < words.size(); ++i) {
      if (!is_passive(words, i)) continue;
      report(findings, Severity::warning, passage.where,
             fmt::format("\"{} {}\" hides who did it", words[i].text, words[i + 1].text),
             "Was it you? Then say so with the verb in front");
      break;
    }
  }
}

void find_claims_of_the_team(const ReviewInput& input, std::vector<Finding>& findings) {
  for (const Passage& passage : input.resume.passages) {
    if (!tells_deed(passage) || !passage.bullet) continue;
    const std::vector<TextWord> words = words_of(passage.text);
    std::size_t at = 0;
    while (at < words.size() && is_one_of(words[at].lower, {"our", "the", "my"})) ++at;
    if (at + 1 >= words.size() || at > 1) continue;
    if (!is_one_of(words[at].lower, {"company", "department", "group", "squad", "team", "we"})) continue;
    // "Team of five …", "Team lead …" are no deeds.
    if (!is_participle(words[at + 1].lower) && opening_verb({words[at + 1]}).form == VerbForm::none) continue;
    report(findings, Severity::note, passage.where,
           fmt::format("{} tells what {} did, and not your part", quote(passage.text),
                       words[at].lower == "we" ? "several" : "the " + words[at].lower),
           "Which part of it was yours?");
  }
}

}  // namespace shortlist
