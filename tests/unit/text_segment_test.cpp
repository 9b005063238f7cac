#include "text/segment.h"

#include <doctest/doctest.h>

#include <vector>

namespace shortlist {
namespace {

using Offsets = std::vector<std::size_t>;

TEST_CASE("line breaks by UAX #14: after hyphens and blanks, not before punctuation") {
  CHECK(line_break_opportunities("Kafka-backed it") == Offsets{6, 13});
  CHECK(line_break_opportunities("(Go), C") == Offsets{6});
  CHECK(line_break_opportunities("a").empty());
}

TEST_CASE("a base and its marks are one grapheme cluster") {
  CHECK(grapheme_boundaries("a\u0301b") == Offsets{3});
  CHECK(grapheme_boundaries("ab") == Offsets{1});
}

TEST_CASE("text is itemised by script, with neutral characters in their neighbour's run") {
  CHECK(itemise("").empty());
  const std::vector<ScriptRun> ascii = itemise("42 %");
  REQUIRE(ascii.size() == 1);
  CHECK(ascii[0].script == ('L' << 24 | 'a' << 16 | 't' << 8 | 'n'));
  const std::vector<ScriptRun> mixed = itemise("Go – Київ, Αθήνα");
  REQUIRE(mixed.size() == 3);
  CHECK(mixed[1].script == ('C' << 24 | 'y' << 16 | 'r' << 8 | 'l'));
  CHECK(mixed[2].script == ('G' << 24 | 'r' << 16 | 'e' << 8 | 'k'));
  CHECK(mixed[0].end == mixed[1].begin);
}

TEST_CASE("right-to-left words in a left-to-right line get an odd level") {
  const std::vector<ScriptRun> runs = itemise("at שלום 7");
  REQUIRE(runs.size() >= 2);
  CHECK(runs[0].level == 0);
  CHECK(runs[1].level == 1);
}

TEST_CASE("visual order reverses runs of odd levels (UAX #9, L2)") {
  CHECK(visual_order({0, 0}) == Offsets{0, 1});
  CHECK(visual_order({0, 1, 1, 0}) == Offsets{0, 2, 1, 3});
  CHECK(visual_order({1, 2, 1}) == Offsets{2, 1, 0});
  CHECK(visual_order({}).empty());
}

}  // namespace
}  // namespace shortlist
