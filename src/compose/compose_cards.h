// Pack → cards to learn by.
#pragma once

#include "document/card.h"
#include "model/question_index.h"
#include "prep/pack.h"

namespace shortlist {

// A card for each question that the pack has: those made from the resume, from gaps and risks, and those of the bank,
// in the order of the pack. Of what is private only told stories stand on them: no notes, no logistics.
CardDeck compose_cards(const Pack& pack, const QuestionIndex& bank);

}  // namespace shortlist
