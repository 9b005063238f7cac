// The number grammar: figures in a line, with what they count. Inside prep/ only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "prep/line_words.h"

namespace shortlist {

// A figure and what stands with it: "EUR 1.4 million", "9,000 refunds", "310 a month", "a day", "07:30".
struct Quantity {
  enum class Unit : std::uint8_t { none, noun, instant, time, clock, percent, size, money, factor };
  Unit unit = Unit::none;  // instant: seconds and less
  std::string head;        // currency before the figure, with its blank: "EUR "
  std::string figure;      // "1.4", "two"
  std::string scale;       // "million"
  std::string tail;        // unit or noun, and rate, as written: " payments a second", "%"
  std::string noun;        // the last word of what is counted, in lower case
  std::string rate;        // "second", "night" …; empty: none
  std::size_t first = 0;   // words [first, last)
  std::size_t last = 0;
  bool article = false;   // "a day": counts only beside another figure
  bool in_words = false;  // "four"

  std::string text() const { return head + figure + (scale.empty() ? "" : " " + scale) + tail; }
  bool stands_alone() const { return !article && (unit != Unit::none || !rate.empty()); }
};

// All in order. Years, versions, ordinals and figures inside names are none.
std::vector<Quantity> find_quantities(std::string_view line, const std::vector<LineWord>& words);

}  // namespace shortlist
