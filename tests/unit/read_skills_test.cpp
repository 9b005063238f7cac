#include <doctest/doctest.h>

#include <string>

#include "read/read_skills.h"

using namespace shortlist;

namespace {

std::string messages_of(const std::string& text) {
  Diagnostics diagnostics;
  read_skills("own.yaml", text, diagnostics);
  return diagnostics.format();
}

std::string first_message_of(const std::string& text) {
  Diagnostics diagnostics;
  read_skills("own.yaml", text, diagnostics);
  return diagnostics.all().empty() ? "" : diagnostics.all()[0].message;
}

}  // namespace

TEST_CASE("a record has all its keys read") {
  Diagnostics diagnostics;
  const std::vector<Skill> skills =
      read_skills("own.yaml",
                  "- name: Frob\n  category: tool\n  aliases: [\"frob #1\", FRB]\n  implies: [Git]\n"
                  "  concept: true\n  core: [api, platform]\n  match:\n    name: false\n    case: exact\n"
                  "    exact_forms: [FRB]\n    in_list: true\n    context: [a]\n    not: [b, c]\n",
                  diagnostics);
  CHECK(diagnostics.all().empty());
  REQUIRE(skills.size() == 1);
  const Skill& skill = skills[0];
  CHECK(skill.name == "Frob");
  CHECK(skill.category == "tool");
  CHECK(skill.aliases == std::vector<std::string>{"frob #1", "FRB"});
  CHECK(skill.implies == std::vector<std::string>{"Git"});
  CHECK(skill.concept_only);
  CHECK(skill.core == std::vector<Role>{Role::api, Role::platform});
  CHECK_FALSE(skill.match.name);
  CHECK(skill.match.exact_case);
  CHECK(skill.match.exact_forms == std::vector<std::string>{"FRB"});
  CHECK(skill.match.in_list);
  CHECK(skill.match.context == std::vector<std::string>{"a"});
  CHECK(skill.match.never == std::vector<std::string>{"b", "c"});
  CHECK(skill.where.line == 1);
}

TEST_CASE("all mistakes of a file are shown in one pass, each at its place") {
  CHECK(
      messages_of(
          "- name: Frob\n  categroy: tool\n- 3\n- name: X\n  category: tool\n  core: [apo]\n  match: {case: any}\n") ==
      "own.yaml:1:3: error: a skill needs a category\n"
      "    1 | - name: Frob\n"
      "      |   ^\n"
      "      = add 'category: …'\n"
      "own.yaml:2:3: error: unknown key 'categroy'\n"
      "    2 |   categroy: tool\n"
      "      |   ^\n"
      "      = did you mean 'category'?\n"
      "own.yaml:3:3: error: a skill must be a record\n"
      "    3 | - 3\n"
      "      |   ^\n"
      "      = write '- name: …' and 'category: …' below it\n"
      "own.yaml:6:9: error: unknown role 'apo'\n"
      "    6 |   core: [apo]\n"
      "      |         ^\n"
      "      = did you mean 'api'?\n"
      "own.yaml:7:17: error: 'case' must be 'exact'\n"
      "    7 |   match: {case: any}\n"
      "      |                 ^\n");
}

TEST_CASE("values of the wrong kind are told apart") {
  CHECK(first_message_of("name: x") == "a file of skills must be a list of records");
  CHECK(first_message_of("- name: [x]\n  category: t") == "'name' must be a word");
  CHECK(first_message_of("- name: x\n  category: t\n  aliases: y") == "'aliases' must be a list like [one, two]");
  CHECK(first_message_of("- name: x\n  category: t\n  concept: \"true\"") == "'concept' must be true or false");
  CHECK(first_message_of("- name: x\n  category: t\n  match: 1") == "'match' must be a map of rules");
  CHECK(first_message_of("- name: x\n  name: y\n  category: t") == "'name' is given twice");
  CHECK(first_message_of("- name: \"a\\x07b\"\n  category: t") == "'name' has a character that no text has: U+0007");
  CHECK(first_message_of("- name: x\n  category: t\n  match: {nto: [a]}") == "unknown key 'nto'");
}

TEST_CASE("what YAML offers beyond plain values is refused") {
  CHECK(first_message_of("- &a x\n- *a") == "anchors are not supported");
  CHECK(first_message_of("- name: !!str x\n  category: t") == "tags are not supported");
  CHECK(first_message_of("a: &x [lol, lol]\nb: [*x, *x]") == "anchors are not supported");
  CHECK(first_message_of("--- []\n--- []") == "a second document begins here");
  CHECK(first_message_of(std::string(3000, '[')) == "values are nested too deep");
  CHECK(first_message_of("- [").starts_with("cannot be read as YAML: "));
}

TEST_CASE("files beyond the bounds are refused") {
  CHECK(first_message_of(std::string((1 << 20) + 1, '\n')) == "the file is too large");
  CHECK(first_message_of(std::string("- name: x\n\0", 11)) == "the file is not UTF-8 text");
  CHECK(first_message_of("[" + std::string(4000, ',')) == "the line is too long");
  CHECK(first_message_of("\xFF\xFEx") == "the file is not UTF-8 text");
  CHECK(first_message_of("- name: \xC3(\n") == "invalid UTF-8");
  CHECK(first_message_of("- name: " + std::string(101, 'x') + "\n  category: t") == "'name' is too long");
  std::string aliases;
  for (int i = 0; i < 201; ++i) aliases += "a, ";
  CHECK(first_message_of("- name: x\n  category: t\n  aliases: [" + aliases + "]") == "'aliases' is too long");
  std::string many = "[";
  for (int i = 0; i < 100001; ++i) many += "1,\n";
  CHECK(first_message_of(many + "]") == "the file has too many values");
}

TEST_CASE("an empty file and a byte order mark are fine, text comes back in NFC") {
  CHECK(first_message_of("") == "");
  CHECK(first_message_of("# nothing\n") == "");
  Diagnostics diagnostics;
  const std::vector<Skill> skills =
      read_skills("own.yaml", "\xEF\xBB\xBF- name: Cafe\xCC\x81\n  category: tool\n", diagnostics);
  REQUIRE(skills.size() == 1);
  CHECK(skills[0].name == "Café");
}

TEST_CASE("a user's list adds skills and takes the place of known ones") {
  Diagnostics diagnostics;
  SkillList list;
  extend_skills(list, "a.yaml", "- {name: B, category: tool}\n- {name: D, category: tool}\n", diagnostics);
  extend_skills(list, "b.yaml",
                "- {name: D, category: data}\n- {name: A, category: tool}\n- {name: C, category: tool}\n", diagnostics);
  REQUIRE(list.skills.size() == 4);
  CHECK(list.skills[0].name == "A");
  CHECK(list.skills[2].name == "C");
  CHECK(list.skills[3].category == "data");
  CHECK(list.skills[3].where.file == "b.yaml");
}
