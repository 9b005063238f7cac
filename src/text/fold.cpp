#include "text/fold.h"

#include <cstddef>

#include "text/letter.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

// U+00C0 to U+017F without their accents; "?" for the two signs among them.
constexpr std::string_view latin =
    "aaaaaaaceeeeiiii"
    "dnooooo?ouuuuyts"
    "aaaaaaaceeeeiiii"
    "dnooooo?ouuuuyty"
    "aaaaaaccccccccdd"
    "ddeeeeeeeeeegggg"
    "gggghhhhiiiiiiii"
    "iiiijjkkklllllll"
    "lllnnnnnnnnnoooo"
    "oooorrrrrrssssss"
    "ssttttttuuuuuuuu"
    "uuuuwwyyyzzzzzzs";
constexpr char32_t first_latin = 0xC0;

// Greek and Cyrillic capitals, which have their small letters at a fixed distance.
char32_t small_letter(char32_t c) {
  if (c >= 0x391 && c <= 0x3A9) return c + 0x20;
  if (c >= 0x410 && c <= 0x42F) return c + 0x20;
  if (c >= 0x400 && c <= 0x40F) return c + 0x50;
  return c;
}

// Appends what `c` is in a word; false when it parts words.
bool append_folded(std::string& out, char32_t c) {
  if ((c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '+') {
    out.push_back(static_cast<char>(c));
  } else if (c >= 'A' && c <= 'Z') {
    out.push_back(static_cast<char>(c + 0x20));
  } else if (c < 0x80) {
    return false;
  } else if (c == 0xDF) {
    out += "ss";
  } else if (c >= first_latin && c < first_latin + latin.size() && latin[c - first_latin] != '?') {
    out.push_back(latin[c - first_latin]);
  } else if (is_letter_or_digit(c)) {
    append_utf8(out, small_letter(c));
  } else {
    return false;
  }
  return true;
}

bool is_apostrophe(char32_t c) {
  return c == '\'' || c == 0x2019 || c == 0x2BC;
}

}  // namespace

std::string fold_words(std::string_view text) {
  std::string out;
  out.reserve(text.size());
  bool apart = false;
  bool apostrophe = false;
  for (std::size_t offset = 0; offset < text.size();) {
    const unsigned char byte = static_cast<unsigned char>(text[offset]);
    const char32_t c = byte < 0x80 ? static_cast<char32_t>(text[offset++]) : next_code_point(text, offset);
    if (is_apostrophe(c)) {
      apostrophe = !apart && !out.empty();
      continue;
    }
    const std::size_t before = out.size();
    if (!append_folded(out, c)) {
      apart = true;
      apostrophe = false;
      continue;
    }
    const char* const joint = apostrophe ? "'" : apart && before > 0 ? " " : "";
    out.insert(before, joint);
    apart = false;
    apostrophe = false;
  }
  return out;
}

bool has_phrase(std::string_view words, std::string_view phrase) {
  for (std::size_t at = words.find(phrase); at != npos; at = words.find(phrase, at + 1)) {
    const std::size_t end = at + phrase.size();
    if ((at == 0 || words[at - 1] == ' ') && (end == words.size() || words[end] == ' ')) return true;
  }
  return false;
}

}  // namespace shortlist
