#include "review/words.h"

#include <fmt/format.h>

#include <algorithm>

#include "text/letter.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

bool is_money(char32_t c) {
  return c == U'$' || c == U'€' || c == U'£' || c == U'¥';
}

bool is_word_part(char32_t c) {
  return is_letter_or_digit(c) || is_money(c);
}

// What may stand inside a word, between two letters or digits.
bool joins_letters(char32_t c) {
  switch (c) {
    case U'\'':
    case U'’':
    case U'-':
    case U'.':
    case U'/':
    case U'+':
    case U'#':
    case U'&':
    case U'_':
    case U'@':
    case U',':
    case U'\u2010':
    case U'\u2011':
      return true;
    default:
      return false;
  }
}

// What may end a word: "30%", "C++", "C#".
bool ends_word(char32_t c) {
  return c == U'%' || c == U'+' || c == U'#';
}

bool is_digit(char32_t c) {
  return c >= U'0' && c <= U'9';
}

bool parts_clauses(char32_t c) {
  switch (c) {
    case U'.':
    case U',':
    case U';':
    case U':':
    case U'(':
    case U')':
    case U'–':
    case U'—':
    case U'•':
    case U'!':
    case U'?':
      return true;
    default:
      return false;
  }
}

struct CodePoint {
  char32_t value = 0;
  std::size_t begin = 0;
};

std::vector<CodePoint> code_points_of(std::string_view text) {
  std::vector<CodePoint> points;
  points.reserve(text.size() + 1);
  for (std::size_t offset = 0; offset < text.size();) {
    const std::size_t begin = offset;
    const unsigned char byte = static_cast<unsigned char>(text[offset]);
    points.push_back({byte < 0x80 ? text[offset++] : next_code_point(text, offset), begin});
  }
  points.push_back({0, text.size()});
  return points;
}

// Index behind the word that begins at `i`.
std::size_t end_of_word(const std::vector<CodePoint>& points, std::size_t i) {
  const std::size_t last = points.size() - 1;
  while (i < last) {
    if (is_word_part(points[i].value)) {
      ++i;
      continue;
    }
    const bool joint = joins_letters(points[i].value) && i + 1 < last && is_word_part(points[i + 1].value);
    // A comma joins digits only: "9,000".
    const bool comma = points[i].value == U',';
    if (!joint || (comma && !(is_digit(points[i - 1].value) && is_digit(points[i + 1].value)))) break;
    ++i;
  }
  while (i < last && ends_word(points[i].value)) ++i;
  return i;
}

std::string lower_word(std::string_view text) {
  // U+2019 in UTF-8.
  constexpr std::string_view right_quote = "\xE2\x80\x99";
  std::string lower = lower_ascii(text);
  for (std::size_t at = lower.find(right_quote); at != std::string::npos; at = lower.find(right_quote, at)) {
    lower.replace(at, right_quote.size(), "'");
  }
  return lower;
}

char lower_letter(char byte) {
  return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

}  // namespace

std::vector<TextWord> words_of(std::string_view text) {
  const std::vector<CodePoint> points = code_points_of(text);
  std::vector<TextWord> words;
  words.reserve(text.size() / 5 + 1);
  bool starts_clause = true;
  for (std::size_t i = 0; i + 1 < points.size();) {
    if (!is_word_part(points[i].value)) {
      starts_clause = starts_clause || parts_clauses(points[i].value);
      ++i;
      continue;
    }
    const std::size_t end = end_of_word(points, i);
    const std::string_view word = text.substr(points[i].begin, points[end].begin - points[i].begin);
    words.push_back({word, lower_word(word), points[i].begin, points[end].begin, starts_clause});
    starts_clause = false;
    i = end;
  }
  return words;
}

bool phrase_at(const std::vector<TextWord>& words, std::size_t at, std::string_view phrase) {
  while (!phrase.empty()) {
    if (at >= words.size() || words[at].lower.front() != phrase.front()) return false;
    const std::size_t blank = std::min(phrase.find(' '), phrase.size());
    if (words[at].lower != phrase.substr(0, blank)) return false;
    phrase.remove_prefix(std::min(blank + 1, phrase.size()));
    ++at;
  }
  return true;
}

std::size_t find_phrase(const std::vector<TextWord>& words, std::string_view phrase) {
  for (std::size_t at = 0; at < words.size(); ++at) {
    if (phrase_at(words, at, phrase)) return at;
  }
  return npos;
}

std::string lower_ascii(std::string_view text) {
  std::string lower(text);
  std::transform(lower.begin(), lower.end(), lower.begin(), lower_letter);
  return lower;
}

std::string squash(std::string_view text) {
  std::string result;
  for (const char byte : lower_ascii(text)) {
    if ((byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9')) result += byte;
  }
  return result;
}

bool contains(std::string_view text, std::string_view part) {
  return text.find(part) != std::string_view::npos;
}

std::string enumerate(const std::vector<std::string>& items, std::size_t most) {
  const std::size_t shown = items.size() > most ? most - 1 : items.size();
  std::string result;
  for (std::size_t i = 0; i < shown; ++i) {
    if (i > 0) result += i + 1 == items.size() ? " and " : ", ";
    result += items[i];
  }
  if (shown < items.size()) result += fmt::format(" and {} more", items.size() - shown);
  return result;
}

std::string quote(std::string_view text) {
  constexpr std::size_t longest = 40;
  if (count_code_points(text) <= longest) return fmt::format("\"{}\"", text);
  std::size_t end = 0;
  for (std::size_t i = 0; i < longest; ++i) next_code_point(text, end);
  const std::size_t blank = text.substr(0, end).rfind(' ');
  return fmt::format("\"{} …\"", text.substr(0, blank == std::string_view::npos ? end : blank));
}

}  // namespace shortlist
