#include "tailor/word_changes.h"

#include <algorithm>
#include <cstdint>
#include <iterator>
#include <utility>

namespace shortlist {
namespace {

// Lengths of the longest common subsequences of the rests of two lists of words.
class Common {
 public:
  Common(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b)
      : columns_(b.size() + 1), lengths_((a.size() + 1) * columns_) {
    for (std::size_t i = a.size(); i-- > 0;) {
      for (std::size_t j = b.size(); j-- > 0;) {
        cell(i, j) = a[i] == b[j] ? static_cast<std::uint16_t>(cell(i + 1, j + 1) + 1)
                                  : std::max(cell(i + 1, j), cell(i, j + 1));
      }
    }
  }
  std::uint16_t at(std::size_t i, std::size_t j) const { return lengths_[i * columns_ + j]; }

 private:
  std::uint16_t& cell(std::size_t i, std::size_t j) { return lengths_[i * columns_ + j]; }

  std::size_t columns_;
  std::vector<std::uint16_t> lengths_;
};

void add(std::vector<WordChange>& changes, WordChange::Kind kind, std::string_view word) {
  if (changes.empty() || changes.back().kind != kind) {
    changes.push_back({kind, std::string(word)});
  } else {
    changes.back().words += ' ';
    changes.back().words += word;
  }
}

}  // namespace

std::vector<std::string_view> cut_words(std::string_view text) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = text.find_first_not_of(" \t\n\r", at);
    if (begin == std::string_view::npos) break;
    at = std::min(text.find_first_of(" \t\n\r", begin), text.size());
    words.push_back(text.substr(begin, at - begin));
  }
  return words;
}

std::vector<WordChange> word_changes(std::string_view before, std::string_view after) {
  const std::vector<std::string_view> a = cut_words(before);
  const std::vector<std::string_view> b = cut_words(after);
  std::vector<WordChange> changes;
  const bool too_long = a.size() > most_words_compared || b.size() > most_words_compared;
  std::size_t i = 0;
  std::size_t j = 0;
  if (!too_long) {
    const Common common(a, b);
    while (i < a.size() && j < b.size()) {
      if (a[i] == b[j]) {
        add(changes, WordChange::Kind::same, a[i++]);
        ++j;
      } else if (common.at(i + 1, j) >= common.at(i, j + 1)) {
        add(changes, WordChange::Kind::removed, a[i++]);
      } else {
        add(changes, WordChange::Kind::added, b[j++]);
      }
    }
  }
  while (i < a.size()) add(changes, WordChange::Kind::removed, a[i++]);
  while (j < b.size()) add(changes, WordChange::Kind::added, b[j++]);
  return changes;
}

std::vector<std::string_view> sorted_words(std::string_view text) {
  std::vector<std::string_view> words = cut_words(text);
  std::sort(words.begin(), words.end());
  return words;
}

double similarity(const std::vector<std::string_view>& a, const std::vector<std::string_view>& b) {
  const std::size_t longer = std::max(a.size(), b.size());
  if (longer == 0) return 1;
  if (longer > most_words_compared) return 0;
  std::vector<std::string_view> common;
  std::set_intersection(a.begin(), a.end(), b.begin(), b.end(), std::back_inserter(common));
  return static_cast<double>(common.size()) / static_cast<double>(longer);
}

}  // namespace shortlist
