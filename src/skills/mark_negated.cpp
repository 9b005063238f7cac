#include <algorithm>
#include <iterator>
#include <string_view>
#include <vector>

#include "skills/item_lists.h"
#include "skills/text_block.h"

namespace shortlist {
namespace {

constexpr std::size_t reach = 7;       // words between "no" and the skill
constexpr std::size_t reach_back = 5;  // words between the skill and "not"
constexpr std::size_t reach_need = 3;  // words from "not" to "required"
constexpr std::size_t head_words = 6;  // words from "not" to the colon of "not required:"

constexpr std::uint32_t between = bit(Cue::modifier) | bit(Cue::subject) | bit(Cue::preposition) | bit(Cue::need) |
                                  bit(Cue::tail) | bit(Cue::strong_tail) | bit(Cue::introducer) | bit(Cue::aux);
constexpr std::uint32_t leading = between | bit(Cue::follower);

bool is_portuguese(std::string_view text) {
  constexpr std::string_view signs[] = {"não ", "ção", "ções", "você"};
  return std::any_of(std::begin(signs), std::end(signs),
                     [text](std::string_view sign) { return text.find(sign) != std::string_view::npos; });
}

// "not without Java" demands it.
bool is_without(std::string_view word) {
  constexpr std::string_view words[] = {"without", "ohne", "sans", "sin", "sem", "bez"};
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

// A clause ends before token `at`.
bool ends_clause(const TextBlock& block, std::size_t at) {
  return at >= block.size() || ends_sentence(block.tokens[at].gap) || parts_items(block.tokens[at].gap);
}

// Two items of one list: nothing between them but a comma, a slash or a conjunction.
bool same_list(const TextBlock& block, const Candidate& a, const Candidate& b) {
  constexpr std::uint32_t joiners = bit(Cue::conjunction) | bit(Cue::nor);
  std::size_t at = a.last;
  while (at < b.first && block.has_any(at, joiners) && !block.has(at, Cue::contrast)) ++at;
  if (at != b.first || b.first - a.last > 2) return false;
  const std::uint32_t bits = block.tokens[a.last].gap;
  return !ends_sentence(bits) && (b.first > a.last || (parts_items(bits) && (bits & (gap::open | gap::dash)) == 0));
}

class Denials {
 public:
  explicit Denials(TextBlock& block) : block_(block) {}

  void mark() {
    if (!denies_anywhere()) return;
    portuguese_ = is_portuguese(block_.text);
    mark_lists();
    mark_headed();
  }

 private:
  bool denies_anywhere() const {
    for (std::size_t at = 0; at < block_.size(); ++at) {
      if (denies(at)) return true;
    }
    return false;
  }

  // "not only", "no less", "no-code" deny nothing; the "t" of "won't" does, but not that of "T-SQL"; "no" is "in the"
  // in Portuguese.
  bool denies(std::size_t at) const {
    if (!block_.has(at, Cue::negator)) return false;
    if ((block_.tokens[at + 1].gap & gap::hyphen) != 0 || block_.has(at + 1, Cue::quantity)) return false;
    const std::string_view word = block_.word(at);
    if (word.size() == 1) return block_.tokens[at].gap == gap::apostrophe;
    return !(portuguese_ && (word == "no" || word == "No"));
  }

  // "no prior experience with Java": a negator before, and between nothing but what leads to the skill.
  bool denied_before(const Candidate& candidate) const {
    std::size_t at = candidate.first;
    for (std::size_t words = 0; at > 0 && words <= reach; ++words) {
      if (ends_clause(block_, at)) return false;
      if (denies(--at)) return !(is_without(block_.word(at)) && at > 0 && block_.has(at - 1, Cue::negator));
      const bool turns = block_.has(at, Cue::contrast) && !block_.has(at, Cue::aux);
      if (turns || !block_.has_any(at, between)) return false;
    }
    return false;
  }

  // "Java knowledge is not required", "Java brauchst du nicht"; "keine … nötig" is found by the other one.
  bool denied_after(const Candidate& candidate) const {
    bool needed = false;
    for (std::size_t at = candidate.last, words = 0; at < block_.size() && words <= reach_back; ++at, ++words) {
      if (ends_sentence(block_.tokens[at].gap) || (at > candidate.last && ends_clause(block_, at))) return false;
      if (denies(at)) return (needed && ends_clause(block_, at + 1)) || denies_need(at, candidate.last);
      if (!block_.has_any(at, leading)) return false;
      needed = needed || block_.has(at, Cue::need);
    }
    return false;
  }

  // "not (…) required" at `negator`, told of what ends at `end`: behind a comma nothing else may follow, since
  // "Go, no need to know Java" speaks of Java.
  bool denies_need(std::size_t negator, std::size_t end) const {
    const bool parted = parts_items(block_.tokens[end].gap);
    for (std::size_t at = negator + 1; at <= negator + reach_need && !ends_clause(block_, at); ++at) {
      const bool needed = block_.has(at, Cue::need);
      if (needed && (!parted || ends_clause(block_, at + 1) || block_.has(at + 1, Cue::contrast))) return true;
      if (!block_.has_any(at, leading | bit(Cue::negator))) return false;
    }
    return false;
  }

  void mark_lists() {
    std::vector<Candidate>& all = block_.candidates;
    for (std::size_t i = 0; i < all.size(); ++i) {
      if (!all[i].accepted()) continue;
      const bool inherited = i > 0 && all[i - 1].negated && same_list(block_, all[i - 1], all[i]);
      all[i].negated = inherited || denied_before(all[i]) || denied_after(all[i]);
      for (std::size_t back = i; all[i].negated && back > 0 && same_list(block_, all[back - 1], all[back]); --back) {
        if (all[back - 1].negated || !all[back - 1].accepted()) break;
        all[back - 1].negated = denied_after(all[i]);
      }
    }
  }

  // Where the colon of "not required:" stands, the words before which are about nothing else; 0: `negator` begins no
  // such head.
  std::size_t end_of_head(std::size_t negator) const {
    bool needed = negator > 0 && block_.has(negator - 1, Cue::need);  // "ce que nous ne cherchons pas :"
    needed = needed || (negator > 1 && block_.has(negator - 2, Cue::need) && block_.has(negator - 1, Cue::aux));
    for (std::size_t at = negator + 1; at <= negator + head_words && at < block_.size(); ++at) {
      const std::uint32_t bits = block_.tokens[at].gap;
      if ((bits & gap::colon) != 0 && !ends_sentence(bits)) return needed ? at : 0;
      if (ends_clause(block_, at)) return 0;
      const bool silent = block_.has_any(at, bit(Cue::need) | bit(Cue::aux) | bit(Cue::negator));
      if (!silent || block_.has_any(at, bit(Cue::head))) return 0;
      needed = needed || block_.has(at, Cue::need);
    }
    return 0;
  }

  // "Not required: a degree, knowledge of Java": all up to the end of the sentence, unless it turns.
  void mark_headed() {
    std::size_t next = 0;
    for (std::size_t at = 0; at < block_.size(); ++at) {
      if (!block_.has(at, Cue::negator) || !denies(at)) continue;
      const std::size_t begin = end_of_head(at);
      if (begin == 0) continue;
      std::size_t end = begin;
      do ++end;
      while (end < block_.size() && !ends_sentence(block_.tokens[end].gap) && !block_.has(end, Cue::contrast));
      while (next < block_.candidates.size() && block_.candidates[next].first < begin) ++next;
      for (; next < block_.candidates.size() && block_.candidates[next].first < end; ++next) {
        block_.candidates[next].negated = true;
      }
      at = end - 1;
    }
  }

  TextBlock& block_;
  bool portuguese_ = false;
};

}  // namespace

void mark_negated(TextBlock& block) {
  if ((block.cues & bit(Cue::negator)) != 0 && !block.candidates.empty()) Denials(block).mark();
}

}  // namespace shortlist
