#include "write/write_markdown.h"

#include <doctest/doctest.h>

namespace shortlist {
namespace {

Inline strong(std::string text) {
  Inline part = plain(std::move(text));
  part.strong = true;
  return part;
}

std::string markdown_of(Block block) {
  Document document;
  document.blocks.push_back(std::move(block));
  return write_markdown(document);
}

std::string paragraph(std::string text) {
  return markdown_of(Paragraph{{plain(std::move(text))}});
}

TEST_CASE("a document becomes headings, lists and a table") {
  Document document;
  document.blocks = {Title{{plain("Check")}, {plain("Acme")}, {{plain("0.72")}, {plain("2 notes")}}},
                     Heading{1, {plain("Skills")}}, Heading{2, {plain("Part")}},
                     Bullets{{{plain("one")}, {strong("two"), plain(" more")}}},
                     Table{{{plain("skill")}, {plain("asked")}}, {{{plain("C|C++")}, {strong("missing")}}}, {}}};
  CHECK(write_markdown(document) ==
        "# Check\n\n*Acme*\n\n0.72 · 2 notes\n\n## Skills\n\n### Part\n\n* one\n* **two** more\n\n"
        "| skill | asked |\n|---|---|\n| C\\|C++ | **missing** |\n");
}

TEST_CASE("texts are shown as they are") {
  CHECK(paragraph("a *b* `c` [d](e) <b> & f_g _h_") == "a \\*b\\* \\`c\\` \\[d\\](e) \\<b\\> \\& f_g \\_h\\_\n");
  CHECK(paragraph("# no heading") == "\\# no heading\n");
  CHECK(paragraph("- no item") == "\\- no item\n");
  CHECK(paragraph("1. no item") == "1\\. no item\n");
  CHECK(paragraph("0.72 of 1") == "0.72 of 1\n");
  CHECK(paragraph("two\nlines") == "two lines\n");
  CHECK(markdown_of(Paragraph{{plain("Grace\n1. FC Acme\n# 5")}, ParagraphKind::address}) ==
        "Grace\\\n1\\. FC Acme\\\n\\# 5\n");
}

TEST_CASE("emphasis touches its words, code has fences enough, links their target") {
  CHECK(markdown_of(Paragraph{{strong(" a "), plain("b")}}) == " **a** b\n");
  Inline code = plain("x `y`");
  code.code = true;
  CHECK(markdown_of(Paragraph{{code}}) == "`` x `y` ``\n");
  Inline link = plain("home");
  link.link = "https://a.example/(b)";
  CHECK(markdown_of(Paragraph{{link}}) == "[home](<https://a.example/(b)>)\n");
}

TEST_CASE("entries, worksheets and page breaks have a form") {
  Entry entry;
  entry.head.push_back({EntryLine::Kind::title, {plain("Fjordpay")}, {plain("2021")}});
  entry.body.push_back(Bullets{{{plain("Cut latency")}}});
  CHECK(markdown_of(entry) == "**Fjordpay** · 2021\n\n* Cut latency\n");
  CHECK(markdown_of(Worksheet{{plain("Why?")}, 1}) == "Why?\n\n\\_\\_\\_\\_\n");
  CHECK(markdown_of(PageBreak{}) == "---\n");
  CHECK(markdown_of(Table{}).empty());
}

}  // namespace
}  // namespace shortlist
