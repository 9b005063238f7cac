#include <algorithm>

#include "skills/item_lists.h"
#include "skills/text_block.h"

namespace shortlist {
namespace {

constexpr std::size_t context_words = 40;  // looked at on each side, on the line of the candidate
constexpr std::size_t subject_words = 8;   // from "experience" to the preposition before the skill

using State = Candidate::State;

bool is_context(const TextBlock& block, const image::Skill& skill, std::size_t at) {
  if (!block.has(at, Cue::context_head)) return false;
  const std::span<const image::Phrase> phrases = block.index->phrases(skill.context);
  return std::any_of(phrases.begin(), phrases.end(),
                     [&](const image::Phrase& each) { return phrase_at(block, each, at); });
}

// A context word on the line, the candidate's own words excepted.
bool has_context(const TextBlock& block, const Candidate& candidate) {
  const image::Skill& skill = block.index->skill(SkillId{candidate.form->skill});
  if (skill.context.size == 0) return false;
  for (std::size_t at = candidate.first, words = 0; at > 0 && words < context_words; ++words) {
    if ((block.tokens[at].gap & gap::any_line) != 0) break;
    if (is_context(block, skill, --at)) return true;
  }
  for (std::size_t at = candidate.last, words = 0; at < block.size() && words < context_words; ++at, ++words) {
    if ((block.tokens[at].gap & gap::any_line) != 0) break;
    if (is_context(block, skill, at)) return true;
  }
  return false;
}

// "experience with", "services in", "geschrieben in": a preposition at `at` with what it belongs to at most `reach`
// words before it.
bool is_preposition_of_subject(const TextBlock& block, std::size_t at, std::size_t reach) {
  if (!block.has(at, Cue::preposition)) return false;
  for (std::size_t words = 0; at > 0 && words < reach; ++words) {
    if (ends_sentence(block.tokens[at].gap)) return false;
    if (block.has(--at, Cue::subject)) return true;
  }
  return false;
}

// "written in C", "langage C", "write R": what it takes for a name of one letter.
bool is_closely_introduced(const TextBlock& block, const Candidate& candidate) {
  const std::size_t at = candidate.first;
  if (at == 0 || (block.tokens[at].gap & ~(gap::space | gap::hyphen)) != 0) return false;
  const bool used = block.has_any(at - 1, bit(Cue::strong_tail) | bit(Cue::use));
  return used || is_preposition_of_subject(block, at - 1, 1);
}

// What stands before the candidate, adjectives left out, says that a skill follows.
bool is_introduced(const TextBlock& block, const Candidate& candidate) {
  std::size_t at = candidate.first;
  for (int modifiers = 0; at > 0 && modifiers < 3; ++modifiers) {
    if (ends_sentence(block.tokens[at].gap) || parts_items(block.tokens[at].gap)) return false;
    if (block.has(at - 1, Cue::introducer)) return true;
    if (is_preposition_of_subject(block, at - 1, subject_words)) return true;
    if (modifiers == 0 && block.has(at - 1, Cue::strong_tail)) return true;  // "Programista Go"
    if (!block.has(at - 1, Cue::modifier)) return false;
    --at;
  }
  return false;
}

bool is_year(const TextBlock& block, std::size_t at) {
  return block.begins_with_digit(at) && block.word(at).size() == 4 && !is_version(block, at);
}

// Words beside a candidate that is spelled as given: "Go developer", "Go 1.22", "written in Go".
bool has_cue(const TextBlock& block, const Candidate& candidate) {
  const std::uint32_t right = block.tokens[candidate.last].gap;
  const bool adjacent = (right & ~(gap::space | gap::hyphen)) == 0 && candidate.last < block.size();
  if (adjacent && is_year(block, candidate.last)) return false;
  if (may_end_item(block, candidate.last) && is_introduced(block, candidate)) return true;
  if (!adjacent) return false;
  if (block.has(candidate.last, Cue::strong_tail)) return may_begin_item(block, candidate.first);
  if (is_version(block, candidate.last)) return may_begin_item(block, candidate.first);
  return block.has(candidate.last, Cue::tail) && !ends_sentence(block.tokens[candidate.first].gap);
}

bool is_one_letter(const TextBlock& block, const Candidate& candidate) {
  return block.tokens[candidate.last - 1].end - block.tokens[candidate.first].begin == 1;
}

// An ambiguous form counts by context, in a list, or by the words beside it.
State weigh_ambiguous(const TextBlock& block, std::size_t number) {
  const Candidate& candidate = block.candidates[number];
  if (has_context(block, candidate)) return State::sure;
  const Neighbours before = items_before(block, number);
  const Neighbours after = items_after(block, number);
  if ((candidate.form->flags & image::list_rule) != 0) {
    if (before.accepted > 0 && may_end_item(block, candidate.last)) return State::sure;
    if (after.accepted > 0 && may_begin_item(block, candidate.first)) return State::sure;
    if (lines_around(block, number).accepted > 0) return State::sure;
    const bool edges = may_begin_item(block, candidate.first) && may_end_item(block, candidate.last);
    if (before.open + after.open >= 2 && edges) return State::likely;
  }
  const bool cue = is_one_letter(block, candidate)
                       ? is_closely_introduced(block, candidate) && may_end_item(block, candidate.last)
                       : has_cue(block, candidate);
  return cue ? State::likely : State::ambiguous;
}

// "jobs run on celery", in a text about Python. A short word, or one behind "to", is a verb as easily.
bool is_introduced_in_context(const TextBlock& block, const Candidate& candidate) {
  constexpr std::uint32_t shortest = 4;  // bytes
  const Token& token = block.tokens[candidate.first];
  if (token.end - token.begin < shortest || candidate.first == 0 || block.word(candidate.first - 1) == "to")
    return false;
  return is_introduced(block, candidate) && has_context(block, candidate);
}

// A form in another case than it must have counts in a list with a sure one and one more, which its version may be, or
// where it is introduced and the line tells of things that go with it.
State weigh_misspelt(const TextBlock& block, std::size_t number) {
  const Candidate& candidate = block.candidates[number];
  const bool edges = may_begin_item(block, candidate.first) && may_end_item(block, candidate.last);
  if (!edges) return State::misspelt;
  const Neighbours before = items_before(block, number);
  const Neighbours after = items_after(block, number);
  const int accepted = before.accepted + after.accepted;
  const int versions = is_version(block, candidate.last) ? 1 : 0;
  if (accepted > 0 && accepted + before.open + after.open + versions >= 2) return State::likely;
  if (is_introduced_in_context(block, candidate)) return State::likely;
  if (lines_around(block, number).accepted >= 2) return State::likely;
  return State::misspelt;
}

void weigh(TextBlock& block, std::size_t number) {
  Candidate& candidate = block.candidates[number];
  if (candidate.state == State::ambiguous) candidate.state = weigh_ambiguous(block, number);
  if (candidate.state == State::misspelt) candidate.state = weigh_misspelt(block, number);
}

}  // namespace

// Twice: once forwards, so that each accepted item helps the next, once backwards for those before it.
void weigh_evidence(TextBlock& block) {
  const std::size_t size = block.candidates.size();
  for (std::size_t i = 0; i < size; ++i) {
    if (block.candidates[i].open()) weigh(block, i);
  }
  for (std::size_t i = size; i-- > 0;) {
    if (block.candidates[i].open()) weigh(block, i);
  }
  for (Candidate& candidate : block.candidates) {
    if (candidate.open()) candidate.state = State::rejected;
  }
}

}  // namespace shortlist
