// Cards → the bytes of their file.
#pragma once

#include <string>
#include <string_view>

#include "document/card.h"
#include "text/date.h"

namespace shortlist {

// `format` is "apkg", a package that Anki imports, or "tsv", the text of that. Throws Failure.
std::string render_cards(const CardDeck& deck, std::string_view format, const Date& day);

}  // namespace shortlist
