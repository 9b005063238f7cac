// Fixed metrics: every letter is 10 wide, a blank 10 too, so that a break can be checked by counting.
#include "typeset/break_lines.h"

#include <doctest/doctest.h>

#include <sstream>
#include <string>
#include <vector>

namespace shortlist {
namespace {

std::vector<std::string> words_of(const std::string& text) {
  std::istringstream in(text);
  std::vector<std::string> words;
  for (std::string word; in >> word;) words.push_back(word);
  return words;
}

std::vector<BreakBox> boxes_of(const std::vector<std::string>& words) {
  std::vector<BreakBox> boxes;
  for (const std::string& word : words) boxes.push_back({10.0 * static_cast<double>(word.size()), 10, true, false, 0});
  return boxes;
}

// The lines of `text` in a measure of `letters`, joined by "/".
std::string set(const std::string& text, double letters, Setting setting) {
  const std::vector<std::string> words = words_of(text);
  std::string result;
  std::size_t begin = 0;
  for (const std::size_t end : break_lines(boxes_of(words), {letters * 10, letters * 10}, setting)) {
    if (begin > 0) result += '/';
    for (std::size_t i = begin; i < end; ++i) result += (i > begin ? " " : "") + words[i];
    begin = end;
  }
  return result;
}

TEST_CASE("what fits on a line stays on one") {
  CHECK(set("one two", 7, Setting::ragged) == "one two");
  CHECK(set("one two", 6.99, Setting::ragged) == "one/two");
  CHECK(set("", 10, Setting::ragged).empty());
}

TEST_CASE("total fit evens out what first fit would leave ragged") {
  // First fit: "aaa bb cc" (9 of 9), "ddddd" (5 of 9), "eeeeeeeee". Better: shorten the first line to help the second.
  CHECK(set("aaa bb cc ddddd eeeeeeeee ff", 9, Setting::ragged) == "aaa bb/cc ddddd/eeeeeeeee/ff");
}

TEST_CASE("the last line is not a lone short word where it can be helped") {
  CHECK(set("aaaa bbbb cccc dddd ee", 19, Setting::ragged) == "aaaa bbbb cccc/dddd ee");
}

TEST_CASE("a word wider than the measure gets a line of its own") {
  CHECK(set("a bbbbbbbbbbbb c", 5, Setting::ragged) == "a/bbbbbbbbbbbb/c");
  CHECK(set("bbbbbbbbbbbb", 5, Setting::justified) == "bbbbbbbbbbbb");
}

TEST_CASE("balanced lines are of like length, the last one too") {
  CHECK(set("aaa bbb ccc ddd", 12, Setting::balanced) == "aaa bbb/ccc ddd");
}

TEST_CASE("justified lines shrink blanks by a third at most") {
  // Two blanks of 10 can give 6.7: 29 letters and two blanks fit into 30.34 letters, not into 30.2.
  CHECK(set("aaaaaaaaaa bbbbbbbbbb ccccccccc", 30.34, Setting::justified) == "aaaaaaaaaa bbbbbbbbbb ccccccccc");
  CHECK(set("aaaaaaaaaa bbbbbbbbbb ccccccccc", 30.2, Setting::justified) == "aaaaaaaaaa/bbbbbbbbbb ccccccccc");
}

TEST_CASE("a forced break ends its line, and boxes without a break stay together") {
  std::vector<BreakBox> boxes = boxes_of({"aa", "bb", "cc", "dd"});
  boxes[1].must_break = true;
  CHECK(break_lines(boxes, {200, 200}, Setting::ragged) == std::vector<std::size_t>{2, 4});
  boxes[1].must_break = false;
  boxes[1].can_break = false;
  CHECK(break_lines(boxes, {60, 60}, Setting::ragged) == std::vector<std::size_t>{1, 3, 4});
}

TEST_CASE("the first line may have another measure") {
  CHECK(break_lines(boxes_of({"aa", "bb", "cc"}), {20, 80}, Setting::ragged) == std::vector<std::size_t>{1, 3});
}

TEST_CASE("a line does not end at a place of high penalty when there is another") {
  // 26 + 1 + 3 + 1 + 3 letters fill the line; without "840" four are left free.
  std::vector<BreakBox> boxes = boxes_of({std::string(26, 'a'), "bbb", "840", "ms", std::string(20, 'c')});
  CHECK(break_lines(boxes, {340, 340}, Setting::ragged) == std::vector<std::size_t>{3, 5});
  boxes[2].penalty = 120;
  CHECK(break_lines(boxes, {340, 340}, Setting::ragged) == std::vector<std::size_t>{2, 5});
}

}  // namespace
}  // namespace shortlist
