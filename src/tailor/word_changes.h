// What became of the words of a text.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace shortlist {

// A run of words that stayed, were taken out, or were put in; with single blanks between them.
struct WordChange {
  enum class Kind { same, removed, added };
  Kind kind = Kind::same;
  std::string words;
};

// Longer texts are not compared word by word.
inline constexpr std::size_t most_words_compared = 400;

// The words of `text`, cut at blanks.
std::vector<std::string_view> cut_words(std::string_view text);

// From `before` to `after` with the fewest words changed (longest common subsequence); of two changes at one place the
// removed words come first. Texts that are too long are one removal and one addition.
std::vector<WordChange> word_changes(std::string_view before, std::string_view after);

// The words of `text` in the order of bytes.
std::vector<std::string_view> sorted_words(std::string_view text);

// Share of the words that two texts have in common, whatever their order: 0 to 1; 0 for texts that are too long. Both
// as `sorted_words` gives them.
double similarity(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b);

}  // namespace shortlist
