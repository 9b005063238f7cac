// Cards → the database inside an Anki package. SQLite stays in here.
#pragma once

#include <string>

#include "document/card.h"
#include "text/date.h"

namespace shortlist {

// A collection of Anki's schema 11, as all versions since 2.0 import it: an SQLite file, the same bytes for the same
// cards and day. `day` (to the day) is when the notes were changed: Anki replaces a note by one of a later time only.
// Throws Failure.
std::string make_anki_database(const CardDeck& deck, const Date& day);

}  // namespace shortlist
