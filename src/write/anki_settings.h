// What an Anki collection says of its note types, decks and options.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>

namespace shortlist {

// JSON for the columns of the table `col` (schema 11).
struct AnkiSettings {
  std::int64_t note_type = 0;  // ids
  std::int64_t deck = 0;
  std::string conf, models, decks, dconf;
};

// For one deck of `cards` new cards of one note type with a front and a back; `seconds` since 1970 are when the deck
// was changed. The note type never changes: what somebody makes of it in Anki stays.
AnkiSettings anki_settings(const std::string& deck, std::size_t cards, std::int64_t seconds);

}  // namespace shortlist
