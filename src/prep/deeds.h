// What the verb of a line tells. Inside prep/ only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "prep/bullet.h"
#include "prep/line_words.h"

namespace shortlist {

// By the first word that is no adverb.
Deed deed_of(const std::vector<LineWord>& words);

// The object of the first verb where it is a short name for what was made or changed: "the refund service",
// "idempotency keys"; empty when the grammar does not tell.
std::string thing_of(std::string_view line, const std::vector<LineWord>& words);

// True when an "and" and more follow the object of the first verb: "leaderboards and seasonal events".
bool has_second_object(const std::vector<LineWord>& words);

// True when `thing` is software by its last word: "the refund service".
bool is_system(std::string_view thing);

// True when that software has users and data of its own: no tool, no library.
bool is_service(std::string_view thing);

}  // namespace shortlist
