// What stands between the words of a text.
#pragma once

#include <cstdint>

namespace shortlist {

// What stands between two words: a set of these bits; 0 when nothing does ("C++17").
namespace gap {
inline constexpr std::uint32_t space = 1 << 0;
inline constexpr std::uint32_t line_feed = 1 << 1;
inline constexpr std::uint32_t blank_line = 1 << 2;  // a second line feed; the first is set too
inline constexpr std::uint32_t hyphen = 1 << 3;      // "-", U+2010, U+2011, "_"
inline constexpr std::uint32_t dot = 1 << 4;
inline constexpr std::uint32_t slash = 1 << 5;
inline constexpr std::uint32_t plus = 1 << 6;
inline constexpr std::uint32_t ampersand = 1 << 7;
inline constexpr std::uint32_t apostrophe = 1 << 8;  // "'", U+2019
inline constexpr std::uint32_t at = 1 << 9;
inline constexpr std::uint32_t colon = 1 << 10;
inline constexpr std::uint32_t comma = 1 << 11;
inline constexpr std::uint32_t semicolon = 1 << 12;
inline constexpr std::uint32_t open = 1 << 13;  // ( [ {
inline constexpr std::uint32_t close = 1 << 14;
inline constexpr std::uint32_t bullet = 1 << 15;  // * | • · and other marks of items
inline constexpr std::uint32_t dash = 1 << 16;    // en and em dash
inline constexpr std::uint32_t stop = 1 << 17;    // ! ? …
inline constexpr std::uint32_t other = 1 << 18;   // quotes, symbols, CJK
inline constexpr std::uint32_t edge = 1 << 19;    // begin or end of the text
inline constexpr std::uint32_t any_line = line_feed | blank_line | edge;
}  // namespace gap

}  // namespace shortlist
