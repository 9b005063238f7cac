#include "skills/item_lists.h"
#include "skills/text_block.h"

namespace shortlist {
namespace {

constexpr std::size_t reach = 4;  // words between "no" and the skill, or between the skill and "not required"

constexpr std::uint32_t between = bit(Cue::modifier) | bit(Cue::subject) | bit(Cue::preposition) | bit(Cue::need) |
                                  bit(Cue::tail) | bit(Cue::strong_tail) | bit(Cue::introducer);

// "not only", "no less", "no-code" deny nothing.
bool denies(const TextBlock& block, std::size_t at) {
  if (!block.has(at, Cue::negator)) return false;
  return (block.tokens[at + 1].gap & gap::hyphen) == 0 && !block.has(at + 1, Cue::quantity);
}

// "no prior experience with Java": a negator before, and between nothing but what leads to the skill.
bool denied_before(const TextBlock& block, const Candidate& candidate) {
  std::size_t at = candidate.first;
  for (std::size_t words = 0; at > 0 && words <= reach; ++words) {
    const std::uint32_t bits = block.tokens[at].gap;
    if (ends_sentence(bits) || parts_items(bits)) return false;
    --at;
    if (at > 0 && (block.tokens[at].gap & gap::apostrophe) != 0) --at;  // "don't" is two words
    if (denies(block, at)) return true;
    if (block.has(at, Cue::contrast) || !block.has_any(at, between)) return false;
  }
  return false;
}

// "Java knowledge is not required", "keine … nötig" is found by the other one.
bool denied_after(const TextBlock& block, const Candidate& candidate) {
  constexpr std::uint32_t leading = between | bit(Cue::follower);
  for (std::size_t at = candidate.last, words = 0; at < block.size() && words <= reach; ++at, ++words) {
    const std::uint32_t bits = block.tokens[at].gap;
    if (ends_sentence(bits) || (parts_items(bits) && at > candidate.last)) return false;
    if (denies(block, at)) {
      if (at + 1 < block.size() && block.has(at + 1, Cue::need)) return true;
      return at + 2 < block.size() && block.has(at + 2, Cue::need) && block.has_any(at + 1, leading);
    }
    if (!block.has_any(at, leading)) return false;
  }
  return false;
}

// Two items of one list: nothing between them but a comma, a slash or a conjunction.
bool same_list(const TextBlock& block, const Candidate& a, const Candidate& b) {
  std::size_t at = a.last;
  while (at < b.first && block.has(at, Cue::conjunction) && !block.has(at, Cue::contrast)) ++at;
  if (at != b.first || b.first - a.last > 2) return false;
  const std::uint32_t bits = block.tokens[a.last].gap;
  return !ends_sentence(bits) && (b.first > a.last || (parts_items(bits) && (bits & (gap::open | gap::dash)) == 0));
}

}  // namespace

void mark_negated(TextBlock& block) {
  if ((block.cues & bit(Cue::negator)) == 0) return;
  std::vector<Candidate>& all = block.candidates;
  for (std::size_t i = 0; i < all.size(); ++i) {
    if (!all[i].accepted()) continue;
    const bool inherited = i > 0 && all[i - 1].negated && same_list(block, all[i - 1], all[i]);
    all[i].negated = inherited || denied_before(block, all[i]) || denied_after(block, all[i]);
    for (std::size_t back = i; all[i].negated && back > 0 && same_list(block, all[back - 1], all[back]); --back) {
      if (all[back - 1].negated || !all[back - 1].accepted()) break;
      all[back - 1].negated = denied_after(block, all[i]);
    }
  }
}

}  // namespace shortlist
