#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "cli/look.h"
#include "cli/render_resume.h"
#include "typeset/page_meter.h"
#include "typeset/typeset.h"

namespace shortlist {
namespace {

constexpr PaperSize paper{400, 500};
constexpr Margins margins{40, 40, 40, 40};

struct Setter {
  Diagnostics diagnostics;
  Theme theme = load_theme("classic", {}, diagnostics);
  FontStore fonts{built_in_font_files()};

  Pages operator()(std::vector<Block> blocks, const std::string& running_head = {}) {
    Document document;
    document.meta.running_head = running_head;
    document.blocks = std::move(blocks);
    return typeset(document, theme, paper, margins, fonts, diagnostics);
  }
};

std::string text_of(const Page& page) {
  std::string text;
  for (const GlyphRun& run : page.runs) text += (text.empty() ? "" : "|") + run.text;
  return text;
}

std::size_t count_tags(const Pages& pages, Tag tag) {
  const auto has_tag = [tag](const StructureNode& node) { return node.tag == tag; };
  return static_cast<std::size_t>(std::count_if(pages.structure.begin(), pages.structure.end(), has_tag));
}

TEST_CASE("written lines stand a line of the theme apart, across the column") {
  Setter set;
  const Pages pages = set({Worksheet{{plain("My words")}, 3, Worksheet::Kind::lines}});
  const std::vector<Rule>& rules = pages.pages.at(0).rules;
  REQUIRE(rules.size() == 3);
  CHECK(rules[1].y - rules[0].y == doctest::Approx(set.theme.worksheet.line));
  CHECK(rules[2].y - rules[1].y == doctest::Approx(set.theme.worksheet.line));
  CHECK(rules[0].x == doctest::Approx(40));
  CHECK(rules[0].width == doctest::Approx(320));
}

TEST_CASE("a frame is as high as its lines, and is not parted") {
  Setter set;
  const int lines = 12;
  const Pages pages = set({Worksheet{{}, 10, Worksheet::Kind::lines}, Worksheet{{}, lines, Worksheet::Kind::sketch}});
  REQUIRE(pages.pages.size() == 2);
  const std::vector<Rule>& rules = pages.pages[1].rules;
  const double height = rules[1].y - rules[0].y;
  CHECK(height == doctest::Approx(lines * set.theme.worksheet.line));
  CHECK(std::any_of(rules.begin(), rules.end(), [](const Rule& rule) { return rule.dots > 0; }));
  CHECK(std::count_if(rules.begin(), rules.end(), [](const Rule& rule) { return rule.thickness > rule.width; }) == 2);
}

TEST_CASE("items to tick have a square and no label; numbered ones count") {
  Setter set;
  const Inlines item = {plain("item")};
  const Pages boxes = set({Bullets{{item, item}, Bullets::Mark::box}});
  CHECK(boxes.pages.at(0).rules.size() == 8);
  CHECK(count_tags(boxes, Tag::unlabelled_list) == 1);
  CHECK(count_tags(boxes, Tag::label) == 0);
  const Pages numbers = set({Bullets{{item, item}, Bullets::Mark::number}});
  CHECK(text_of(numbers.pages.at(0)) == "1. |item|2. |item");
  CHECK(count_tags(numbers, Tag::numbered_list) == 1);
}

TEST_CASE("rows to write in are at least so many lines high, with rules between columns") {
  Setter set;
  Table table;
  table.header = {{plain("What")}, {plain("Yours")}};
  table.rows = {{{plain("range")}, {}}, {{}, {}}};
  table.row_lines = 2;
  const Pages pages = set({table});
  const std::vector<Rule>& rules = pages.pages.at(0).rules;
  REQUIRE(rules.size() == 6);
  CHECK(rules[3].thickness == doctest::Approx(2 * set.theme.worksheet.line));
  CHECK(count_tags(pages, Tag::cell) == 4);
}

TEST_CASE("contents and references know the pages of headings") {
  Setter set;
  Inline see = plain("see {place}");
  see.link = "#second";
  const Pages pages = set({Contents{}, Paragraph{{see}}, PageBreak{}, Heading{1, {plain("First")}, "first"},
                           PageBreak{}, Heading{1, {plain("Second")}, "second"}, Heading{1, {plain("Third")}}});
  REQUIRE(pages.pages.size() == 3);
  CHECK(text_of(pages.pages[0]) == "First |2|Second |3|see p.\u00A03");
  REQUIRE(pages.pages[0].links.size() == 3);
  CHECK(pages.pages[0].links[0].uri == "#first");
  CHECK(pages.pages[0].links[0].width == doctest::Approx(320).epsilon(0.02));
  CHECK(count_tags(pages, Tag::contents_item) == 2);
  const std::vector<Rule>& rules = pages.pages[0].rules;
  CHECK(std::count_if(rules.begin(), rules.end(), [](const Rule& rule) { return rule.dots > 0; }) == 2);
}

TEST_CASE("running heads name the chapter, and change sides with the page") {
  Setter set;
  const Heading one{1, {plain("One")}, "one", true};
  const Heading two{1, {plain("Two")}, "two", true};
  const Pages pages = set({one, PageBreak{}, Paragraph{{plain("more")}}, PageBreak{}, two}, "Name\t{chapter} · {page}");
  REQUIRE(pages.pages.size() == 3);
  CHECK(text_of(pages.pages[0]) == "One");
  CHECK(text_of(pages.pages[1]) == "One · 2 |Name|more");
  CHECK(text_of(pages.pages[2]) == "Name |Two · 3|Two");
  const std::vector<GlyphRun>& even = pages.pages[1].runs;
  const std::vector<GlyphRun>& odd = pages.pages[2].runs;
  CHECK(even[0].x == doctest::Approx(40));
  CHECK(even[1].x > 200);
  CHECK(odd[0].x == doctest::Approx(40));
  CHECK(odd[1].x > 200);
}

TEST_CASE("what a page has left before a break is ruled when it is told to") {
  Setter set;
  const Paragraph words{{plain("words")}};
  CHECK(set({words, PageBreak{}, words}).pages.at(0).rules.empty());
  const Pages pages = set({words, PageBreak{{plain("Notes")}}, words, PageBreak{{plain("Notes")}}});
  REQUIRE(pages.pages.size() == 2);
  CHECK(text_of(pages.pages[0]) == "words|Notes");
  CHECK(text_of(pages.pages[1]) == "words|Notes");
  CHECK(pages.pages[0].rules.size() > 10);
  for (const Rule& rule : pages.pages[0].rules) CHECK(rule.y <= paper.height - margins.bottom);
}

TEST_CASE("what is kept together goes to the next page as a whole where that costs little") {
  Setter set;
  std::vector<Block> blocks;
  Bullets list;
  list.items.assign(9, {plain("item")});
  for (int i = 0; i < 4; ++i) {
    blocks.emplace_back(Heading{2, {plain("Heading")}, "", false, true});
    blocks.emplace_back(list);
  }
  for (const Page& page : set(blocks).pages) CHECK(page.runs.at(0).text == "Heading");
}

TEST_CASE("a meter counts the pages that the parts take") {
  Setter set;
  const Part lines(30, Paragraph{{plain("a line")}});
  const Meta meta;
  PageMeter meter(meta, set.theme, 320, 420, set.fonts);
  CHECK(meter.pages_of({}, 9) == 0);
  std::vector<Block> twice = lines;
  twice.insert(twice.end(), lines.begin(), lines.end());
  const int pages = static_cast<int>(set(twice).pages.size());
  REQUIRE(pages > 1);
  const double found = meter.pages_of({&lines, &lines}, 9);
  CHECK(found > pages - 1);
  CHECK(found <= pages);
  CHECK(meter.pages_of({&lines, &lines}, 1) == 2);
  const Part too_much(400, Paragraph{{plain("words that no page has room for, so many they are")}});
  CHECK(meter.pages_of({&too_much}, 3) == 4);
}

}  // namespace
}  // namespace shortlist
