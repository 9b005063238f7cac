#include <doctest/doctest.h>

#include <string>

#include "read/tag.h"
#include "read/toml_scan.h"
#include "read/toml_tree.h"

namespace shortlist {
namespace {

const TomlNode& value_of(const TomlTable& table, std::string_view key) {
  for (const TomlEntry& entry : table.entries) {
    if (entry.key == key) return entry.node;
  }
  FAIL("no such key");
  return table.entries.front().node;
}

TEST_CASE("the tree keeps the order of the file and the places of keys and values") {
  Diagnostics diagnostics;
  const std::optional<TomlTable> tree = read_toml("f", "b = 'x'\na = [1,\n  'é', 2.5]\n", diagnostics);
  REQUIRE(tree.has_value());
  REQUIRE(tree->entries.size() == 2);
  CHECK(tree->entries[0].key == "b");
  CHECK(tree->entries[1].line == 2);
  const TomlArray& list = std::get<TomlArray>(tree->entries[1].node.value);
  REQUIRE(list.size() == 3);
  CHECK(std::get<std::int64_t>(list[0].value) == 1);
  CHECK(std::get<std::string>(list[1].value) == "é");
  CHECK(list[1].line == 3);
  CHECK(list[2].column == 8);
}

TEST_CASE("strings are composed, with line feeds alone, and placed where their text begins") {
  Diagnostics diagnostics;
  const std::optional<TomlTable> tree =
      read_toml("f",
                "\xEF\xBB\xBF"
                "a = \"e\\u0301\"\r\nb = \"\"\"\r\nx\r\ny\"\"\"\r\nc = 2021-04-05\r\n",
                diagnostics);
  REQUIRE(tree.has_value());
  CHECK(std::get<std::string>(value_of(*tree, "a").value) == "é");
  CHECK(std::get<std::string>(value_of(*tree, "b").value) == "x\ny");
  CHECK(value_of(*tree, "b").line == 3);
  CHECK(to_iso(std::get<Date>(value_of(*tree, "c").value)) == "2021-04-05");
  CHECK(diagnostics.all().empty());
}

// Lines that a scan hides, as digits.
std::string hidden(std::string_view text) {
  std::string lines;
  for (const int line : scan_toml(text).private_lines) lines += static_cast<char>('0' + line);
  return lines;
}

// The same with the lines that are hidden when the text is no TOML.
std::string hidden_or_suspected(std::string_view text) {
  TomlScan scan = scan_toml(text);
  scan.private_lines.merge(scan.suspected_lines);
  std::string lines;
  for (const int line : scan.private_lines) lines += static_cast<char>('0' + line);
  return lines;
}

TEST_CASE("private lines are found in any writing of them") {
  CHECK(hidden("a = 1\nnote = 2\nb = 3\n") == "2");
  CHECK(hidden("x = [\n { text = 'a', note = 'b' },\n { text = 'c' },\n]\n") == "2");
  CHECK(hidden("\"note\" = '''\na\nb'''\nc = 1\n") == "123");
  CHECK(hidden("x.note = \"a \\\" b\"\ny = 1\n") == "1");
  CHECK(hidden("[[stories]]\nletter = 'a'\ntask = 'b'\n# c\n\n[person]\nname = 'd'\n") == "34");
  CHECK(hidden("[[stories]]\nletter = '''\na\n'''\ntask = [\n'b']\n[check]\n") == "56");
  CHECK(hidden("stories = [\n { task = 'a' } ]\nx = 1\n") == "12");
  CHECK(hidden("logistics = { salary = 'a' }\n[logistics]\nb = 1\n") == "13");
}

TEST_CASE("behind a mistake, and when the keys are misspelt, private lines stay hidden") {
  CHECK(hidden_or_suspected("a = [\nnote = 'x'\n") == "2");
  CHECK(hidden_or_suspected("a = \nnotes = 'x'\n[[storeis]]\ntask = 'y'\n") == "24");
  CHECK(hidden_or_suspected("[[stories]]\ntask = '''a\nb") == "23");
  CHECK(hidden_or_suspected("note 'x'\nb = 1\n") == "1");
}

TEST_CASE("what no person writes is refused before it is parsed") {
  for (const std::string& text : {"a = " + std::string(100'000, '['), std::string(200, 'k') + " = 1",
                                  std::string("a.a.a.a.a.a.a.a.a.a = 1"), std::string((1 << 20) + 1, '#')}) {
    Diagnostics diagnostics;
    CHECK_FALSE(read_toml("f", text, diagnostics).has_value());
    CHECK(diagnostics.all().size() == 1);
  }
}

TEST_CASE("language tags") {
  CHECK(normalise_tag("EN") == "en");
  CHECK(normalise_tag("pt-br") == "pt-BR");
  CHECK(normalise_tag("sr-latn-rs") == "sr-Latn-RS");
  for (const std::string_view wrong : {"", "e", "english", "en-", "-en", "en--x", "en_US", "e1", "en-toolongpart"}) {
    CHECK(normalise_tag(wrong).empty());
  }
}

}  // namespace
}  // namespace shortlist
