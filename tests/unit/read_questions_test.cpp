#include "read/read_questions.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "cli/built_in.h"
#include "read/check_questions.h"

using namespace shortlist;

namespace {

// A file with a question of each kind of form, and no fault.
std::string sound_file() {
  std::ifstream stream(SHORTLIST_SOURCE_DIR "/tests/cases/questions-own-file-as-json/own.yaml");
  return {std::istreambuf_iterator<char>(stream), {}};
}

Diagnostics check(const std::string& text) {
  Diagnostics diagnostics;
  QuestionBank bank;
  add_area(bank, read_questions("own.yaml", text, diagnostics), diagnostics);
  check_questions(bank, built_in_skills().list(), diagnostics);
  return diagnostics;
}

// Messages and hints; the places are those of tests/cases/questions-*.
std::string text_of(const Diagnostics& diagnostics) {
  std::string lines;
  for (const Diagnostic& each : diagnostics.all()) {
    lines += fmt::format("{}{}{}\n", each.message, each.hint.empty() ? "" : " · ", each.hint);
  }
  return lines;
}

// The sound file with the first `from` replaced.
std::string changed(const std::string& from, const std::string& to) {
  std::string text = sound_file();
  const std::size_t at = text.find(from);
  REQUIRE_MESSAGE(at != std::string::npos, from);
  return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("a file of questions is read whole") {
  Diagnostics diagnostics;
  const QuestionArea area = read_questions("own.yaml", sound_file(), diagnostics);
  CHECK(diagnostics.format() == "");
  CHECK(area.id == "billing");
  CHECK(area.title == "Billing here");
  REQUIRE(area.questions.size() == 5);
  const Question& first = area.questions[0];
  CHECK(first.id == "billing-rounding");
  CHECK(first.where.line == 4);
  CHECK(first.kind == QuestionKind::technical);
  CHECK(first.levels == std::vector<Level>{Level::mid, Level::senior});
  REQUIRE(first.skills.size() == 2);
  CHECK(first.skills[1].value == "REST");
  CHECK(first.skills[1].where.column == 26);
  CHECK(first.question == "Where may an invoice be **rounded**, and who decides?");
  REQUIRE(first.level_bar.size() == 2);
  CHECK(first.level_bar[1].level == Level::senior);
  CHECK(first.follow_ups[2].probes == "Ownership");
  CHECK(first.facts[0].source == "ISO 4217, minor units");
  CHECK(first.covers == std::vector<std::string>{"T5"});
  CHECK(area.questions[1].competency == Competency::ownership);
  CHECK(area.questions[1].worksheet == WorksheetKind::star);
  CHECK(area.questions[2].deep_dives[1].points.size() == 3);
  CHECK(area.questions[2].failures[3].answer == "Retry for a day");
  CHECK(area.questions[3].examples[0].output == "[1,5]");
  CHECK(area.questions[3].minutes == 25);
  CHECK(area.questions[4].audience == std::vector<Audience>{Audience::peer, Audience::manager});
  CHECK(area.questions[4].stages == std::vector<Stage>{Stage::growth, Stage::large});
  CHECK(check(sound_file()).all().empty());
}

TEST_CASE("each mistake in a file of questions is told, and no other") {
  struct Row {
    std::string from;
    std::string to;
    std::string said;  // all of it
  };
  const std::vector<Row> rows = {
      {"area: billing\n", "", "'area' is missing · a file of questions has area, title and questions\n"},
      {"title: Billing", "titel: Billing",
       "unknown key 'titel' · did you mean 'title'?\n"
       "'title' is missing · a file of questions has area, title and questions\n"},
      {"  - id: billing-rounding\n", "  - 7\n  - id: billing-rounding\n",
       "'questions' must be a list of records · found \"7\"\n"},
      {"    tip: \"Ask for the law first.\"\n", "", "'tip' is missing · a question of kind 'technical' has it\n"},
      {"tip: \"Ask for the law first.\"", "tip: \"  \"", "'tip' is empty\n"},
      {"    tip: \"Ask for", "    tips: [x]\n    tip: \"Ask for", "unknown key 'tips' · did you mean 'tip'?\n"},
      {"    worksheet: none", "    worksheet: none\n    avoid: [\"x\"]",
       "'avoid' does not belong to a question of kind 'technical' · only questions of the kind 'behavioural' "
       "have "
       "it\n"},
      {"worksheet: none", "worksheet: nome", "'worksheet' cannot be \"nome\" · did you mean 'none'?\n"},
      {"levels: [mid, senior]", "levels: [senior, mid]",
       "'levels' are out of order · write them from junior to staff\n"},
      {"levels: [mid, senior]", "levels: [mid, senior, mid]", "'mid' is given twice · keep one of them\n"},
      {"levels: [mid, senior]", "levels: [mid]",
       "'senior' is none of the levels of this question · 'levels' and 'level_bar' name the same levels\n"},
      {"level_bar: {mid: \"Knows that floats lose cents.\", ", "level_bar: {",
       "'mid' is missing · 'level_bar' has a line for each level of the question\n"},
      {"level_bar: {senior", "level_bar: {principal",
       "'level_bar' must be one of junior, mid, senior, staff · found \"principal\"\n"
       "'senior' is missing · 'level_bar' has a line for each level of the question\n"},
      {"topics: [money, rounding]", "topics: [a, b, c, d, e]", "'topics' has 5 items · 1 to 4 are wanted\n"},
      {"topics: [money, rounding]", "topics: money", "'topics' must be a list · found \"money\"\n"},
      {"topics: [money, rounding]", "topics: [money, NULL]",
       "'topics' must be a text · found nothing · write the word null or the sign ~ in quotes\n"},
      {"variants: [\"Three lines of 0.333 make what?\"]", "variants: []",
       "'variants' has 0 items · 1 to 2 are wanted\n"},
      {"strong: [\"Names one place\", ", "strong: [", "'strong' has 2 items · 3 to 6 are wanted\n"},
      {"red_flags: [\"Rounds twice\", ", "red_flags: [", "'red_flags' has 1 item · 2 to 4 are wanted\n"},
      {"      - {ask: \"And in yen?\", probes: \"Minor units\"}\n", "",
       "'follow_ups' has 2 items · 3 to 5 are wanted\n"},
      {"{ask: \"And in yen?\", probes:", "{ask: \"And in yen?\", tests:",
       "'probes' is missing · each of 'follow_ups' has it\n"
       "unknown key 'tests' · known keys: ask, probes\n"},
      {"{ask: \"And in yen?\", probes: \"Minor units\"}", "\"And in yen?\"",
       "'follow_ups' must be a list of maps with ask, probes · found \"And in yen?\"\n"},
      {"{company}", "{firm}",
       "unknown placeholder {firm} · known: {project}, {metric}, {before}, {after}, {skill}, {company}, "
       "{role}\n"},
      {"**rounded**", "**rounded", "this ** has no partner · found **rounded, and who decid"},
      {"minutes: 3", "minutes: 6", "'minutes' must be a number from 2 to 5 · found \"6\"\n"},
      {"minutes: 2\n", "minutes: 5\n", "'minutes' must be a number from 2 to 4 · found \"5\"\n"},
      {"minutes: 40", "minutes: 25", "'minutes' must be a number from 35 to 45 · found \"25\"\n"},
      {"minutes: 25", "minutes: 24", "'minutes' must be 25 · found \"24\"\n"},
      {"difficulty: 2", "difficulty: \"2\"", "'difficulty' must be a number from 1 to 3 · found \"2\"\n"},
      {"covers: [T5]", "covers: [T6]",
       "'covers' names no row: \"T6\" · rows are S00-S07, C1-C5, B0-B5, T1-T5, A0-A5, P1-P5, X1, R1-R4 and "
       "F0-F3\n"},
      {"points: [\"Keys\", ", "points: [", "'points' has 2 items · 3 to 5 are wanted\n"},
      {"competency: ownership", "competency: owning",
       "'competency' must be one of ownership, conflict, ambiguity, growth, perseverance, communication, "
       "influence · found \"owning\"\n"},
      {"id: billing-rounding", "id: Billing rounding",
       "'id' must be small letters and digits with single hyphens between\n"
       "no question \"billing-rounding\"\nno question \"billing-rounding\"\n"
       "no question \"billing-rounding\"\n"},
      {"kind: technical", "kind: technicle", "'kind' cannot be \"technicle\" · did you mean 'technical'?\n"},
      {"id: billing-merge", "id: billing-design",
       "'billing-design' is taken · it is in own.yaml, line 54 too; give this one another id\n"},
      {"id: billing-merge", "id: merge-periods",
       "'merge-periods' does not begin with its area · as billing-merge-periods\n"},
      {"skills: [PostgreSQL, REST]", "skills: [PostgreSQL, Xyzzyq]",
       "no skill \"Xyzzyq\" · names are those of shortlist skills\n"},
      {"skills: [PostgreSQL, REST]", "skills: [PostgresQL, REST]",
       "no skill \"PostgresQL\" · did you mean 'PostgreSQL'?\n"},
      {"related: [billing-outage]", "related: [billing-outrage]",
       "no question \"billing-outrage\" · did you mean 'billing-outage'?\n"},
      {"related: [billing-outage]", "related: [billing-rounding]",
       "'billing-rounding' is related to itself · name another question\n"},
  };
  for (const Row& row : rows) {
    INFO(row.from << " → " << row.to);
    const std::string said = text_of(check(changed(row.from, row.to)));
    if (row.said.ends_with('\n')) {
      CHECK(said == row.said);
    } else {
      CHECK(said.starts_with(row.said));
    }
  }
}

TEST_CASE("bounds of texts and files hold") {
  CHECK(text_of(check(changed("Own it.", std::string(2600, 'x')))) == "'tip' is too long · at most 2500 bytes\n");
  CHECK(text_of(check(changed("[money, rounding]", "[" + std::string(101, 'x') + "]"))) ==
        "'topics' is too long · at most 100 bytes\n");
  CHECK(text_of(check(changed("Own it.", "a\\bc"))) == "'tip' has a character that no text has: U+0008\n");
  CHECK(text_of(check("- a\n")) ==
        "a file of questions must begin with 'area: …' · then 'title: …' and 'questions:'\n");
  CHECK(text_of(check("area: a\ntitle: A\nquestions: []\n")) == "'questions' has 0 items · 1 to 1000 are wanted\n");
}

TEST_CASE("a file may add to an area that is there, under its title") {
  Diagnostics diagnostics;
  QuestionBank bank;
  add_area(bank, {"api", "API design", {Question{}}, {"api.yaml", 1, 1, {}}}, diagnostics);
  add_area(bank, {"api", "API design", {Question{}}, {"own.yaml", 1, 7, {}}}, diagnostics);
  CHECK(diagnostics.all().empty());
  CHECK(bank.areas.size() == 1);
  CHECK(bank.areas[0].questions.size() == 2);
  add_area(bank, {"api", "My API", {}, {"own.yaml", 1, 7, {}}}, diagnostics);
  CHECK(text_of(diagnostics) == "the area 'api' has another title in api.yaml · title: \"API design\"\n");
}

TEST_CASE("a file of the bank is named after its id") {
  Diagnostics diagnostics;
  QuestionBank bank;
  add_bank_file(bank, "templates/questions/invoices.yaml", sound_file(), diagnostics);
  CHECK(text_of(diagnostics) == "'billing' is not what the file is named after · billing.yaml\n");
  Diagnostics none;
  add_bank_file(bank, "/pack/questions/billing.yaml", sound_file(), none);
  CHECK(none.all().empty());
  add_bank_file(bank, "pack/stars.yaml", "id: star\ntitle: S\ncovers: []\nblocks: [{lines: 1}]\n", none);
  CHECK(bank.pages.size() == 1);
  CHECK(text_of(none) == "'star' is not what the file is named after · star.yaml\n");
}
