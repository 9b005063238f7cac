#include "write/impose.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>
#include <vector>

namespace shortlist {
namespace {

// What lies where on a pile of sheets, as a folder of paper meets it: each signature is folded, the signatures stand
// one behind the other, and the leaves are read from front to back.
std::vector<int> read_folded(const std::vector<FoldedSheet>& sheets) {
  std::map<int, std::vector<FoldedSheet>> signatures;
  for (const FoldedSheet& sheet : sheets) signatures[sheet.signature].push_back(sheet);
  std::vector<int> pages;
  for (auto& [number, pile] : signatures) {
    std::sort(pile.begin(), pile.end(), [](const auto& a, const auto& b) { return a.depth < b.depth; });
    // The first half of the leaves, outermost sheet first: the right half of the front, behind it the back's left one.
    for (const FoldedSheet& sheet : pile) {
      pages.push_back(sheet.front.right);
      pages.push_back(sheet.back.left);
    }
    for (auto sheet = pile.rbegin(); sheet != pile.rend(); ++sheet) {
      pages.push_back(sheet->back.right);
      pages.push_back(sheet->front.left);
    }
  }
  return pages;
}

std::string fault_of(int pages, int signature, Flip flip) {
  const std::vector<FoldedSheet> sheets = impose(pages, signature, flip);
  const int total = (pages + 3) / 4 * 4;
  if (static_cast<int>(sheets.size()) * 4 != total) return "the number of sheets";
  std::vector<int> expected;
  for (int page = 1; page <= total; ++page) expected.push_back(page <= pages ? page : 0);
  if (read_folded(sheets) != expected) return "the order of pages";
  for (const FoldedSheet& sheet : sheets) {
    if (sheet.front.upside_down) return "a front stands on its head";
    if (sheet.back.upside_down != (flip == Flip::long_edge)) return "a back is turned wrongly";
    if (signature > 0 && (sheet.depth + 1) * 4 > signature) return "a signature is too thick";
  }
  return {};
}

TEST_CASE("folded, the pages follow each other: 1 to 200 pages, signatures of 4 to 32 or one, both flips") {
  int tried = 0;
  for (int pages = 1; pages <= 200; ++pages) {
    for (int signature = 0; signature <= 32; signature += 4) {
      for (const Flip flip : {Flip::short_edge, Flip::long_edge}) {
        const std::string fault = fault_of(pages, signature, flip);
        CHECK_MESSAGE(fault.empty(), fmt::format("{} pages, signature {}: {}", pages, signature, fault));
        ++tried;
      }
    }
  }
  CHECK(tried == 200 * 9 * 2);
}

TEST_CASE("the outermost sheet carries the first and the last page") {
  const std::vector<FoldedSheet> sheets = impose(32, 0, Flip::short_edge);
  REQUIRE(sheets.size() == 8);
  CHECK(sheets[0].front.left == 32);
  CHECK(sheets[0].front.right == 1);
  CHECK(sheets[0].back.left == 2);
  CHECK(sheets[0].back.right == 31);
  CHECK(sheets[7].back.left == 16);
  CHECK(sheets[7].back.right == 17);
  CHECK(sheets[7].depth == 7);
}

TEST_CASE("what is missing to four pages is blank, at the end") {
  const std::vector<FoldedSheet> sheets = impose(5, 0, Flip::long_edge);
  REQUIRE(sheets.size() == 2);
  CHECK(sheets[0].front.left == 0);
  CHECK(sheets[0].front.right == 1);
  CHECK(sheets[1].back.left == 4);
  CHECK(sheets[1].back.right == 5);
}

}  // namespace
}  // namespace shortlist
