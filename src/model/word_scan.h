// How text falls into the words that skills are made of: the same for the forms in the list and for a text.
#pragma once

#include <algorithm>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "model/gap.h"

namespace shortlist {

// Gap bits of each byte, 0 for the bytes of words. Letters, digits and the bytes of letters beyond ASCII belong to
// words; ideographs, kana and hangul do not, since they are written without blanks around foreign words. `lead` begins
// a sequence of several bytes that `symbol_gap` decides on.
extern const std::uint32_t (&byte_gaps)[256];
inline constexpr std::uint32_t lead = 1u << 31;

inline std::uint32_t gap_of(char c) {
  return byte_gaps[static_cast<unsigned char>(c)];
}

// Decides on the sequence that begins at `at`: 0 when it belongs to a word, else its gap bit; `size` becomes its
// length.
std::uint32_t symbol_gap(std::string_view text, std::size_t at, std::size_t& size);

inline bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
inline bool is_letter(char c) {
  return gap_of(c) == 0 && !is_digit(c);
}
inline char fold(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}

// A word in a text, bytes [begin, end); a word may end in "+" or "#" (C++, C#) and begin with a dot (.NET).
struct WordSpan {
  std::size_t begin = 0;
  std::size_t end = 0;
  std::uint32_t gap = 0;  // what stands before it
};

// Cuts a text into words. It may be used for one text after the other.
class WordCutter {
 public:
  explicit WordCutter(std::string_view text) { begin(text); }

  void begin(std::string_view text);
  // The next word, or one with begin == end at the end of the text, whose gap is what the text ends with.
  WordSpan next();
  // The next word is the one behind this byte.
  void skip_to(std::size_t at) { at_ = at; }

 private:
  void mark_words();
  void unmark_symbols(std::size_t chunk);
  // The first byte at or behind `at` that belongs to a word; with `flip` all ones, that belongs to none.
  std::size_t next_in(std::size_t at, std::uint64_t flip) const {
    std::size_t chunk = at / 64;
    std::uint64_t bits = (words_[chunk] ^ flip) & (~std::uint64_t{0} << (at % 64));
    while (bits == 0) {
      if (++chunk == words_.size()) return text_.size();
      bits = words_[chunk] ^ flip;
    }
    return std::min(text_.size(), chunk * 64 + static_cast<std::size_t>(std::countr_zero(bits)));
  }
  std::size_t end_of_word(std::size_t at) const;

  std::string_view text_;
  std::size_t at_ = 0;
  std::vector<std::uint64_t> words_;       // a bit for each byte: it belongs to a word
  std::vector<std::size_t> beyond_ascii_;  // chunks of 64 bytes with others than ASCII
};

// True when the two are equal but for ASCII case.
bool equal_folded(std::string_view a, std::string_view b);

}  // namespace shortlist
