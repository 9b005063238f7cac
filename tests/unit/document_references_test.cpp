#include "document/references.h"

#include <doctest/doctest.h>

#include "write/write_markdown.h"
#include "write/write_text.h"

namespace shortlist {
namespace {

Inline reference(const std::string& id, const std::string& before) {
  Inline part = plain(before + std::string(place_mark));
  part.link = "#" + id;
  return part;
}

Document sample() {
  Document document;
  document.blocks.emplace_back(Contents{});
  document.blocks.emplace_back(Heading{1, {plain("Gaps")}, "gaps"});
  document.blocks.emplace_back(Paragraph{{plain("see "), reference("gaps", ""), reference("none", ", ")}});
  document.blocks.emplace_back(Heading{1, {plain("Not listed")}});
  return document;
}

const Inlines& text_of(const Document& document) {
  return std::get<Paragraph>(document.blocks[2]).text;
}

TEST_CASE("a reference shows where its heading is; one that leads nowhere goes") {
  CHECK(has_references(sample()));
  const Document document = with_places(sample(), {{"gaps", page_place(14)}});
  CHECK(plain_text(text_of(document)) == "see p.\u00A014");
  CHECK(text_of(document)[1].link == "#gaps");
}

TEST_CASE("a second reference to the same page is left out") {
  Document document = sample();
  std::get<Paragraph>(document.blocks[2]).text.push_back(reference("gaps", ", "));
  CHECK(plain_text(text_of(with_places(document, {{"gaps", "p. 3"}}))) == "see p. 3");
}

TEST_CASE("without pages, headings go by their titles") {
  const Document document = with_titles_as_places(sample());
  CHECK(plain_text(text_of(document)) == "see “Gaps”");
  CHECK(text_of(document)[1].link.empty());
  CHECK(write_text(sample(), 0) == "• Gaps\n\nGAPS\nsee “Gaps”\n\nNOT LISTED\n");
  CHECK(write_markdown(sample()) == "* Gaps\n\n## Gaps\n\nsee “Gaps”\n\n## Not listed\n");
}

TEST_CASE("a document without links inside has no references") {
  Document document;
  document.blocks.emplace_back(Paragraph{{plain("{place}")}});
  CHECK_FALSE(has_references(document));
}

}  // namespace
}  // namespace shortlist
