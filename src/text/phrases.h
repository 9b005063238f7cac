// Lists of phrases, found in a text in one pass.
#pragma once

#include <cstddef>
#include <initializer_list>
#include <string_view>
#include <vector>

namespace shortlist {

// A phrase found: bytes [begin, end) of the text.
struct PhraseHit {
  int row = 0;
  std::size_t begin = 0;
  std::size_t end = 0;
  int words = 0;
};

// Phrases in numbered rows. Phrases and texts are as `fold_words` makes them; a phrase may also begin behind an
// apostrophe ("l'experience").
class PhraseTable {
 public:
  // Each row holds phrases parted by "|" and outlives the table.
  PhraseTable(std::initializer_list<std::string_view> rows);

  // At each word the longest phrase that begins there, in order; they may overlap.
  std::vector<PhraseHit> find(std::string_view words) const;
  // True when a phrase of any row is in `words`.
  bool finds_any(std::string_view words) const;

 private:
  struct Entry {
    std::string_view phrase;
    std::string_view first;  // its first word
    int row = 0;
  };
  const Entry* longest_at(std::string_view rest) const;

  std::vector<Entry> entries_;  // sorted by first word, then longest first
};

// Number of words in a folded text.
int count_words(std::string_view words);

}  // namespace shortlist
