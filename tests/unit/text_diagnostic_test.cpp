#include "text/diagnostic.h"

#include <doctest/doctest.h>

#include <string>

namespace shortlist {
namespace {

TEST_CASE("a diagnostic shows its line, a caret and a hint") {
  Diagnostics diagnostics;
  diagnostics.add_source("a.toml", "one\r\nstart = \"soon\"\r\n");
  diagnostics.error({"a.toml", 2, 9, "start"}, "'start' must be a date", "write 2021-04");
  CHECK(diagnostics.has_errors());
  CHECK(diagnostics.format() ==
        "a.toml:2:9: error: 'start' must be a date\n"
        "    2 | start = \"soon\"\n"
        "      |         ^\n"
        "      = write 2021-04\n");
}

TEST_CASE("what has no place is said without one") {
  Diagnostics diagnostics;
  diagnostics.warning({"a.toml", 0, 0, {}}, "the file is odd");
  diagnostics.note({}, "nowhere");
  CHECK_FALSE(diagnostics.has_errors());
  CHECK(diagnostics.format() == "a.toml: warning: the file is odd\nnote: nowhere\n");
}

TEST_CASE("diagnostics come in order of files, lines and columns, and equal places keep their order") {
  Diagnostics diagnostics;
  diagnostics.add_source("b", "x\ny\n");
  diagnostics.add_source("a", "x\n");
  diagnostics.error({"a", 1, 1, {}}, "4");
  diagnostics.error({"b", 2, 2, {}}, "3");
  diagnostics.error({"b", 2, 1, {}}, "1");
  diagnostics.error({"b", 2, 1, {}}, "2");
  std::string order;
  const std::string text = diagnostics.format();
  for (std::size_t at = text.find("error: "); at != std::string::npos; at = text.find("error: ", at + 1)) {
    order += text[at + 7];
  }
  CHECK(order == "1234");
}

TEST_CASE("the caret stands right below wide, combining and tab characters") {
  Diagnostics diagnostics;
  diagnostics.add_source("a", "日e\u0301\tx");
  diagnostics.error({"a", 1, 5, {}}, "here");
  CHECK(diagnostics.format() ==
        "a:1:5: error: here\n"
        "    1 | 日e\u0301  x\n"
        "      |      ^\n");
}

TEST_CASE("a caret behind the end of the line stays there") {
  Diagnostics diagnostics;
  diagnostics.add_source("a", "abc");
  diagnostics.error({"a", 1, 99, {}}, "here");
  CHECK(diagnostics.format() == "a:1:99: error: here\n    1 | abc\n      |    ^\n");
}

TEST_CASE("a private line is never shown, whether it was hidden before or after its text came") {
  Diagnostics diagnostics;
  diagnostics.hide_line("a", 1);
  diagnostics.add_source("a", "secret one\nsecret two\nopen\n");
  diagnostics.hide_line("a", 2);
  diagnostics.error({"a", 1, 3, {}}, "first");
  diagnostics.error({"a", 2, 3, {}}, "second");
  diagnostics.error({"a", 3, 0, {}}, "third");
  CHECK(diagnostics.format() ==
        "a:1:3: error: first\n    1 | (private)\n"
        "a:2:3: error: second\n    2 | (private)\n"
        "a:3: error: third\n    3 | open\n");
}

TEST_CASE("of a long line a window around the caret is shown") {
  const std::string line = std::string(250, 'a') + "X" + std::string(250, 'b');
  for (const int column : {1, 50, 251, 400, 501}) {
    Diagnostics diagnostics;
    diagnostics.add_source("a", line);
    diagnostics.error({"a", 1, column, {}}, "here");
    const std::string text = diagnostics.format();
    const std::size_t begin = text.find("| ") + 2;
    const std::string shown = text.substr(begin, text.find('\n', begin) - begin);
    const std::size_t caret = text.find('^') - text.rfind("| ") - 2;
    CAPTURE(column);
    CHECK(shown.size() <= 100 + 2 * 2);  // an ellipsis has three bytes and one column
    CHECK((shown.find("…") == 0) == (column > 100));
    if (column == 251) CHECK(shown[caret + 2] == 'X');
  }
}

TEST_CASE("text that would steer a terminal is shown as replacement characters") {
  Diagnostics diagnostics;
  diagnostics.add_source("a\x1B", "x\x1B[31my\xFFz\u202Eq");
  diagnostics.error({"a\x1B", 1, 8, {}}, "bad\x1B[0m\nnews");
  CHECK(diagnostics.format() ==
        "a\uFFFD:1:8: error: bad\uFFFD[0m\uFFFDnews\n"
        "    1 | x\uFFFD[31my\uFFFDz\uFFFDq\n"
        "      |        ^\n");
}

TEST_CASE("of very many diagnostics the first hundred are shown") {
  Diagnostics diagnostics;
  for (int i = 0; i < 250; ++i) diagnostics.error({"a", 0, 0, {}}, "again");
  const std::string text = diagnostics.format();
  CHECK(text.ends_with("a: error: again\n… and 150 more like these\n"));
}

TEST_CASE("what was probably meant") {
  CHECK(did_you_mean("emial", {"name", "email"}) == "email");
  CHECK(did_you_mean("EMAIL", {"name", "email"}) == "email");
  CHECK(did_you_mean("strat", {"start", "stat"}) == "start");
  CHECK(did_you_mean("birthday", {"name", "email"}).empty());
  CHECK(did_you_mean("xy", {"xz"}).empty());
  CHECK(did_you_mean("", {"a"}).empty());
  CHECK(did_you_mean("\xFF\xFF\xFF", {"abc"}).empty());
}

}  // namespace
}  // namespace shortlist
