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

// One or two gerunds behind "by" or "after": "batching fraud checks over gRPC", "caching issuer data in Redis".
std::vector<std::string> find_causes(std::string_view line, const std::vector<LineWord>& words);

// "the 99th percentile", "p99", "the median", as the line names it; empty when it does not.
std::string find_percentile(std::string_view line, const std::vector<LineWord>& words);

}  // namespace shortlist
