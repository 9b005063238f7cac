// Cards to learn by, before they have the form of any program.
#pragma once

#include <string>
#include <vector>

#include "document/document.h"

namespace shortlist {

// Words under a label, and a list; either may be empty. Links lead to the web, never into a document.
struct CardPart {
  std::string label;
  Inlines text;
  std::vector<Inlines> items;
  bool numbered = false;
};

struct Card {
  std::string id;  // says what the card asks, however it is worded: a later deck replaces the card of that id
  Inlines front;
  std::vector<CardPart> back;
  std::vector<std::string> tags;  // without blanks; "::" stands between levels, as in "area::sql"
};

// Ids and fronts are unique.
struct CardDeck {
  std::string name;  // a line of text without quotes and "::"
  std::vector<Card> cards;
};

}  // namespace shortlist
