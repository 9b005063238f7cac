#include "write/sha1.h"

#include <bit>
#include <cstddef>
#include <string>

namespace shortlist {
namespace {

constexpr std::size_t block_size = 64;
using State = std::array<std::uint32_t, 5>;

std::uint32_t word_at(std::string_view bytes, std::size_t at) {
  std::uint32_t word = 0;
  for (std::size_t i = 0; i < 4; ++i) word = word << 8 | static_cast<unsigned char>(bytes[at + i]);
  return word;
}

// The function and the constant of round `t` (sections 4.1.1 and 4.2.1).
std::uint32_t mixed(std::size_t t, const State& s) {
  if (t < 20) return ((s[1] & s[2]) ^ (~s[1] & s[3])) + 0x5a827999;
  if (t < 40) return (s[1] ^ s[2] ^ s[3]) + 0x6ed9eba1;
  if (t < 60) return ((s[1] & s[2]) ^ (s[1] & s[3]) ^ (s[2] & s[3])) + 0x8f1bbcdc;
  return (s[1] ^ s[2] ^ s[3]) + 0xca62c1d6;
}

void add_block(State& hash, std::string_view block) {
  std::array<std::uint32_t, 80> words{};
  for (std::size_t t = 0; t < 16; ++t) words[t] = word_at(block, 4 * t);
  for (std::size_t t = 16; t < words.size(); ++t) {
    words[t] = std::rotl(words[t - 3] ^ words[t - 8] ^ words[t - 14] ^ words[t - 16], 1);
  }
  State s = hash;
  for (std::size_t t = 0; t < words.size(); ++t) {
    const std::uint32_t first = std::rotl(s[0], 5) + mixed(t, s) + s[4] + words[t];
    s = {first, s[0], std::rotl(s[1], 30), s[2], s[3]};
  }
  for (std::size_t i = 0; i < hash.size(); ++i) hash[i] += s[i];
}

// What follows the message: a bit, zeros, and its length in bits (section 5.1.1).
std::string padding_for(std::size_t size) {
  std::string padding(1, '\x80');
  while ((size + padding.size() + 8) % block_size != 0) padding += '\0';
  const std::uint64_t bits = static_cast<std::uint64_t>(size) * 8;
  for (int shift = 56; shift >= 0; shift -= 8) padding += static_cast<char>(bits >> shift & 0xff);
  return padding;
}

}  // namespace

std::array<std::uint8_t, 20> sha1(std::string_view bytes) {
  State hash = {0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0};
  std::string_view rest = bytes;
  for (; rest.size() >= block_size; rest.remove_prefix(block_size)) add_block(hash, rest.substr(0, block_size));
  const std::string last = std::string(rest) + padding_for(bytes.size());
  for (std::size_t at = 0; at < last.size(); at += block_size) {
    add_block(hash, std::string_view(last).substr(at, block_size));
  }
  std::array<std::uint8_t, 20> digest{};
  for (std::size_t i = 0; i < digest.size(); ++i) {
    digest[i] = static_cast<std::uint8_t>(hash[i / 4] >> (24 - 8 * (i % 4)) & 0xff);
  }
  return digest;
}

}  // namespace shortlist
