#include "skills/years.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "text/fold.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr int most_years = 30;
constexpr std::size_t most_words_back = 4;  // between "years" and the number that belongs to it
constexpr std::size_t longest_word = 16;    // bytes

struct Word {
  std::string folded;
  std::size_t begin = 0;
  std::size_t end = 0;
};

// Words of letters, digits and "+"; long ones come back empty.
std::vector<Word> cut_words(std::string_view text) {
  std::vector<Word> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = std::min(text.find_first_not_of(" \n\t,.;:()[]/-\"'!?", at), text.size());
    at = std::min(text.find_first_of(" \n\t,.;:()[]/-\"'!?", begin), text.size());
    if (begin == at) break;
    const std::string_view word = text.substr(begin, at - begin);
    words.push_back({word.size() > longest_word ? std::string() : fold_words(word), begin, at});
  }
  return words;
}

bool is_years(std::string_view word) {
  constexpr std::array<std::string_view, 21> names{
      "year", "years", "yrs", "yr",   "yoe", "jahr", "jahre",  "jahren", "ans",    "annee",   "annees",
      "ano",  "anos",  "rok", "roku", "lat", "lata", "latami", "letnie", "letnia", "jahriger"};
  return std::find(names.begin(), names.end(), word) != names.end();
}

// 1 to 30 of "5", "5+", "5-7", "five"; the lower of a range.
std::optional<int> number_of(std::string_view word) {
  int value = 0;
  std::size_t digits = 0;
  while (digits < word.size() && word[digits] >= '0' && word[digits] <= '9' && digits < 3) {
    value = value * 10 + (word[digits++] - '0');
  }
  const bool plain = digits > 0 && (digits == word.size() || word.substr(digits) == "+");
  if (plain) return value >= 1 && value <= most_years ? std::optional<int>(value) : std::nullopt;
  struct Names {
    int value;
    std::array<std::string_view, 8> words;
  };
  constexpr std::array names{
      Names{1, {"one", "ein", "eine", "einem", "une", "una", "uma", "jeden"}},
      Names{2, {"two", "zwei", "deux", "dos", "dois", "dwa", "duas", "couple"}},
      Names{3, {"three", "drei", "trois", "tres", "trzy", "", "", ""}},
      Names{4, {"four", "vier", "quatre", "cuatro", "quatro", "cztery", "", ""}},
      Names{5, {"five", "funf", "fuenf", "cinq", "cinco", "piec", "", ""}},
      Names{6, {"six", "sechs", "seis", "szesc", "", "", "", ""}},
      Names{7, {"seven", "sieben", "sept", "siete", "sete", "siedem", "", ""}},
      Names{8, {"eight", "acht", "huit", "ocho", "oito", "osiem", "", ""}},
      Names{10, {"ten", "zehn", "dix", "diez", "dez", "dziesiec", "", ""}},
  };
  for (const Names& row : names) {
    if (!word.empty() && std::find(row.words.begin(), row.words.end(), word) != row.words.end()) return row.value;
  }
  return std::nullopt;
}

bool joins_range(std::string_view word) {
  constexpr std::array<std::string_view, 12> joints{"to", "or", "bis", "oder", "a",   "ou",
                                                    "o",  "do", "lub", "und",  "and", "more"};
  return std::find(joints.begin(), joints.end(), word) != joints.end();
}

// "5+years", "3yrs": the number and the word in one.
std::optional<int> glued(std::string_view word) {
  const std::size_t letters = word.find_first_not_of("0123456789+");
  if (letters == npos || letters == 0 || !is_years(word.substr(letters))) return std::nullopt;
  return number_of(word.substr(0, letters));
}

// The number before the word "years" at `at`, the lower one of a range.
std::optional<YearsAsked> number_before(const std::vector<Word>& words, std::size_t at, std::string_view text) {
  std::optional<YearsAsked> found;
  for (std::size_t back = 1; back <= most_words_back && back <= at; ++back) {
    const Word& word = words[at - back];
    const bool apart = text.substr(word.end, words[at - back + 1].begin - word.end).find_first_of(".;:!?\n") != npos;
    if (apart) break;
    const std::optional<int> number = number_of(word.folded);
    const bool lower = number && (!found || *number < found->years);
    if (lower) found = YearsAsked{*number, word.begin, words[at].end};
    if (!number && !joins_range(word.folded) && word.folded != "full") break;
  }
  return found;
}

// "5 years, three of them with Go": a part of the years named before.
bool is_part(const std::vector<Word>& words, std::size_t at) {
  if (at == 0 || at + 1 >= words.size()) return false;
  const std::string& word = words[at].folded;
  const std::string& next = words[at + 1].folded;
  return word == "davon" || (word == "of" && (next == "them" || next == "which" || next == "those"));
}

}  // namespace

std::vector<YearsAsked> find_years(std::string_view text) {
  std::vector<YearsAsked> all;
  const std::vector<Word> words = cut_words(text);
  for (std::size_t at = 0; at < words.size(); ++at) {
    const Word& word = words[at];
    if (const std::optional<int> number = glued(word.folded)) {
      all.push_back({*number, word.begin, word.end});
    } else if (is_years(word.folded) || (!all.empty() && is_part(words, at))) {
      const std::optional<YearsAsked> years = number_before(words, at, text);
      if (years) all.push_back(*years);
    }
  }
  return all;
}

}  // namespace shortlist
