#include "write/write_text.h"

#include <doctest/doctest.h>

namespace shortlist {
namespace {

Document sample() {
  Document document;
  document.blocks.push_back(
      Title{{plain("Zoë Łukasik")}, {plain("Engineer")}, {{plain("Kraków")}, {plain("a@b.example")}}});
  document.blocks.push_back(Heading{1, {plain("Experience")}});
  Entry entry;
  entry.head.push_back({EntryLine::Kind::title, {plain("Fjordpay")}, {plain("2021 – Present")}});
  entry.head.push_back({EntryLine::Kind::subtitle, {plain("Engineer")}, {}});
  entry.body.push_back(Bullets{{{plain("Cut latency from 900 ms to 180 ms")}, {plain("Led four")}}});
  document.blocks.push_back(entry);
  return document;
}

TEST_CASE("plain text has headings in capitals, bullets, and asides behind their lines") {
  CHECK(write_text(sample(), 0) ==
        "Zoë Łukasik\n"
        "Engineer\n"
        "Kraków · a@b.example\n"
        "\n"
        "EXPERIENCE\n"
        "Fjordpay · 2021 – Present\n"
        "Engineer\n"
        "• Cut latency from 900 ms to 180 ms\n"
        "• Led four\n");
}

TEST_CASE("lines are wrapped at blanks and hang below their bullet") {
  const std::string text = write_text(sample(), 20);
  CHECK(text.find("• Cut latency from\n  900 ms to 180 ms\n") != std::string::npos);
}

TEST_CASE("a word wider than the line stays whole") {
  Document document;
  document.blocks.push_back(Paragraph{{plain("aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa b")}, ParagraphKind::body});
  CHECK(write_text(document, 10) == "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\nb\n");
}

TEST_CASE("headings follow the capitals of the language") {
  Document document;
  document.meta.language = "tr";
  document.blocks.push_back(Heading{1, {plain("İlgi ve diller")}});
  CHECK(write_text(document, 0) == "İLGİ VE DİLLER\n");
}

TEST_CASE("tables and worksheets have a text form, too") {
  Document document;
  document.blocks.push_back(Table{{{plain("Skill")}, {plain("Where")}}, {{{plain("Go")}, {plain("Fjordpay")}}}, {}});
  document.blocks.push_back(Worksheet{{plain("Why?")}, 2});
  CHECK(write_text(document, 10) == "Skill |\nWhere\nGo |\nFjordpay\n\nWhy?\n__________\n__________\n");
}

}  // namespace
}  // namespace shortlist
