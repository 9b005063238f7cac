// The signs that dates are made of. Inside read/ only.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace shortlist {

// A run of digits or of letters, or one sign of a line: bytes [begin, end) of it.
struct DateToken {
  enum class Kind { number, word, dash, mark };
  Kind kind = Kind::mark;
  std::string word;  // folded
  int value = 0;     // of a number of at most four digits
  int digits = 0;
  char mark = 0;       // an ASCII mark, "'" for every apostrophe
  bool apart = false;  // a blank before it
  std::size_t begin = 0;
  std::size_t end = 0;
};

// `line` is well-formed UTF-8.
std::vector<DateToken> cut_date_tokens(std::string_view line);

// True when `word` is in `list`, whose words are parted by "|".
bool is_word_of(std::string_view word, std::string_view list);

// 1–12 for the name of a month or its abbreviation, folded; 0 for any other word.
int month_of(std::string_view word);

}  // namespace shortlist
