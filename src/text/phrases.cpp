#include "text/phrases.h"

#include <algorithm>

#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr std::size_t longest_word = 64;  // bytes; no phrase has a longer one

std::string_view first_word(std::string_view words) {
  words = words.substr(0, longest_word);
  return words.substr(0, words.find(' '));
}

bool stands_at_begin(std::string_view rest, std::string_view phrase) {
  return rest.starts_with(phrase) && (rest.size() == phrase.size() || rest[phrase.size()] == ' ');
}

}  // namespace

PhraseTable::PhraseTable(std::initializer_list<std::string_view> rows) {
  int row = 0;
  for (std::string_view rest : rows) {
    while (!rest.empty()) {
      const std::size_t bar = std::min(rest.find('|'), rest.size());
      const std::string_view phrase = rest.substr(0, bar);
      if (bar > 0) entries_.push_back({phrase, first_word(phrase), row});
      rest.remove_prefix(std::min(bar + 1, rest.size()));
    }
    ++row;
  }
  std::stable_sort(entries_.begin(), entries_.end(), [](const Entry& a, const Entry& b) {
    const int order = a.first.compare(b.first);
    return order != 0 ? order < 0 : a.phrase.size() > b.phrase.size();
  });
}

const PhraseTable::Entry* PhraseTable::longest_at(std::string_view rest) const {
  const std::string_view word = first_word(rest);
  auto entry = std::lower_bound(entries_.begin(), entries_.end(), word,
                                [](const Entry& e, std::string_view w) { return e.first < w; });
  for (; entry != entries_.end() && entry->first == word; ++entry) {
    if (stands_at_begin(rest, entry->phrase)) return &*entry;
  }
  return nullptr;
}

std::vector<PhraseHit> PhraseTable::find(std::string_view words) const {
  std::vector<PhraseHit> hits;
  for (std::size_t at = 0; at < words.size();) {
    const Entry* entry = longest_at(words.substr(at));
    if (entry != nullptr) {
      hits.push_back({entry->row, at, at + entry->phrase.size(), count_words(entry->phrase)});
    }
    const std::size_t next = words.find_first_of(" '", at);
    at = next == npos ? words.size() : next + 1;
  }
  return hits;
}

bool PhraseTable::finds_any(std::string_view words) const {
  return !find(words).empty();
}

int count_words(std::string_view words) {
  return words.empty() ? 0 : static_cast<int>(std::count(words.begin(), words.end(), ' ')) + 1;
}

}  // namespace shortlist
