// The hash by which words are looked up in the baked skill list.
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace shortlist {

// The hash of a word by its first eight bytes and, when it has more, its last eight. It is equal for words that differ
// in case alone. Up to 16 bytes all bytes take part, and two words of a list with the same hash are not to be expected
// in the life of the program; of longer words the middle does not take part.
inline std::uint64_t mix_word(std::uint64_t head, std::uint64_t tail, std::size_t size) {
  constexpr std::uint64_t lower = 0x2020202020202020;  // the bit in which the cases of a letter differ, in Latin-1 too
  std::uint64_t mixed = ((head | lower) * 0x9E3779B97F4A7C15) ^ (((tail | lower) + size) * 0xC2B2AE3D27D4EB4F);
  mixed ^= mixed >> 29;
  mixed *= 0xBF58476D1CE4E5B9;
  return mixed ^ mixed >> 32;
}

// As the next, for a word with eight readable bytes on each side; no branch depends on its size.
inline std::uint64_t hash_padded_word(const char* word, std::size_t size) {
  std::uint64_t head = 0;
  std::uint64_t tail = 0;
  std::memcpy(&head, word, 8);
  std::memcpy(&tail, word + size - 8, 8);
  const std::size_t kept = size < 8 ? size : 8;
  const std::uint64_t longer = size > 8 ? ~std::uint64_t{0} : 0;
  return mix_word(head & (~std::uint64_t{0} >> (64 - 8 * kept)), tail & longer, size);
}

// `word` is not empty.
inline std::uint64_t hash_word(std::string_view word) {
  std::uint64_t head = 0;
  std::uint64_t tail = 0;
  std::memcpy(&head, word.data(), word.size() < 8 ? word.size() : 8);
  if (word.size() > 8) std::memcpy(&tail, word.data() + word.size() - 8, 8);
  return mix_word(head, tail, word.size());
}

}  // namespace shortlist
