#include "skills/item_lists.h"

#include <optional>

namespace shortlist {
namespace {

constexpr int most_items = 5;           // looked at in each direction
constexpr std::size_t line_words = 10;  // a longer line is no item of a list of lines
constexpr int most_lines = 3;

bool is_technology(const TextBlock& block, const Candidate& candidate) {
  return !block.index->is_concept(SkillId{candidate.form->skill});
}

bool has_tail(const TextBlock& block, std::size_t at) {
  return block.has(at, Cue::tail) || block.has(at, Cue::strong_tail);
}

bool joins_items(const TextBlock& block, std::size_t at) {
  return block.has(at, Cue::conjunction) || block.has(at, Cue::link);
}

// Counts a candidate that is an item; true when the list may go on behind it.
bool count(const TextBlock& block, const Candidate& candidate, Neighbours& found) {
  if (candidate.accepted() && is_technology(block, candidate)) ++found.accepted;
  if (candidate.open() && is_technology(block, candidate)) ++found.open;
  return candidate.state != Candidate::State::rejected;
}

// The token at which the item before token `at` ends (exclusive), when one does.
std::optional<std::size_t> end_of_item_before(const TextBlock& block, std::size_t at) {
  bool parted = false;
  for (int joiners = 0; at > 0 && joiners < 3; ++joiners) {
    const std::uint32_t bits = block.tokens[at].gap;
    if (ends_sentence(bits) && (bits & gap::comma) == 0) return std::nullopt;
    parted = parted || parts_items(bits);
    const bool leads = at > 1 && block.has(at - 1, Cue::preposition) && block.has(at - 2, Cue::conjunction);
    if (!leads && !joins_items(block, at - 1)) break;  // "MySQL sowie von Redis"
    parted = true;
    --at;
  }
  if (!parted || at == 0) return std::nullopt;
  for (int skipped = 0; at > 1 && skipped < 2; ++skipped) {  // "Java 17, Go", "Spring framework and Go"
    if (!is_version(block, at - 1) && !has_tail(block, at - 1)) break;
    if (ends_sentence(block.tokens[at - 1].gap)) break;
    --at;
  }
  return at;
}

// The token at which the item after token `at` begins, when one does.
std::optional<std::size_t> begin_of_item_after(const TextBlock& block, std::size_t at) {
  for (int skipped = 0; skipped < 2 && at < block.size(); ++skipped) {
    if (ends_sentence(block.tokens[at].gap)) return std::nullopt;
    if (!is_version(block, at) && !has_tail(block, at)) break;
    ++at;
  }
  bool parted = false;
  for (int joiners = 0; at < block.size() && joiners < 3; ++joiners) {
    const std::uint32_t bits = block.tokens[at].gap;
    if (ends_sentence(bits) && (bits & gap::comma) == 0 && !parted) return std::nullopt;
    parted = parted || parts_items(bits);
    if (!joins_items(block, at)) break;
    parted = true;
    ++at;
  }
  if (!parted || at >= block.size()) return std::nullopt;
  return at;
}

bool alone_on_line(const TextBlock& block, const Candidate& candidate) {
  std::size_t last = candidate.last;
  while (last < block.size() && is_version(block, last)) ++last;
  return (block.tokens[candidate.first].gap & gap::any_line) != 0 && (block.tokens[last].gap & gap::any_line) != 0;
}

// First token of the line that ends before token `at`, when the line is short.
std::optional<std::size_t> begin_of_line_before(const TextBlock& block, std::size_t at) {
  for (std::size_t words = 1; words <= line_words && at >= words; ++words) {
    if ((block.tokens[at - words].gap & gap::any_line) != 0) return at - words;
  }
  return std::nullopt;
}

std::optional<std::size_t> begin_of_line_after(const TextBlock& block, std::size_t at) {
  for (std::size_t words = 0; words <= line_words && at + words < block.size(); ++words) {
    if ((block.tokens[at + words].gap & gap::any_line) != 0) return at + words;
  }
  return std::nullopt;
}

bool count_line(const TextBlock& block, std::size_t number, std::size_t line, Neighbours& found) {
  return block.candidates[number].first == line && count(block, block.candidates[number], found);
}

}  // namespace

bool ends_sentence(std::uint32_t bits) {
  if ((bits & (gap::any_line | gap::stop)) != 0) return true;
  return (bits & gap::dot) != 0 && bits != gap::dot;
}

bool is_version(const TextBlock& block, std::size_t at) {
  if (!block.begins_with_digit(at)) return false;
  const std::string_view word = block.word(at);
  return word.size() < 4 || (block.tokens[at].gap & (gap::dot | gap::plus)) != 0;
}

bool may_begin_item(const TextBlock& block, std::size_t first) {
  const std::uint32_t bits = block.tokens[first].gap;
  if (ends_sentence(bits) || parts_items(bits) || (bits & gap::other) != 0) return true;
  constexpr std::uint32_t before = bit(Cue::conjunction) | bit(Cue::link) | bit(Cue::preposition) |
                                   bit(Cue::introducer) | bit(Cue::modifier) | bit(Cue::subject) | bit(Cue::negator) |
                                   bit(Cue::follower);
  if (first == 0 || block.has_any(first - 1, before)) return true;
  return (block.tokens[first - 1].gap & ~gap::space) == gap::hyphen;  // "battle-tested Go"
}

bool may_end_item(const TextBlock& block, std::size_t last) {
  const std::uint32_t bits = block.tokens[last].gap;
  if (ends_sentence(bits) || parts_items(bits) || (bits & gap::other) != 0) return true;
  if (block.begins_with_digit(last)) return is_version(block, last);
  constexpr std::uint32_t after = bit(Cue::conjunction) | bit(Cue::link) | bit(Cue::strong_tail) | bit(Cue::tail) |
                                  bit(Cue::follower) | bit(Cue::negator);
  return block.has_any(last, after);
}

Neighbours items_before(const TextBlock& block, std::size_t number) {
  Neighbours found;
  std::size_t at = block.candidates[number].first;
  for (int items = 0; items < most_items; ++items) {
    const std::optional<std::size_t> end = end_of_item_before(block, at);
    if (!end || *end == 0) break;
    if (number > 0 && block.candidates[number - 1].last >= *end && block.candidates[number - 1].first < *end) {
      --number;
      if (!count(block, block.candidates[number], found)) break;
      at = block.candidates[number].first;
    } else {
      at = *end - 1;  // one word that the list does not know
    }
  }
  return found;
}

Neighbours items_after(const TextBlock& block, std::size_t number) {
  Neighbours found;
  std::size_t at = block.candidates[number].last;
  for (int items = 0; items < most_items; ++items) {
    const std::optional<std::size_t> begin = begin_of_item_after(block, at);
    if (!begin) break;
    if (number + 1 < block.candidates.size() && block.candidates[number + 1].first == *begin) {
      ++number;
      if (!count(block, block.candidates[number], found)) break;
      at = block.candidates[number].last;
    } else {
      if (number + 1 < block.candidates.size() && block.candidates[number + 1].first < *begin) ++number;
      at = *begin + 1;
    }
  }
  return found;
}

Neighbours lines_around(const TextBlock& block, std::size_t number) {
  Neighbours found;
  const Candidate& candidate = block.candidates[number];
  if (!alone_on_line(block, candidate)) return found;
  std::optional<std::size_t> line = candidate.first;
  std::size_t other = number;
  for (int lines = 0; lines < most_lines; ++lines) {
    line = begin_of_line_before(block, *line);
    if (!line) break;
    while (other > 0 && block.candidates[other].first > *line) --other;
    if (!count_line(block, other, *line, found)) break;
  }
  line = begin_of_line_after(block, candidate.last);
  other = number;
  for (int lines = 0; line && lines < most_lines; ++lines) {
    while (other + 1 < block.candidates.size() && block.candidates[other].first < *line) ++other;
    if (!count_line(block, other, *line, found)) break;
    line = begin_of_line_after(block, block.candidates[other].last);
  }
  return found;
}

}  // namespace shortlist
