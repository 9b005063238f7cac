#include "write/booklet_sheets.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

namespace shortlist {
namespace {

using Sides = std::vector<std::vector<int>>;

BookletOptions options_with(PrintSides sides, bool reversed) {
  return {{841.89, 595.276}, 0, 0, Flip::long_edge, sides, reversed};
}

std::vector<PrintedSide> print(int pages, const BookletOptions& options) {
  return print_sides(pages, {419.528, 595.276}, options, [](int number) { return fmt::format("{} draw\n", number); });
}

Sides pages_of(const std::vector<PrintedSide>& sides) {
  Sides pages;
  for (const PrintedSide& side : sides) pages.push_back(side.pages);
  return pages;
}

TEST_CASE("sides come in the order in which they are printed") {
  CHECK(pages_of(print(7, options_with(PrintSides::both, false))) == Sides{{1}, {2, 7}, {6, 3}, {4, 5}});
  CHECK(pages_of(print(7, options_with(PrintSides::fronts, false))) == Sides{{1}, {6, 3}});
  CHECK(pages_of(print(7, options_with(PrintSides::backs, false))) == Sides{{2, 7}, {4, 5}});
  CHECK(pages_of(print(7, options_with(PrintSides::fronts, true))) == Sides{{1}, {6, 3}});
  CHECK(pages_of(print(7, options_with(PrintSides::backs, true))) == Sides{{4, 5}, {2, 7}});
  CHECK(pages_of(print(7, options_with(PrintSides::fronts_then_backs, true))) == Sides{{1}, {6, 3}, {4, 5}, {2, 7}});
}

TEST_CASE("fronts and backs printed apart are those that are printed together") {
  const std::vector<PrintedSide> both = print(21, options_with(PrintSides::both, false));
  const std::vector<PrintedSide> fronts = print(21, options_with(PrintSides::fronts, false));
  const std::vector<PrintedSide> backs = print(21, options_with(PrintSides::backs, false));
  REQUIRE(both.size() == fronts.size() + backs.size());
  for (std::size_t i = 0; i < fronts.size(); ++i) {
    CHECK(fronts[i].content == both[2 * i].content);
    CHECK(backs[i].content == both[2 * i + 1].content);
  }
}

TEST_CASE("creep clips at the fold and marks where to cut; without it there is neither") {
  BookletOptions options = options_with(PrintSides::both, false);
  CHECK(print(8, options)[2].content.find("re W n") == std::string::npos);
  options.creep = 2;
  const std::string inner = print(8, options)[2].content;
  CHECK(inner.find("q 0.000 0 420.945 595.276 re W n\n1 0 0 1 3.417 0.000 cm\n6 draw\nQ") != std::string::npos);
  CHECK(inner.find("q 420.945 0 420.945 595.276 re W n\n1 0 0 1 418.945 0.000 cm\n3 draw\nQ") != std::string::npos);
  CHECK(inner.find("3.417 0.000 m 3.417 17.000 l S") != std::string::npos);
  CHECK(inner.find("838.473 0.000 m 838.473 17.000 l S") != std::string::npos);
}

}  // namespace
}  // namespace shortlist
