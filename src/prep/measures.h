// What a line claims in figures, and what it names as the cause. Inside prep/ only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "prep/bullet.h"
#include "prep/line_words.h"
#include "prep/quantities.h"

namespace shortlist {

// All measures of `line`, the most telling first: changes before single figures.
std::vector<Measure> find_measures(std::string_view line, const std::vector<LineWord>& words);

// The type of a single figure. `clause` is the small-lettered clause around it.
MeasureType type_of(const Quantity& quantity, const std::string& clause, std::string_view before);

// The word before a figure, "about" and the like passed over.
std::size_t before_softeners(const std::vector<LineWord>& words, std::size_t at);

// What changes, before the "from" of the first figure: the object of a verb that tells of a change, or the subject of
// one; empty when the grammar does not tell.
std::string thing_measured(std::string_view line, const std::vector<LineWord>& words, std::size_t figure);

// The same, when the words before and after the figure tell more: who is taught, what was saved, what came in.
MeasureType type_in_context(MeasureType type, const Quantity& quantity, const std::vector<LineWord>& words);

// "10x traffic": what came in, and not what the work gave.
bool is_load(const Quantity& quantity, const std::vector<LineWord>& words);

// True when the words before word `at` tell of a state that is over: "used to take up to", "had occupied".
bool was_so(const std::vector<LineWord>& words, std::size_t at);

// A figure that measures nothing the work did: a setting, a deadline, a window of time, those who were relieved, and
// things of which one is like the other.
bool is_aside(const Quantity& quantity, MeasureType type, const std::vector<LineWord>& words);

// "90% of tickets", "a hit rate of 94%": a state, and no change.
bool is_state(const Quantity& quantity, const std::vector<LineWord>& words);

// The figure with its scale, as a number; 0 for words above twelve.
double value_of(const Quantity& quantity);

// True when one of `list` stands in `text`, which is in small letters.
bool has_any_word(std::string_view text, std::string_view list);

// Nouns for people one works with: "engineers colleagues …".
std::string_view people_words();

// One or two gerunds behind "by" or "after": "batching fraud checks over gRPC", "caching issuer data in Redis".
std::vector<std::string> find_causes(std::string_view line, const std::vector<LineWord>& words);

// "the 99th percentile", "p99", "the median", as the line names it; empty when it does not.
std::string find_percentile(std::string_view line, const std::vector<LineWord>& words);

}  // namespace shortlist
