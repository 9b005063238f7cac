// Figures and rates as single words. Inside prep/ only.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

#include "prep/line_words.h"

namespace shortlist {

bool is_digit(char byte);

// Bytes of the figure at the begin of a word: digits with , and . between.
std::size_t figure_size(std::string_view text);

bool is_year(std::string_view figure);

// "07:30", "7:30".
bool is_clock(std::string_view text);

std::size_t digits_in(std::string_view figure);

// The unit of time that "/s", "/yr", "daily" … stand for, in small letters; empty when the word is no rate.
std::string_view rate_of(std::string_view word);

// Words from `at` on that finish a time of hours or minutes, whose unit is `unit`: "40m" in "5h 40m", "20 min" in
// "1 h 20 min".
std::size_t rest_of_time(const std::vector<LineWord>& words, std::size_t at, std::string_view unit);

}  // namespace shortlist
