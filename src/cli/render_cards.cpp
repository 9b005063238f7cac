#include "cli/render_cards.h"

#include "cli/anki_database.h"
#include "write/write_anki_text.h"
#include "write/write_zip.h"

namespace shortlist {

std::string render_cards(const CardDeck& deck, std::string_view format, const Date& day) {
  if (format == "tsv") return write_anki_text(deck);
  return write_zip({{"collection.anki2", make_anki_database(deck, day)}, {"media", "{}"}});
}

}  // namespace shortlist
