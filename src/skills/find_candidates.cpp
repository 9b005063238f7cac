#include <algorithm>
#include <iterator>
#include <optional>
#include <string_view>
#include <utility>
#include <vector>

#include "skills/item_lists.h"
#include "skills/joints.h"
#include "skills/text_block.h"

namespace shortlist {
namespace {

bool is_separator(char c) {
  return gap_of(c) != 0 && c != '+' && c != '#';
}

// Compares letter for letter, blind to what joins the words and to an ending or a version in lower case behind the
// name.
bool spelled_alike(std::string_view text, std::string_view form) {
  if (text == form) return true;
  std::size_t at = 0;
  for (char c : form) {
    if (is_separator(c)) continue;
    while (at < text.size() && is_separator(text[at])) ++at;
    if (at == text.size() || text[at] != c) return false;
    ++at;
  }
  return at == text.size() || text[at] == fold(text[at]);
}

// A word that is no plural of its base has a version number behind it, or a case ending.
bool is_plural(const TextBlock& block, std::size_t at) {
  return fold(block.text[block.tokens[at].end - 1]) == 's';
}

// True when the form's last word, `wanted`, stands at token `at`, maybe as a plural or with a version behind it.
bool last_word_at(const TextBlock& block, const image::Form& form, std::uint32_t wanted, std::size_t at) {
  if (block.tokens[at].word == wanted) return true;
  if (block.tokens[at].base != wanted) return false;
  return (form.flags & image::plural) != 0 || !is_plural(block, at);
}

// True when the form, whose first word has the number `head`, stands at token `at`.
bool form_at(const TextBlock& block, const image::Form& form, std::uint32_t head, std::size_t at) {
  if (form.steps == 1) return last_word_at(block, form, head, at);
  if (at + form.steps > block.size() || block.tokens[at].word != head) return false;
  const image::Step* steps = &block.index->steps()[form.first_step];
  const std::size_t last = form.steps - 1u;
  for (std::size_t i = 1; i <= last; ++i) {
    if (!joins(steps[i].joint, block.tokens[at + i].gap)) return false;
    if (i < last && block.tokens[at + i].word != steps[i].word) return false;
  }
  return last_word_at(block, form, steps[last].word, at + last);
}

std::string_view text_of(const TextBlock& block, std::size_t first, std::size_t last) {
  const std::uint32_t begin = block.tokens[first].begin;
  return block.text.substr(begin, block.tokens[last - 1].end - begin);
}

// A dot without a blank parts the words of host and file names; but some write no blank behind a sentence.
bool inside_name(const TextBlock& block, std::size_t first, std::size_t last) {
  const char* text = block.text.data();
  const auto is_lower = [](char c) { return c >= 'a' && c <= 'z'; };
  const Token& token = block.tokens[first];
  const std::uint32_t right = block.tokens[last].gap;
  if ((token.gap & gap::at) != 0 && text[token.begin - 1] == '@') return true;
  if (right == gap::at) return true;
  if (token.gap == gap::dot && first > 0 && !block.begins_with_digit(first - 1)) {
    if (is_lower(text[token.begin]) || block.tokens[last - 1].end - token.begin <= 3) return true;
  }
  return right == gap::dot && last < block.size() && is_lower(text[block.tokens[last].begin]);
}

// "R&D", "C-level", "C’est", "(C)": what may not touch a name of one or two letters.
bool short_name_is_part(const TextBlock& block, std::size_t first, std::size_t last) {
  const std::uint32_t size = block.tokens[last - 1].end - block.tokens[first].begin;
  if (size > 2) return false;
  const std::uint32_t left = block.tokens[first].gap;
  const std::uint32_t right = block.tokens[last].gap;
  if (left == gap::hyphen || left == gap::ampersand || left == gap::plus || left == gap::apostrophe) return true;
  if (right == gap::ampersand || right == gap::plus || right == gap::apostrophe) return true;
  if (right == gap::hyphen && !block.has(last, Cue::tail) && !block.has(last, Cue::strong_tail)) return true;
  return size == 1 && (left & gap::open) != 0 && (right & gap::close) != 0 && last == first + 1;
}

// True when a "not" phrase of the skill touches the form.
bool is_excluded(const TextBlock& block, const image::Form& form, std::size_t first, std::size_t last) {
  const image::Skill& skill = block.index->skill(SkillId{form.skill});
  const std::size_t from = first < 4 ? 0 : first - 4;
  const std::size_t to = std::min(last + 3, block.size());
  for (std::size_t at = from; at < to; ++at) {
    if (!block.has(at, Cue::never_head)) continue;
    for (const image::Phrase& phrase : block.index->phrases(skill.never)) {
      if (!phrase_at(block, phrase, at)) continue;
      const bool overlaps = at < last && at + phrase.steps > first;
      const std::uint32_t end = block.tokens[at + phrase.steps - 1].end;
      const bool near =
          end + 14 >= block.tokens[first].begin && block.tokens[at].begin <= block.tokens[last - 1].end + 24;
      if (overlaps || near) return true;
    }
  }
  return false;
}

Candidate::State state_of(const TextBlock& block, const image::Form& form, std::size_t first) {
  if ((form.flags & image::restricted) == 0) return Candidate::State::sure;
  const std::string_view text = text_of(block, first, first + form.steps);
  if ((form.flags & image::exact) != 0 && !spelled_alike(text, block.index->text(form.text)))
    return Candidate::State::misspelt;
  return (form.flags & image::evidence) != 0 ? Candidate::State::ambiguous : Candidate::State::sure;
}

// False for a word that no list goes on beside: what is not spelled as it must be has no other way to count.
bool may_be_item(const TextBlock& block, std::size_t first, std::size_t last) {
  constexpr std::uint32_t joiners = bit(Cue::conjunction) | bit(Cue::link);
  const std::uint32_t left = block.tokens[first].gap;
  const std::uint32_t right = block.tokens[last].gap;
  if (parts_items(left) || (left & gap::any_line) != 0 || parts_items(right) || (right & gap::any_line) != 0)
    return true;
  if (first > 0 && block.has_any(first - 1, joiners)) return true;
  return block.has_any(last, joiners | bit(Cue::tail) | bit(Cue::strong_tail)) || block.begins_with_digit(last);
}

constexpr std::uint32_t never_joins = gap::comma | gap::semicolon | gap::open | gap::close | gap::bullet | gap::stop |
                                      gap::dash | gap::blank_line | gap::edge | gap::other;

// The best of the forms that begin at token `at` with the word of this number: the longest that nothing forbids, among
// equally long ones the one spelled like the text.
std::optional<Candidate> best_form(const TextBlock& block, std::uint32_t word, std::size_t at) {
  const image::Word& head = block.index->words()[word];
  const Token& next = block.tokens[at + 1];
  const bool alone = !block.has(at + 1, Cue::inner) || (next.gap & never_joins) != 0;
  const std::uint32_t skipped = alone ? head.forms.size - head.single_forms : 0;  // those of more words come first
  std::optional<Candidate> best;
  for (const image::Form& form : block.index->forms().subspan(head.forms.begin + skipped, head.forms.size - skipped)) {
    if (best && form.steps < best->form->steps) break;
    if (form.second_word != 0 && !block.is_known(at + 1, form.second_word)) continue;
    if (!form_at(block, form, word, at)) continue;
    const std::size_t last = at + form.steps;
    if (inside_name(block, at, last) || short_name_is_part(block, at, last)) continue;
    const Candidate::State state = state_of(block, form, at);
    if (state == Candidate::State::misspelt && !may_be_item(block, at, last)) continue;
    if ((form.flags & image::has_never) != 0 && is_excluded(block, form, at, last)) continue;
    if (!best || state < best->state) {
      best = Candidate{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(last), &form, state, false};
    }
    if (best->state == Candidate::State::sure) break;
  }
  return best;
}

// "React calmly to incidents": at the beginning of a line a verb, as the adverb behind it tells.
bool is_imperative(const TextBlock& block, const Candidate& candidate) {
  constexpr std::string_view others[] = {"ideally",   "preferably", "especially", "particularly", "specifically",
                                         "initially", "internally", "currently",  "additionally", "exclusively"};
  const std::size_t at = candidate.first;
  if ((block.tokens[at].gap & (gap::any_line | gap::bullet)) == 0 || candidate.last != at + 1) return false;
  if (at + 2 >= block.size() || block.tokens[at + 1].gap != gap::space || block.tokens[at + 2].gap != gap::space) {
    return false;
  }
  const std::string_view adverb = block.word(at + 1);
  if (adverb.size() < 5 || !adverb.ends_with("ly") || block.tokens[at + 1].cues != 0) return false;
  if (std::find(std::begin(others), std::end(others), adverb) != std::end(others)) return false;
  const std::string_view next = block.word(at + 2);
  return next == "to" || next == "and" || next == "when";
}

// The form that the product at `head` and the item at `at` are together: "Spring (Boot, Batch)" names Spring Batch.
std::optional<Candidate> family_form(const TextBlock& block, std::size_t head, std::size_t at) {
  const image::Word& word = block.index->words()[block.tokens[head].word];
  const std::uint32_t longer = word.forms.size - word.single_forms;
  for (const image::Form& form : block.index->forms().subspan(word.forms.begin, longer)) {
    const image::Step* steps = &block.index->steps()[form.first_step];
    const std::size_t last = at + form.steps - 1u;
    bool same = last <= block.size();
    for (std::size_t i = 1; same && i < form.steps; ++i) {
      same =
          block.is_known(at + i - 1, steps[i].word) && (i == 1 || joins(steps[i].joint, block.tokens[at + i - 1].gap));
    }
    if (!same || !may_end_item(block, last)) continue;
    return Candidate{static_cast<std::uint32_t>(at), static_cast<std::uint32_t>(last), &form, Candidate::State::sure,
                     false};
  }
  return std::nullopt;
}

// Adds what the brackets behind a product have of its family.
void find_family(const TextBlock& block, const Candidate& head, std::vector<Candidate>& family) {
  constexpr std::size_t most_words = 40;
  const std::uint32_t number = block.tokens[head.first].word;
  const bool named = head.last == head.first + 1 && number != 0 && block.word(head.first).size() > 2;
  if (!named || (block.tokens[head.last].gap & ~gap::space) != gap::open) return;
  for (std::size_t at = head.last; at < block.size() && at < head.last + most_words; ++at) {
    const std::uint32_t bits = block.tokens[at].gap;
    if ((bits & (gap::close | gap::any_line)) != 0) return;
    if (!parts_items(bits) && !block.has(at - 1, Cue::conjunction)) continue;
    if (!block.has(at, Cue::inner)) continue;
    if (const std::optional<Candidate> found = family_form(block, head.first, at)) family.push_back(*found);
  }
}

// Puts the members of families in their places, instead of what else their words could mean.
void add_family(std::vector<Candidate>& all, std::vector<Candidate>& family) {
  const auto earlier = [](const Candidate& a, const Candidate& b) { return a.first < b.first; };
  std::sort(family.begin(), family.end(), earlier);
  std::vector<Candidate> merged;
  auto other = all.begin();
  for (const Candidate& member : family) {
    if (!merged.empty() && merged.back().last > member.first) continue;  // of brackets in brackets
    for (; other != all.end() && other->last <= member.first; ++other) merged.push_back(*other);
    merged.push_back(member);
    while (other != all.end() && other->first < member.last) ++other;
  }
  merged.insert(merged.end(), other, all.end());
  all = std::move(merged);
}

}  // namespace

void find_candidates(TextBlock& block) {
  std::size_t free = 0;  // the first token that no candidate has
  std::vector<Candidate> family;
  for (std::size_t i = 0; i < block.head_count; ++i) {
    const std::size_t at = block.heads[i];
    if (at < free) continue;
    const Token& token = block.tokens[at];
    std::optional<Candidate> found;
    if (token.word != 0) found = best_form(block, token.word, at);
    if (!found && token.base != 0) found = best_form(block, token.base, at);
    if (!found || is_imperative(block, *found)) continue;
    block.candidates.push_back(*found);
    free = found->last;
    if ((block.tokens[free].gap & gap::open) != 0) find_family(block, *found, family);
  }
  if (!family.empty()) add_family(block.candidates, family);
}

}  // namespace shortlist
