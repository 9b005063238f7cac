// Cards as Anki keeps them: notes with fields of HTML.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "document/card.h"

namespace shortlist {

struct AnkiNote {
  std::int64_t id = 0;         // milliseconds of some moment of 2001 to 2017: Anki takes ids for times
  std::string guid;            // by which Anki knows a note again
  std::string front, back;     // HTML in a line of text, without tabs and double quotes
  std::string sort_text;       // the front without markup
  std::uint32_t checksum = 0;  // of that, as Anki finds notes with the same front: the first four bytes of SHA-1
  std::vector<std::string> tags;
};

// A note for each card. `id` and `guid` follow from the id of the card alone, unless two ids are the same.
std::vector<AnkiNote> anki_notes(const CardDeck& deck);

// A number that follows from `text` alone, in 0 … `limit` - 1.
std::int64_t number_of(const std::string& text, std::int64_t limit);

}  // namespace shortlist
