// A passage cut into words, for the rules.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string>
#include <string_view>
#include <vector>

namespace shortlist {

struct TextWord {
  std::string_view text;  // as written: "Co-founded", "I/O", "1.2", "30%", "C++", "node.js"
  std::string lower;      // ASCII letters in lower case, ’ as '
  std::size_t begin = 0;  // bytes of the passage
  std::size_t end = 0;
  bool starts_clause = false;  // the first, or after . , ; : ( or a dash
};

// The words of `text` (UTF-8). Punctuation belongs to a word only between two letters or digits, but for the signs
// of money before and of percent, plus and sharp after it. `text` outlives the result.
std::vector<TextWord> words_of(std::string_view text);

// True when `phrase`, lower-case words with single blanks, stands at word `at`.
bool phrase_at(const std::vector<TextWord>& words, std::size_t at, std::string_view phrase);

// The word at which the first of `phrases` stands anywhere, or npos.
std::size_t find_phrase(const std::vector<TextWord>& words, std::string_view phrase);

// ASCII letters in lower case; other bytes stay.
std::string lower_ascii(std::string_view text);

// Letters and digits of ASCII in lower case, all else left out: "Node.js" → "nodejs".
std::string squash(std::string_view text);

bool contains(std::string_view text, std::string_view part);

// "a", "a and b", "a, b and c"; beyond `most` items "a, b and 3 more".
std::string enumerate(const std::vector<std::string>& items, std::size_t most = 8);

// `text` in quotes, cut to some 40 characters at a word with an ellipsis.
std::string quote(std::string_view text);

}  // namespace shortlist
