// A line of a resume cut into words, for the grammars of this room. Inside prep/ only.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace shortlist {

struct LineWord {
  std::string_view text;  // without the punctuation around it
  std::string lower;      // ASCII letters in lower case
  std::size_t begin = 0;  // bytes of the line
  std::size_t end = 0;
  char after = 0;       // ',' ';' ':' '.' or ')' that stands behind it; 0: none
  bool opens = false;   // a parenthesis stands before it
  bool hyphen = false;  // it holds a hyphen: "eight-core"
};

// The words of `line`, parted by blanks and dashes, and a rate from what it stands with: "messages" "/s". `line`
// outlives the result.
std::vector<LineWord> cut_line(std::string_view line);

// True when `word` is one of `list`, words parted by single blanks.
bool is_one_of(std::string_view word, std::string_view list);

// True when a clause ends behind this word.
inline bool ends_clause(const LineWord& word) {
  return word.after == ';' || word.after == ':' || word.after == '.';
}

// The clause around a word.
struct Clause {
  std::size_t first = 0;  // words [first, last)
  std::size_t last = 0;
};
Clause clause_of(const std::vector<LineWord>& words, std::size_t at);

// True for a word that ends in "ing" and may be a gerund.
bool is_gerund(const LineWord& word);

}  // namespace shortlist
