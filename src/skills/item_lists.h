// Lists of items in running text, and one below the other: what stands beside a candidate.
#pragma once

#include <cstddef>

#include "skills/text_block.h"

namespace shortlist {

// Technologies among the items next to a candidate.
struct Neighbours {
  int accepted = 0;
  int open = 0;  // as undecided as the candidate itself
};

// Items before candidate `number` on its line, or on the lines above when it has its line for itself.
Neighbours items_before(const TextBlock& block, std::size_t number);
Neighbours items_after(const TextBlock& block, std::size_t number);
Neighbours lines_around(const TextBlock& block, std::size_t number);

// True when an item or a skill may begin at token `first`: after a separator, a conjunction, a preposition …
bool may_begin_item(const TextBlock& block, std::size_t first);

// True when an item may end before token `last`: a separator, the end of a sentence, a version, "services" …
bool may_end_item(const TextBlock& block, std::size_t last);

// True for what parts the items of a list.
inline bool parts_items(std::uint32_t bits) {
  constexpr std::uint32_t marks = gap::comma | gap::semicolon | gap::slash | gap::bullet | gap::open | gap::close |
                                  gap::colon | gap::dash | gap::plus | gap::ampersand;
  return (bits & marks) != 0 || (bits & (gap::hyphen | gap::space)) == (gap::hyphen | gap::space);
}

// True when a sentence or line ends in this gap.
bool ends_sentence(std::uint32_t gap_bits);

// True when a number that no year is stands at token `at`: "17", "1.22", "3.x".
bool is_version(const TextBlock& block, std::size_t at);

}  // namespace shortlist
