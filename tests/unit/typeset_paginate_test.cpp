#include "typeset/paginate.h"

#include <doctest/doctest.h>

#include <vector>

namespace shortlist {
namespace {

// `count` lines of height 10 without gaps, breakable everywhere.
std::vector<Slice> lines(std::size_t count) {
  return std::vector<Slice>(count, Slice{10, 0, 0, 0, false});
}

using Firsts = std::vector<std::size_t>;

TEST_CASE("what fits is one page, and nothing is one empty page") {
  CHECK(paginate(lines(10), 100) == Firsts{0});
  CHECK(paginate({}, 100) == Firsts{0});
}

TEST_CASE("the last page is not left with a single line") {
  // Eleven lines on pages of ten: 10 + 1 looks like an accident, 9 + 2 does not.
  CHECK(paginate(lines(11), 100) == Firsts{0, 9});
}

TEST_CASE("no break inside a chain that must stay together") {
  std::vector<Slice> slices = lines(15);
  slices[9].penalty = never;
  slices[10].penalty = never;
  CHECK(paginate(slices, 100) == Firsts{0, 8});
}

TEST_CASE("a page more is better than a chain that is torn") {
  std::vector<Slice> slices = lines(20);
  slices[10].penalty = never;
  CHECK(paginate(slices, 100) == Firsts{0, 9, 18});
}

TEST_CASE("a chain longer than a page is broken where the page is full") {
  std::vector<Slice> slices = lines(14);
  for (std::size_t i = 1; i < slices.size(); ++i) slices[i].penalty = never;
  CHECK(paginate(slices, 100).size() == 2);
}

TEST_CASE("a gap vanishes at the top of a page") {
  std::vector<Slice> slices = lines(12);
  slices[10].gap = 50;
  CHECK(paginate(slices, 100) == Firsts{0, 10});
}

TEST_CASE("a cheap break a little higher is better than an ugly one at the foot") {
  std::vector<Slice> slices = lines(18);
  for (Slice& slice : slices) slice.penalty = 0.35;
  slices[9].penalty = 0;
  CHECK(paginate(slices, 100) == Firsts{0, 9});
}

TEST_CASE("a forced break begins a page") {
  std::vector<Slice> slices = lines(5);
  slices[2].forced = true;
  CHECK(paginate(slices, 100) == Firsts{0, 2});
}

TEST_CASE("a repeated table head needs room on the page it is repeated on") {
  std::vector<Slice> slices = lines(21);
  for (Slice& slice : slices) slice.on_top = 10;
  slices[0].on_top = 0;
  CHECK(paginate(slices, 100).size() == 3);
}

TEST_CASE("a slice taller than a page gets one of its own") {
  std::vector<Slice> slices = lines(3);
  slices[1].height = 500;
  CHECK(paginate(slices, 100) == Firsts{0, 1, 2});
}

}  // namespace
}  // namespace shortlist
