#include "compose/fit_pack.h"

#include <doctest/doctest.h>

#include <cstddef>
#include <string>

namespace shortlist {
namespace {

// Every block is a tenth of a page, but breaks are none.
double tenths(const std::vector<const std::vector<Block>*>& parts, int) {
  std::size_t blocks = 0;
  for (const std::vector<Block>* part : parts) {
    for (const Block& block : *part) blocks += std::holds_alternative<PageBreak>(block) ? 0 : 1;
  }
  return static_cast<double>(blocks) / 10;
}

PackItem item(int rank, std::size_t blocks, bool continues = false) {
  return {rank, std::vector<Block>(blocks, Paragraph{}), continues};
}

PackSection section(const std::string& name, std::vector<PackItem> items, bool begins_page = true) {
  return {name, opening_of(name, name, begins_page), std::move(items)};
}

std::string shown(const KeptItems& kept) {
  std::string text;
  for (const std::vector<bool>& items : kept) {
    if (!text.empty()) text += ' ';
    for (const bool each : items) text += each ? '+' : '-';
  }
  return text;
}

TEST_CASE("everything is kept when there is room") {
  const PackSheets sheets{{}, {}, {section("a", {item(1, 9), item(3, 9)}), section("b", {item(2, 9)})}};
  CHECK(shown(fit_pack(sheets, 9, tenths)) == "++ +");
}

TEST_CASE("items of a higher rank go first, from the end of their section") {
  const PackSheets sheets{{}, {}, {section("a", {item(1, 9), item(2, 10), item(2, 10), item(3, 10)})}};
  CHECK(shown(fit_pack(sheets, 4, tenths)) == "+++-");
  CHECK(shown(fit_pack(sheets, 3, tenths)) == "++--");
}

TEST_CASE("the first item of a section is a must, unless it is of the first to be cut") {
  PackSheets sheets{{}, {}, {section("a", {item(1, 9), item(1, 10)}), section("b", {item(2, 9)})}};
  CHECK(shown(fit_pack(sheets, 3, tenths)) == "+- +");
  sheets.sections[1].items[0].rank = 3;
  CHECK(shown(fit_pack(sheets, 3, tenths)) == "++ -");
}

TEST_CASE("a section of a quick pace takes several items while others take one") {
  PackSheets sheets{{}, {}, {section("a", {item(1, 9), item(1, 10)}), section("b", {item(1, 9), item(1, 10)})}};
  CHECK(shown(fit_pack(sheets, 4, tenths)) == "++ +-");
  sheets.sections[1].pace = 2;
  CHECK(shown(fit_pack(sheets, 4, tenths)) == "+- ++");
}

TEST_CASE("what a page has left is filled with what fits") {
  const PackSheets sheets{{}, {}, {section("a", {item(1, 4), item(2, 30), item(2, 3)})}};
  CHECK(shown(fit_pack(sheets, 2, tenths)) == "+-+");
}

TEST_CASE("nothing is kept that continues what is not") {
  const PackSheets sheets{{}, {}, {section("a", {item(1, 4), item(2, 30), item(3, 2, true)})}};
  CHECK(shown(fit_pack(sheets, 2, tenths)) == "+--");
}

TEST_CASE("sections without a page break share pages") {
  const PackSheets apart{{}, {}, {section("a", {item(1, 4)}), section("b", {item(1, 3)})}};
  const PackSheets together{{}, {}, {section("a", {item(1, 4)}), section("b", {item(1, 3)}, false)}};
  CHECK(shown(fit_pack(apart, 2, tenths)) == "+ -");
  CHECK(shown(fit_pack(together, 2, tenths)) == "+ +");
}

TEST_CASE("what leads to an item that is left out goes with it") {
  PackSheets sheets{{}, {}, {section("a", {item(1, 1)}), section("b", {item(1, 1)})}};
  Inline first = plain(" · {place}");
  first.link = "#there";
  Inline second = plain(", {place}");
  second.link = "#here";
  sheets.sections[0].items[0].blocks = {Paragraph{{plain("Do it"), first, second}},
                                        Paragraph{{plain("Expect "), first}}, Heading{2, {plain("Here")}, "here"}};
  sheets.sections[1].items[0].blocks = {Heading{2, {plain("There")}, "there"}};
  const Document document = assemble(sheets, {{true}, {false}});
  REQUIRE(document.blocks.size() == 5);  // break, chapter, paragraph, heading, break
  const Inlines& text = std::get<Paragraph>(document.blocks[2]).text;
  CHECK(plain_text(text) == "Do it · {place}");
  CHECK(text.back().link == "#here");
}

}  // namespace
}  // namespace shortlist
