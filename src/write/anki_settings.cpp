#include "write/anki_settings.h"

#include <utility>

#include "model/value.h"
#include "write/anki_notes.h"
#include "write/write_json.h"

namespace shortlist {
namespace {

constexpr std::int64_t note_type_id = 1'700'000'000'001;
constexpr std::int64_t note_type_seconds = 1'700'000'000;
constexpr std::int64_t first_deck = 1'700'000'001'000;
constexpr std::int64_t count_of_decks = 1'000'000'000;
constexpr std::int64_t options_id = 1;  // of the deck "Default" and its options, too

constexpr const char* css = R"(.card {
  max-width: 38em;
  margin: 0 auto;
  padding: 0.5em;
  font-family: system-ui, sans-serif;
  font-size: 18px;
  line-height: 1.45;
  text-align: left;
  color: #1c1c1c;
  background: #ffffff;
}
.front { font-size: 1.2em; }
.front small { font-size: 0.7em; color: #6a6a6a; }
p { margin: 0.8em 0 0.2em; }
ul, ol { margin: 0.2em 0; padding-left: 1.3em; }
li { margin: 0.2em 0; }
small { color: #6a6a6a; }
hr { border: 0; border-top: 1px solid #c8c8c8; margin: 1em 0; }
.nightMode.card { color: #e8e8e8; background: #242424; }
.nightMode small, .nightMode .front small { color: #a8a8a8; }
)";

Value truth(bool value) {
  return {value};
}

Value real(double number) {
  return {number};
}

Value numbers(std::initializer_list<std::int64_t> list) {
  Values values;
  for (const std::int64_t number : list) values.push_back(number_value(number));
  return {std::move(values)};
}

Value field(const std::string& name, std::int64_t place) {
  return {Members{{"name", text_value(name)},
                  {"ord", number_value(place)},
                  {"sticky", truth(false)},
                  {"rtl", truth(false)},
                  {"font", text_value("Arial")},
                  {"size", number_value(18)},
                  {"media", {Values{}}}}};
}

Value card_template() {
  return {Members{{"name", text_value("Card 1")},
                  {"ord", number_value(0)},
                  {"qfmt", text_value("<div class=\"front\">{{Front}}</div>")},
                  {"afmt", text_value("{{FrontSide}}\n<hr id=\"answer\">\n{{Back}}")},
                  {"bqfmt", text_value("")},
                  {"bafmt", text_value("")},
                  {"did", {}}}};
}

Value note_type(std::int64_t deck) {
  const Value any_front = {Values{number_value(0), text_value("any"), numbers({0})}};
  return {Members{{"id", number_value(note_type_id)},
                  {"name", text_value("Interview question")},
                  {"type", number_value(0)},
                  {"mod", number_value(note_type_seconds)},
                  {"usn", number_value(-1)},
                  {"sortf", number_value(0)},
                  {"did", number_value(deck)},
                  {"tmpls", {Values{card_template()}}},
                  {"flds", {Values{field("Front", 0), field("Back", 1)}}},
                  {"css", text_value(css)},
                  {"latexPre", text_value("")},
                  {"latexPost", text_value("")},
                  {"latexsvg", truth(false)},
                  {"req", {Values{any_front}}},
                  {"tags", {Values{}}},
                  {"vers", {Values{}}}}};
}

Value deck_of(std::int64_t id, const std::string& name, std::int64_t seconds) {
  return {Members{{"id", number_value(id)},
                  {"mod", number_value(seconds)},
                  {"name", text_value(name)},
                  {"usn", number_value(-1)},
                  {"lrnToday", numbers({0, 0})},
                  {"revToday", numbers({0, 0})},
                  {"newToday", numbers({0, 0})},
                  {"timeToday", numbers({0, 0})},
                  {"collapsed", truth(false)},
                  {"browserCollapsed", truth(false)},
                  {"desc", text_value("")},
                  {"dyn", number_value(0)},
                  {"conf", number_value(options_id)},
                  {"extendNew", number_value(0)},
                  {"extendRev", number_value(0)}}};
}

// Anki's defaults.
Value options() {
  const Value fresh = {Members{{"bury", truth(false)},
                               {"delays", numbers({1, 10})},
                               {"initialFactor", number_value(2500)},
                               {"ints", numbers({1, 4, 0})},
                               {"order", number_value(1)},
                               {"perDay", number_value(20)}}};
  const Value review = {Members{{"bury", truth(false)},
                                {"ease4", real(1.3)},
                                {"hardFactor", real(1.2)},
                                {"ivlFct", real(1)},
                                {"maxIvl", number_value(36500)},
                                {"perDay", number_value(200)}}};
  const Value lapse = {Members{{"delays", numbers({10})},
                               {"leechAction", number_value(1)},
                               {"leechFails", number_value(8)},
                               {"minInt", number_value(1)},
                               {"mult", real(0)}}};
  return {Members{{"id", number_value(options_id)},
                  {"mod", number_value(0)},
                  {"name", text_value("Default")},
                  {"usn", number_value(0)},
                  {"maxTaken", number_value(60)},
                  {"autoplay", truth(true)},
                  {"timer", number_value(0)},
                  {"replayq", truth(true)},
                  {"new", fresh},
                  {"rev", review},
                  {"lapse", lapse},
                  {"dyn", truth(false)}}};
}

Value configuration(std::int64_t deck, std::size_t cards) {
  return {Members{{"activeDecks", numbers({deck})},
                  {"addToCur", truth(true)},
                  {"collapseTime", number_value(1200)},
                  {"curDeck", number_value(deck)},
                  {"curModel", number_value(note_type_id)},
                  {"dueCounts", truth(true)},
                  {"estTimes", truth(true)},
                  {"newSpread", number_value(0)},
                  {"nextPos", number_value(static_cast<std::int64_t>(cards) + 1)},
                  {"schedVer", number_value(2)},
                  {"sortBackwards", truth(false)},
                  {"sortType", text_value("noteFld")},
                  {"timeLim", number_value(0)}}};
}

std::string by_id(std::initializer_list<std::pair<std::int64_t, Value>> objects) {
  Members members;
  for (const auto& [id, object] : objects) members.emplace_back(std::to_string(id), object);
  return write_json({std::move(members)});
}

}  // namespace

AnkiSettings anki_settings(const std::string& deck, std::size_t cards, std::int64_t seconds) {
  AnkiSettings settings;
  settings.note_type = note_type_id;
  settings.deck = first_deck + number_of(deck, count_of_decks);
  settings.conf = write_json(configuration(settings.deck, cards));
  settings.models = by_id({{note_type_id, note_type(settings.deck)}});
  settings.decks =
      by_id({{options_id, deck_of(options_id, "Default", 0)}, {settings.deck, deck_of(settings.deck, deck, seconds)}});
  settings.dconf = by_id({{options_id, options()}});
  return settings;
}

}  // namespace shortlist
