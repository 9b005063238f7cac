#include "read/read_pack.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <string>
#include <vector>

using namespace shortlist;

namespace {

using Kind = PackBlock::Kind;

const std::string sound_page =
    "id: star\n"
    "title: \"Tell it as STAR\"\n"
    "covers: [B0]\n"
    "blocks:\n"
    "  - heading: \"Four parts\"\n"
    "  - paragraph: \"Begin with **one** line about {company}.\"\n"
    "  - bullets: [\"a\", \"b\"]\n"
    "  - numbered: [\"first\", \"then\"]\n"
    "  - checklist: [\"water\"]\n"
    "  - table: {head: [\"Time\", \"What\"], rows: [[\"10 min\", \"\"], [\"5 min\", \"ask\"]]}\n"
    "  - lines: 6\n"
    "  - qa: {question: \"How long?\", answer: \"Two minutes.\"}\n";

std::string said_of(const std::string& text) {
  Diagnostics diagnostics;
  read_pack_page("star.yaml", text, diagnostics);
  std::string lines;
  for (const Diagnostic& each : diagnostics.all()) {
    lines += fmt::format("{}: {}{}{}\n", each.where.line, each.message, each.hint.empty() ? "" : " · ", each.hint);
  }
  return lines;
}

std::string changed(const std::string& from, const std::string& to) {
  std::string text = sound_page;
  const std::size_t at = text.find(from);
  REQUIRE_MESSAGE(at != std::string::npos, from);
  return text.replace(at, from.size(), to);
}

}  // namespace

TEST_CASE("a page is read whole") {
  Diagnostics diagnostics;
  const PackPage page = read_pack_page("star.yaml", sound_page, diagnostics);
  CHECK(diagnostics.format() == "");
  CHECK(page.id == "star");
  CHECK(page.title == "Tell it as STAR");
  CHECK(page.covers == std::vector<std::string>{"B0"});
  REQUIRE(page.blocks.size() == 8);
  constexpr Kind kinds[] = {Kind::heading,   Kind::paragraph, Kind::bullets, Kind::numbered,
                            Kind::checklist, Kind::table,     Kind::lines,   Kind::qa};
  for (std::size_t i = 0; i < page.blocks.size(); ++i) CHECK(page.blocks[i].kind == kinds[i]);
  CHECK(page.blocks[0].texts == std::vector<std::string>{"Four parts"});
  CHECK(page.blocks[3].texts == std::vector<std::string>{"first", "then"});
  CHECK(page.blocks[5].texts == std::vector<std::string>{"Time", "What"});
  CHECK(page.blocks[5].rows == std::vector<std::vector<std::string>>{{"10 min", ""}, {"5 min", "ask"}});
  CHECK(page.blocks[6].lines == 6);
  CHECK(page.blocks[7].texts == std::vector<std::string>{"How long?", "Two minutes."});
}

TEST_CASE("each mistake in a page is told, and no other") {
  struct Row {
    std::string from;
    std::string to;
    std::string said;
  };
  const std::vector<Row> rows = {
      {"id: star\n", "", "1: 'id' is missing\n"},
      {"covers: [B0]\n", "cover: []\n", "3: unknown key 'cover' · did you mean 'covers'?\n1: 'covers' is missing\n"},
      {"[B0]", "[B6]",
       "3: 'covers' names no row: \"B6\" · rows are S00-S07, C1-C5, B0-B5, T1-T5, A0-A5, P1-P5, X1, R1-R4 and F0-F3\n"},
      {"  - heading: \"Four", "  - heading: \"Empty\"\n  - heading: \"Four",
       "5: a heading with nothing below it · leave it out, or write what it heads\n"},
      {"  - lines: 6\n  - qa: {question: \"How long?\", answer: \"Two minutes.\"}\n", "  - heading: \"End\"\n",
       "11: a heading with nothing below it · leave it out, or write what it heads\n"},
      {"  - bullets:", "  - bulets:", "7: unknown key 'bulets' · did you mean 'bullets'?\n"},
      {"  - lines: 6", "  - lines: 6\n    bullets: [\"x\"]",
       "11: a block has one key, which is its kind · begin the next one with '- '\n"},
      {"  - lines: 6", "  - \"text\"",
       "11: 'blocks' must be a list of maps with one key each, as '- paragraph: …' · found \"text\"\n"},
      {"lines: 6", "lines: 41", "11: 'lines' must be a number from 1 to 40 · found \"41\"\n"},
      {"{company}", "{firm}",
       "6: unknown placeholder {firm} · known: {project}, {metric}, {before}, {after}, {skill}, {company}, {role}\n"},
      {"[\"5 min\", \"ask\"]", "[\"5 min\"]", "10: 'row' has 1 item · exactly 2 are wanted\n"},
      {"[\"Time\", \"What\"]", "[\"Time\"]",
       "10: 'head' has 1 item · 2 to 5 are wanted\n10: 'row' has 2 items · exactly 1 are wanted\n"
       "10: 'row' has 2 items · exactly 1 are wanted\n"},
      {"rows: [[", "lines: [[", "10: unknown key 'lines' · known keys: head, rows\n10: 'rows' is missing\n"},
      {"table: {", "table: [{", "cannot be read"},
      {"answer: \"Two minutes.\"", "answer: \"\"", "12: 'answer' is empty\n"},
      {"[\"water\"]", "[]", "9: 'checklist' has 0 items · 1 to 30 are wanted\n"},
  };
  for (const Row& row : rows) {
    INFO(row.from << " → " << row.to);
    const std::string said = said_of(changed(row.from, row.to));
    if (row.said.ends_with('\n')) {
      CHECK(said == row.said);
    } else {
      CHECK(said.find(row.said) != std::string::npos);
    }
  }
  CHECK(said_of("- a\n") == "1: a page must begin with 'id: …' · then 'title: …', 'covers: …' and 'blocks:'\n");
  CHECK(said_of(changed("Two minutes.", std::string(1501, 'x'))) == "12: 'answer' is too long · at most 1500 bytes\n");
}
