#include "model/word_scan.h"

#include <algorithm>
#include <cstring>

namespace shortlist {
namespace {

struct Table {
  std::uint32_t of[256];
  constexpr std::uint32_t& operator[](char ascii) { return of[static_cast<unsigned char>(ascii)]; }
};

constexpr Table make_table() {
  Table table{};
  for (int byte = 0; byte < 0x80; ++byte) {
    const bool alphanumeric =
        (byte >= '0' && byte <= '9') || (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
    table.of[byte] = alphanumeric ? 0 : gap::other;
  }
  for (int byte = 0x80; byte < 0x100; ++byte) {  // U+00C0–U+07FF and U+1000–U+1FFF are letters, more or less
    table.of[byte] = byte == 0xC2 || byte == 0xE0 || byte >= 0xE2 ? lead : 0;
  }
  for (char space : {' ', '\t', '\r', '\f', '\v'}) table[space] = gap::space;
  table['\n'] = gap::line_feed;
  table['-'] = table['_'] = gap::hyphen;
  table['.'] = gap::dot;
  table['/'] = gap::slash;
  table['+'] = gap::plus;
  table['&'] = gap::ampersand;
  table['\''] = gap::apostrophe;
  table['@'] = gap::at;
  table[':'] = gap::colon;
  table[','] = gap::comma;
  table[';'] = gap::semicolon;
  table['('] = table['['] = table['{'] = gap::open;
  table[')'] = table[']'] = table['}'] = gap::close;
  table['*'] = table['|'] = table['#'] = gap::bullet;
  table['!'] = table['?'] = gap::stop;
  return table;
}

// U+2000–U+2FFF: `second` and `third` are the bytes behind 0xE2.
std::uint32_t punctuation_gap(int second, int third) {
  if (second == 0x80) {
    if (third <= 0x8A || third == 0xAF) return gap::space;
    if (third == 0x90 || third == 0x91) return gap::hyphen;
    if (third >= 0x92 && third <= 0x95) return gap::dash;
    if (third == 0x98 || third == 0x99) return gap::apostrophe;
    if (third == 0xA2 || third == 0xA3 || third == 0xA7) return gap::bullet;
    if (third == 0xA6) return gap::stop;
    if (third == 0xA8 || third == 0xA9) return gap::line_feed;
    return gap::other;
  }
  if (second == 0x96 || second == 0x97 || second == 0x9C || second == 0x9E)
    return gap::bullet;  // shapes, ticks, arrows
  return gap::other;
}

// U+0080–U+00BF: the byte behind 0xC2.
std::uint32_t latin1_gap(int second) {
  if (second == 0xAA || second == 0xB5 || second == 0xBA) return 0;  // ª µ º
  if (second == 0xA0) return gap::space;
  if (second == 0xB7 || second == 0xA6) return gap::bullet;
  return gap::other;
}

std::uint32_t wide_gap(int lead, int second, int third) {
  if (lead == 0xE3 && second == 0x80 && third == 0x80) return gap::space;
  if (lead == 0xE3 && second == 0x80 && third == 0x81) return gap::comma;
  if (lead == 0xE3 && second == 0x80 && third == 0x82) return gap::stop;
  if (lead == 0xEF && second == 0xBC && third == 0x8C) return gap::comma;
  if (lead == 0xEF && second == 0xBC && third == 0x88) return gap::open;
  if (lead == 0xEF && second == 0xBC && third == 0x89) return gap::close;
  return gap::other;
}

// A dot begins ".NET", but neither ends a sentence nor parts "Node.js".
bool begins_with_dot(std::string_view text, std::size_t at) {
  if (at + 1 >= text.size() || !is_letter(text[at + 1])) return false;
  return at == 0 || (gap_of(text[at - 1]) != 0 && text[at - 1] != '.');
}

constexpr Table table = make_table();

}  // namespace

const std::uint32_t (&byte_gaps)[256] = table.of;

std::uint32_t symbol_gap(std::string_view text, std::size_t at, std::size_t& size) {
  const auto byte = [&](std::size_t n) { return n < text.size() ? static_cast<unsigned char>(text[n]) : 0; };
  const int first = byte(at);
  const int second = byte(at + 1);
  size = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
  if (size > text.size() - at) size = text.size() - at;
  if (first == 0xC2) return latin1_gap(second);
  if (first == 0xE0) return second == 0xB8 || second == 0xB9 || second == 0xBA ? gap::other : 0;  // Thai and Lao
  if (first == 0xE2) return punctuation_gap(second, byte(at + 2));
  return wide_gap(first, second, byte(at + 2));
}

void WordCutter::begin(std::string_view text) {
  text_ = text;
  at_ = 0;
  words_.assign(text.size() / 64 + 1, 0);
  beyond_ascii_.clear();
  mark_words();
}

// Written for the vectoriser: 64 bytes become 64 truths, and eight of them one byte by a multiplication whose partial
// products do not overlap.
void WordCutter::mark_words() {
  for (std::size_t chunk = 0; chunk < words_.size(); ++chunk) {
    unsigned char bytes[64] = {};
    unsigned char truths[64];
    unsigned char any = 0;
    const std::string_view part = text_.substr(chunk * 64, 64);
    if (!part.empty()) std::memcpy(bytes, part.data(), part.size());
    for (int i = 0; i < 64; ++i) {
      const unsigned char letter = static_cast<unsigned char>((bytes[i] | 0x20) - 'a');
      const unsigned char digit = static_cast<unsigned char>(bytes[i] - '0');
      truths[i] = static_cast<unsigned char>((letter < 26) | (digit < 10) | (bytes[i] >> 7));
      any |= bytes[i];
    }
    for (int i = 0; i < 8; ++i) {
      std::uint64_t eight = 0;
      std::memcpy(&eight, truths + 8 * i, 8);
      words_[chunk] |= (eight * 0x0102040810204080 >> 56) << (8 * i);
    }
    if (any >= 0x80) beyond_ascii_.push_back(chunk);
  }
  for (std::size_t chunk : beyond_ascii_) unmark_symbols(chunk);
}

// Punctuation beyond ASCII is taken out of the words again.
void WordCutter::unmark_symbols(std::size_t chunk) {
  const std::size_t end = std::min(chunk * 64 + 64, text_.size());
  for (std::size_t at = chunk * 64; at < end; ++at) {
    std::size_t size = 1;
    if (gap_of(text_[at]) != lead || symbol_gap(text_, at, size) == 0) continue;
    for (std::size_t i = at; i < at + size; ++i) words_[i / 64] &= ~(std::uint64_t{1} << (i % 64));
  }
}

std::size_t WordCutter::end_of_word(std::size_t at) const {
  at = next_in(at, ~std::uint64_t{0});
  if (at == text_.size()) return at;
  if (text_[at] == '#') return at + 1;
  if (text_[at] != '+') return at;
  if (at + 1 < text_.size() && text_[at + 1] == '+') return at + 2;
  return at + 1 < text_.size() && gap_of(text_[at + 1]) == 0 ? at : at + 1;
}

WordSpan WordCutter::next() {
  WordSpan word;
  if (at_ == 0) word.gap = gap::edge;
  word.begin = next_in(at_, 0);
  while (at_ < word.begin) {
    std::uint32_t bits = gap_of(text_[at_]);
    std::size_t size = 1;
    if (bits == lead) bits = symbol_gap(text_, at_, size);
    if (bits == gap::dot && at_ + 1 == word.begin && begins_with_dot(text_, at_)) {
      word.begin = at_;
      break;
    }
    if (bits == gap::line_feed && (word.gap & gap::line_feed) != 0) bits |= gap::blank_line;
    word.gap |= bits;
    at_ += size;
  }
  if (word.begin == text_.size()) {
    word.gap |= gap::edge;
    word.end = word.begin;
  } else {
    word.end = end_of_word(text_[word.begin] == '.' ? word.begin + 1 : word.begin);
  }
  at_ = word.end;
  return word;
}

bool equal_folded(std::string_view a, std::string_view b) {
  if (a.size() != b.size()) return false;
  for (std::size_t i = 0; i < a.size(); ++i) {
    if (fold(a[i]) != fold(b[i])) return false;
  }
  return true;
}

}  // namespace shortlist
