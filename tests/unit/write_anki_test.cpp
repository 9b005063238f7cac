#include <doctest/doctest.h>

#include <set>
#include <string>

#include "cli/anki_database.h"
#include "write/anki_notes.h"
#include "write/write_anki_text.h"

namespace shortlist {
namespace {

Inline piece(std::string text, bool code = false, std::string link = {}) {
  Inline made = plain(std::move(text));
  made.code = code;
  made.link = std::move(link);
  return made;
}

Card card(std::string id, Inlines front, std::vector<CardPart> back = {}) {
  return {std::move(id), std::move(front), std::move(back), {"area::sql", "level::mid"}};
}

AnkiNote note(Inlines front, std::vector<CardPart> back = {}) {
  return anki_notes({"Deck", {card("id", std::move(front), std::move(back))}}).front();
}

TEST_CASE("characters of HTML are escaped, and tabs and line breaks leave the line whole") {
  const AnkiNote made = note({piece("a < b && \"c\" > 'd'\te\nf [sound:x.mp3]")});
  CHECK(made.front == "a &lt; b &amp;&amp; &quot;c&quot; &gt; &#39;d&#39; e <br>f &#91;sound:x.mp3]");
  CHECK(made.sort_text == "a < b && \"c\" > 'd' e f [sound:x.mp3]");
}

TEST_CASE("parts have their labels, texts and lists") {
  Inline quiet = piece("\nBrisk Parcel");
  quiet.quiet = true;
  const std::vector<CardPart> back = {
      {"Why", {piece("because "), piece("x<y", true), quiet}, {}},
      {"Steps", {}, {{piece("one")}, {piece("two", false, "https://a.example/?b&c")}}, true},
      {"Points", {}, {{piece("three")}}}};
  CHECK(note({piece("q")}, back).back ==
        "<p><b>Why</b> <br>because <code>x&lt;y</code> <br><small>Brisk Parcel</small></p>"
        "<p><b>Steps</b></p><ol><li>one</li><li><a href='https://a.example/?b&amp;c'>two</a></li></ol>"
        "<p><b>Points</b></p><ul><li>three</li></ul>");
}

TEST_CASE("the checksum is that of the text without markup, as Anki counts") {
  CHECK(note({piece("abc")}).checksum == 0xa9993e36);
  CHECK(note({piece("a"), piece("b", true), piece("c")}).checksum == 0xa9993e36);
  CHECK(note({piece("a\u00a0b & c")}).sort_text == "a b & c");
}

TEST_CASE("ids follow from the card's id alone") {
  const std::vector<AnkiNote> first = anki_notes({"Deck", {card("bank:a", {piece("q")}), card("own:b", {piece("r")})}});
  const std::vector<AnkiNote> later = anki_notes({"Other", {card("own:b", {piece("reworded")})}});
  CHECK(first[0].guid != first[1].guid);
  CHECK(first[0].id != first[1].id);
  CHECK(first[1].guid == later[0].guid);
  CHECK(first[1].id == later[0].id);
  CHECK(first[0].guid == "0971bc72b90d6dcd");
  CHECK(first[0].id == 1'219'626'614'221);
}

TEST_CASE("a text for import has its headers and a line of five columns for each card") {
  CHECK(write_anki_text({"Interview: A", {card("x", {piece("say \"no\"\tor")}, {{"Why", {piece("1\n2")}, {}}})}}) ==
        "#separator:tab\n#html:true\n#notetype:Basic\n#guid column:1\n#deck column:2\n#tags column:5\n"
        "11f6ad8ec52a2984\tInterview: A\tsay &quot;no&quot; or\t<p><b>Why</b> <br>1 <br>2</p>\tarea::sql level::mid\n");
}

TEST_CASE("a database has the same bytes for the same cards and day") {
  const CardDeck deck{"Deck", {card("a", {piece("q")}), card("b", {piece("r")})}};
  const std::string bytes = make_anki_database(deck, {2026, 11, 24});
  CHECK(bytes.starts_with("SQLite format 3"));
  CHECK(bytes == make_anki_database(deck, {2026, 11, 24}));
  CHECK(bytes != make_anki_database(deck, {2026, 11, 25}));
  CHECK(make_anki_database({"Empty", {}}, {2026, 11, 24}).starts_with("SQLite format 3"));
}

}  // namespace
}  // namespace shortlist
