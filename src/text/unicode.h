// UTF-8 and what Unicode says of characters; ICU behind it.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace shortlist {

inline constexpr std::size_t npos = static_cast<std::size_t>(-1);

// Byte offset of the first ill-formed sequence (Unicode 15 §3.9, table 3-7), or npos when `text` is well-formed UTF-8.
std::size_t find_invalid_utf8(std::string_view text);

// The code point at byte `offset` of well-formed UTF-8; moves `offset` behind it.
char32_t next_code_point(std::string_view text, std::size_t& offset);

// Appends `code_point` as UTF-8.
void append_utf8(std::string& out, char32_t code_point);

// Number of code points in well-formed UTF-8.
std::size_t count_code_points(std::string_view text);

// Number of terminal columns (East Asian wide and emoji count two, combining marks none).
int display_width(std::string_view text);

// Normalization Form C (UAX #15).
std::string to_nfc(std::string_view text);

// Upper case by the rules of `language` (BCP 47; "tr" and "el" differ), independent of the process locale.
std::string to_upper(std::string_view text, std::string_view language);

// True for a control, format-only or unassigned character that no resume should carry: C0 and C1 controls but tab and
// line feed, noncharacters, private use, surrogates, and U+00AD.
bool is_forbidden_in_text(char32_t code_point);

// True for what stands for a blank between words (White_Space but not the no-break ones).
bool is_breaking_space(char32_t code_point);

// A host name in ASCII: lower case, labels beyond ASCII in Punycode (UTS #46, non-transitional), as
// "xn--zo-gka.example". An empty string when it is no host name: an empty or too long label, a character that no name
// has.
std::string to_ascii_host(std::string_view host);

// "U+4E2D".
std::string code_point_name(char32_t code_point);

// UTF-16BE code units of `text` as bytes, without a byte order mark.
std::string to_utf16be(std::string_view text);

}  // namespace shortlist
