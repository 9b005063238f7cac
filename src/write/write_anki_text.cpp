#include "write/write_anki_text.h"

#include <fmt/format.h>

#include "write/anki_notes.h"

namespace shortlist {

std::string write_anki_text(const CardDeck& deck) {
  std::string out =
      "#separator:tab\n"
      "#html:true\n"
      "#notetype:Basic\n"
      "#guid column:1\n"
      "#deck column:2\n"
      "#tags column:5\n";
  for (const AnkiNote& note : anki_notes(deck)) {
    out += fmt::format("{}\t{}\t{}\t{}\t{}\n", note.guid, deck.name, note.front, note.back, fmt::join(note.tags, " "));
  }
  return out;
}

}  // namespace shortlist
