#include "write/write_terminal.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>

#include "text/unicode.h"

namespace shortlist {
namespace {

Inline styled(std::string text, bool strong) {
  Inline part = plain(std::move(text));
  part.strong = strong;
  part.quiet = !strong;
  return part;
}

std::string shown(Block block, int width, bool color = false) {
  Document document;
  document.blocks.push_back(std::move(block));
  return write_terminal(document, width, color);
}

int widest_line(const std::string& text) {
  std::istringstream lines(text);
  int widest = 0;
  for (std::string line; std::getline(lines, line);) widest = std::max(widest, display_width(line));
  return widest;
}

TEST_CASE("tables are aligned, and their widest column gives way") {
  const Table table{
      {{plain("skill")}, {plain("where")}},
      {{{plain("Go")}, {plain("shown in line 12, and again in line 30 of the file")}}, {{plain("PostgreSQL")}, {}}},
      {}};
  CHECK(shown(table, 40) ==
        "skill       where\n"
        "────────────────────────────────────────\n"
        "Go          shown in line 12, and again\n"
        "            in line 30 of the file\n"
        "PostgreSQL\n");
}

TEST_CASE("nothing is wider than the terminal, whatever it holds") {
  Table table;
  for (int i = 0; i < 5; ++i) table.header.push_back({plain("column")});
  table.rows.push_back({{plain(std::string(200, 'x'))}, {plain("界界界界界界界界")}, {}, {plain("a b")}, {plain("c")}});
  CHECK(widest_line(shown(table, 60)) <= 60);
  CHECK(widest_line(shown(Paragraph{{plain(std::string(100, 'y') + " z")}}, 50)) == 50);
  CHECK(widest_line(shown(Bullets{{{plain(std::string(60, 'y'))}}}, 3)) == 40);
}

TEST_CASE("bullets hang, forced breaks are kept") {
  CHECK(shown(Bullets{{{plain("one two three four five six seven eight nine")}}}, 40) ==
        "• one two three four five six seven\n  eight nine\n");
  CHECK(shown(Paragraph{{plain("a\nb")}}, 40) == "a\nb\n");
}

TEST_CASE("colour only when asked for, and it takes no room") {
  const Paragraph text{{styled("Go", true), plain(" and "), styled("Rust", false)}};
  CHECK(shown(text, 40) == "Go and Rust\n");
  CHECK(shown(text, 40, true) == "\x1b[1mGo\x1b[0m and \x1b[2mRust\x1b[0m\n");
  const Table table{{{plain("a")}, {plain("b")}}, {{{styled("c", true)}, {plain("d")}}}, {}};
  CHECK(shown(table, 40, true).find("\x1b[1mc\x1b[0m       d\n") != std::string::npos);
}

TEST_CASE("control characters of a stranger's text do not reach the terminal") {
  CHECK(shown(Paragraph{{plain("a\x1b[2Jb\x07\xC2\x9B")}}, 40) == "a?[2Jb??\n");
  CHECK(shown(Paragraph{{plain("a\tb")}}, 40) == "a b\n");
}

TEST_CASE("headings of sections are in capitals, with a line above") {
  Document document;
  document.blocks = {Title{{plain("Check")}, {plain("Acme")}, {{plain("a")}, {plain("b")}}},
                     Heading{1, {plain("Findings")}},
                     Paragraph{{plain("None.")}},
                     Heading{2, {plain("Notes")}},
                     Paragraph{{plain("x")}},
                     Paragraph{{plain("y")}}};
  CHECK(write_terminal(document, 80, false) == "Check\nAcme\na · b\n\nFINDINGS\nNone.\n\nNotes\nx\n\ny\n");
}

}  // namespace
}  // namespace shortlist
