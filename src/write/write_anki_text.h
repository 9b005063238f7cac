// Cards → a text file that Anki imports.
#pragma once

#include <string>

#include "document/card.h"

namespace shortlist {

// Anki manual, "Text Files", with the file headers of Anki 2.1.54: guid, deck, front, back and tags between tabs, a
// line for each card. The deck is a column, since Anki makes a deck for a column that names a new one, but not for a
// header. The note type is Anki's own "Basic".
std::string write_anki_text(const CardDeck& deck);

}  // namespace shortlist
