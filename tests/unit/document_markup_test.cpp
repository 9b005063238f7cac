#include "document/markup.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace shortlist {
namespace {

// The inlines in a notation of their own: <b>, <i>, <c> and <a URL> around each stretch, a bar between stretches.
std::string show(const Inlines& inlines) {
  std::string out;
  for (const Inline& piece : inlines) {
    if (!out.empty()) out += "|";
    if (piece.strong) out += "<b>";
    if (piece.emphasis) out += "<i>";
    if (piece.code) out += "<c>";
    if (!piece.link.empty()) out += "<a " + piece.link + ">";
    out += piece.text;
  }
  return out;
}

std::string parse(const std::string& text) {
  Diagnostics diagnostics;
  const Inlines inlines = parse_markup({text, {"f", 1, 1, {}}}, diagnostics);
  CAPTURE(diagnostics.format());
  CHECK(diagnostics.all().empty());
  return show(inlines);
}

// Parses wrong markup; the text comes back as it stands, with the messages and their places.
std::string fail(const std::string& text) {
  Diagnostics diagnostics;
  const Inlines inlines = parse_markup({text, {"f", 7, 9, {}}}, diagnostics);
  std::string out = show(inlines);
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    out += " ! " + std::to_string(diagnostic.where.line) + " " + diagnostic.message;
  }
  return out;
}

TEST_CASE("bold, italic, code and links") {
  CHECK(parse("plain") == "plain");
  CHECK(parse("a **b** c") == "a |<b>b |c");
  CHECK(parse("a *b* c") == "a |<i>b |c");
  CHECK(parse("***both***") == "<b><i>both");
  CHECK(parse("**a *b* c**") == "<b>a |<b><i>b |<b>c");
  CHECK(parse("`x*y`, z") == "<c>x*y|, z");
  CHECK(parse("``a ` b``") == "<c>a ` b");
  CHECK(parse("[Code](https://e.example/a_(b)) and") == "<a https://e.example/a_(b)>Code| and");
  CHECK(parse("[**x** y](e.example)") == "<b><a https://e.example>x |<a https://e.example>y");
}

TEST_CASE("signs that mark nothing up stand for themselves") {
  for (const std::string_view text : {"5 * 4", "5*4*3", "snake_case_name", "a [b] c", "a] b", "2 ** 3", "*", "C*",
                                      "a[0", "****", "C:\\data", "footnote*", "a ( b ) c"}) {
    CHECK(parse(std::string(text)) == text);
  }
}

TEST_CASE("a backslash takes the meaning from a sign") {
  CHECK(parse("\\*\\*kwargs \\`x \\[a](b) \\\\") == "**kwargs `x [a](b) \\");
}

TEST_CASE("emphasis may stand beside punctuation of any script") {
  CHECK(parse("“*so*” — *so*—so") == "“|<i>so|” — |<i>so|—so");
}

TEST_CASE("white space folds; what keeps words together stays") {
  CHECK(parse("  a \n\t b\u00A0c  ") == "a b\u00A0c");
  CHECK(parse("a ** **") == "a ** **");
  CHECK(parse("").empty());
}

TEST_CASE("what is opened must be closed") {
  CHECK(fail("a **b") == "a **b ! 7 this ** has no partner · found **b");
  CHECK(fail("a\nb** c") == "a b** c ! 8 this ** has no partner · found ** c");
  CHECK(fail("a `b") == "a `b ! 7 this ` has no closing ` · found `b");
  CHECK(fail("a\n\n[b](c d") == "a [b](c d ! 9 this link has no closing ) · found [b](c d");
  CHECK(fail("[b](ftp://x.example)") ==
        "b ! 7 a link leads to an http, https, mailto or tel address · found [b](ftp://x.example)");
}

TEST_CASE("a text full of mistakes is told a few of them") {
  std::string text;
  for (int i = 0; i < 1000; ++i) text += "[a](x) ";
  Diagnostics diagnostics;
  parse_markup({text, {"f", 1, 1, {}}}, diagnostics);
  CHECK(diagnostics.all().size() == 10);
}

TEST_CASE("addresses become absolute URIs") {
  CHECK(absolute_uri("https://e.example/a?b=c#d") == "https://e.example/a?b=c#d");
  CHECK(absolute_uri("e.example") == "https://e.example");
  CHECK(absolute_uri("//e.example/x") == "https://e.example/x");
  CHECK(absolute_uri("e.example:8080/x") == "https://e.example:8080/x");
  CHECK(absolute_uri("HTTP://E.Example/X") == "http://e.example/X");
  CHECK(absolute_uri("http://localhost/") == "http://localhost/");
  CHECK(absolute_uri("https://müller.example/ä?ö=%C3%BC#é") ==
        "https://xn--mller-kva.example/%C3%A4?%C3%B6=%C3%BC#%C3%A9");
  CHECK(absolute_uri("https://e.example/100%") == "https://e.example/100%25");
  CHECK(absolute_uri("https://e.example/a#b#c") == "https://e.example/a#b%23c");
  CHECK(absolute_uri("mailto:zoë@müller.example?subject=Hi") == "mailto:zo%C3%AB@xn--mller-kva.example?subject=Hi");
  CHECK(absolute_uri("tel:+48 (600) 100-200") == "tel:+48600100200");
}

TEST_CASE("what is no address of ours stays out") {
  for (const std::string_view wrong : {"",
                                       "example",
                                       "javascript:alert(1)",
                                       "JaVaScRiPt:alert(1)",
                                       "data:text/html,x",
                                       "file:///etc/passwd",
                                       "ftp://e.example",
                                       "https://",
                                       "https:///x",
                                       "https:e.example",
                                       "https://a b.example",
                                       "https://e.example/a b",
                                       "https://e.example/\n",
                                       "https://user@e.example",
                                       "https://user:pw@e.example",
                                       "https://e.example:99x/",
                                       "https://e.example:999999/",
                                       "https://a\\b.example",
                                       "mailto:",
                                       "mailto:a",
                                       "mailto:@e.example",
                                       "mailto:a@example",
                                       "tel:",
                                       "tel:12",
                                       "tel:call-me",
                                       "https://\xFF.example",
                                       "https://..",
                                       "https://.example"}) {
    CAPTURE(wrong);
    CHECK(absolute_uri(wrong).empty());
  }
  CHECK(absolute_uri("https://e.example/" + std::string(3000, 'a')).empty());
  CHECK(absolute_uri("https://e.example/" + std::string(1000, '[')).empty());  // too long once it is encoded
}

TEST_CASE("addresses are shown as people write them") {
  CHECK(display_url("https://www.e.example/") == "www.e.example");
  CHECK(display_url("https://e.example/a/") == "e.example/a");
  CHECK(display_url("mailto:a@e.example") == "a@e.example");
  CHECK(display_url("e.example") == "e.example");
}

}  // namespace
}  // namespace shortlist
