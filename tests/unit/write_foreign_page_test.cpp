#include "write/foreign_page.h"

#include <doctest/doctest.h>

#include <cmath>
#include <limits>
#include <optional>
#include <string>
#include <vector>

namespace shortlist {
namespace {

using Corners = std::optional<std::vector<double>>;
const PaperSize half_a4{420.945, 595.276};

TEST_CASE("what a page's entries say is taken as readers take it") {
  const Corners media = std::vector<double>{595, 842, 0, 0};  // any two opposite corners
  ForeignPage page = seen_page(media, std::nullopt, 0, 1);
  CHECK(page.left == 0);
  CHECK(page.top == 842);
  page = seen_page(media, std::vector<double>{100, 200, 900, 500}, -90, 2);
  CHECK(page.right == 595);  // cropped to the sheet
  CHECK(page.turn == 270);
  CHECK(seen_size(page).width == 600);
  CHECK(seen_size(page).height == 990);
  CHECK(seen_page(media, std::nullopt, 810, 1).turn == 90);
}

TEST_CASE("what makes no sense counts as missing") {
  const Corners media = std::vector<double>{0, 0, 595, 842};
  const double nan = std::numeric_limits<double>::quiet_NaN();
  for (const Corners& wrong : {Corners(), Corners({{0, 0, 0, 842}}), Corners({{0, 0, 1e300, 842}}),
                               Corners({{nan, 0, 595, 842}}), Corners({{-1e18, -1e18, 1e18, 1e18}})}) {
    const ForeignPage page = seen_page(wrong, std::nullopt, 0, 1);
    CHECK(page.right == 612);
    CHECK(page.top == 792);
  }
  CHECK(seen_page(media, std::vector<double>{600, 0, 700, 842}, 0, 1).right == 595);
  for (const double turn : {45.0, 1e300, nan, std::numeric_limits<double>::infinity()}) {
    const int found = seen_page(media, std::nullopt, turn, 1).turn;
    CHECK(found % 90 == 0);
    CHECK(found < 360);
  }
  for (const double unit : {0.0, -1.0, 1e9, nan}) CHECK(seen_page(media, std::nullopt, 0, unit).unit == 1);
}

TEST_CASE("a page goes into the middle of its half, upright, as large as it can be") {
  const ForeignPage a4 = seen_page(std::vector<double>{0, 0, 595.276, 841.89}, std::nullopt, 0, 1);
  CHECK(std::abs(scale_to(a4, half_a4) - 0.7071) < 0.0001);
  CHECK(scale_to(seen_page(std::vector<double>{0, 0, 419.528, 595.276}, std::nullopt, 0, 1), half_a4) == 1);
  const PaperSize room{200, 400};
  // 100 × 50 at (10, 20), shown at 2 points a unit: 200 × 100, or 100 × 200 when it lies on its side.
  const std::vector<double> box{10, 20, 110, 70};
  CHECK(placement(seen_page(box, std::nullopt, 0, 1), room) ==
        "2.000000 0.000000 0.000000 2.000000 -20.0000 110.0000 cm\n");
  CHECK(placement(seen_page(box, std::nullopt, 180, 1), room) ==
        "-2.000000 0.000000 0.000000 -2.000000 220.0000 290.0000 cm\n");
  // 4 points a unit: the corner (10, 20) is at the upper left, (110, 70) at the lower right.
  CHECK(placement(seen_page(box, std::nullopt, 90, 1), room) ==
        "0.000000 -4.000000 4.000000 0.000000 -80.0000 440.0000 cm\n");
  CHECK(placement(seen_page(box, std::nullopt, 270, 1), room) ==
        "0.000000 4.000000 -4.000000 0.000000 280.0000 -40.0000 cm\n");
  CHECK(placement(seen_page(box, std::nullopt, 0, 1), room) == placement(seen_page(box, std::nullopt, 360, 1), room));
}

TEST_CASE("the look of an annotation fills its rectangle, turned or not") {
  CHECK(appearance_placement({100, 200, 150, 220}, {0, 0, 25, 20}, {1, 0, 0, 1, 0, 0}) ==
        "2.000000 0 0 1.000000 100.0000 200.0000 cm\n");
  // Turned by its matrix, the box of 25 × 20 stands on its side, left of the origin.
  CHECK(appearance_placement({120, 225, 100, 200}, {0, 0, 25, 20}, {0, 1, -1, 0, 0, 0}) ==
        "1.000000 0 0 1.000000 120.0000 200.0000 cm\n");
  CHECK(appearance_placement({100, 200, 100, 220}, {0, 0, 25, 20}, {1, 0, 0, 1, 0, 0}).empty());
  CHECK(appearance_placement({100, 200, 150, 220}, {0, 0, 25, 20}, {0, 0, 0, 0, 0, 0}).empty());
}

}  // namespace
}  // namespace shortlist
