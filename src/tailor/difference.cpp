#include "tailor/difference.h"

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <utility>

namespace shortlist {
namespace {

// With fewer words in common, a line is another line.
constexpr double least_similarity = 0.5;
// Lines without a counterpart of which every pair is tried.
constexpr std::size_t most_tried = 300;

using Partner = std::optional<std::size_t>;

class Comparison {
 public:
  Comparison(std::vector<ResumeItem> before, std::vector<ResumeItem> after)
      : before_(std::move(before)), after_(std::move(after)), partner_(before_.size()), taken_(after_.size()) {}

  std::vector<Change> run() {
    pair_equal(true);
    pair_equal(false);
    pair_similar();
    find_rearranged();
    const std::vector<bool> stays = longest_rising();
    for (std::size_t i = 0; i < before_.size(); ++i) tell(i, stays[i]);
    for (std::size_t j = 0; j < after_.size(); ++j) {
      if (!taken_[j]) changes_.push_back({Change::Kind::added, {}, after_[j], {}});
    }
    return std::move(changes_);
  }

 private:
  void pair(std::size_t i, std::size_t j) {
    partner_[i] = j;
    taken_[j] = true;
  }

  // First those that stand under the same job.
  void pair_equal(bool same_owner) {
    std::map<std::string, std::vector<std::size_t>> places;
    const auto key_of = [&](const ResumeItem& item) {
      return std::string(item.part) + '\n' + item.text + (same_owner ? '\n' + item.owner : "");
    };
    for (std::size_t j = after_.size(); j-- > 0;) {
      if (!taken_[j]) places[key_of(after_[j])].push_back(j);
    }
    for (std::size_t i = 0; i < before_.size(); ++i) {
      if (partner_[i]) continue;
      const auto found = places.find(key_of(before_[i]));
      if (found == places.end() || found->second.empty()) continue;
      pair(i, found->second.back());
      found->second.pop_back();
    }
  }

  // The most similar pairs first; of equal ones the first.
  void pair_similar() {
    struct Pair {
      double similarity = 0;
      std::size_t i = 0;
      std::size_t j = 0;
    };
    const std::vector<std::size_t> left = unpaired(before_.size(), [&](std::size_t i) { return !partner_[i]; });
    const std::vector<std::size_t> right = unpaired(after_.size(), [&](std::size_t j) { return !taken_[j]; });
    std::vector<std::vector<std::string_view>> words;
    for (const std::size_t j : right) words.push_back(sorted_words(after_[j].text));
    std::vector<Pair> pairs;
    for (const std::size_t i : left) {
      const std::vector<std::string_view> own = sorted_words(before_[i].text);
      for (std::size_t place = 0; place < right.size(); ++place) {
        const std::size_t j = right[place];
        if (before_[i].part != after_[j].part) continue;
        const double found = similarity(own, words[place]);
        if (found >= least_similarity) pairs.push_back({found, i, j});
      }
    }
    std::stable_sort(pairs.begin(), pairs.end(),
                     [](const Pair& a, const Pair& b) { return a.similarity > b.similarity; });
    for (const Pair& one : pairs) {
      if (!partner_[one.i] && !taken_[one.j]) pair(one.i, one.j);
    }
  }

  template <typename IsFree>
  static std::vector<std::size_t> unpaired(std::size_t size, IsFree is_free) {
    std::vector<std::size_t> places;
    for (std::size_t i = 0; i < size && places.size() < most_tried; ++i) {
      if (is_free(i)) places.push_back(i);
    }
    return places;
  }

  static std::vector<std::string_view> parts_of(const std::vector<ResumeItem>& items) {
    std::vector<std::string_view> parts;
    for (const ResumeItem& item : items) {
      if (std::find(parts.begin(), parts.end(), item.part) == parts.end()) parts.push_back(item.part);
    }
    return parts;
  }

  static ResumeItem order_of(const std::vector<std::string_view>& parts, const std::vector<std::string_view>& other) {
    ResumeItem item;
    item.part = "sections";
    for (const std::string_view part : parts) {
      if (std::find(other.begin(), other.end(), part) == other.end()) continue;
      item.text += (item.text.empty() ? "" : ", ") + std::string(part);
    }
    return item;
  }

  void find_rearranged() {
    const std::vector<std::string_view> parts = parts_of(before_);
    const std::vector<std::string_view> others = parts_of(after_);
    const ResumeItem before = order_of(parts, others);
    const ResumeItem after = order_of(others, parts);
    if (before.text != after.text) changes_.push_back({Change::Kind::rearranged, before, after, {}});
  }

  // For each line whether it is in the longest run, within its part, of lines whose partners stand in the same order:
  // the others are the fewest that have moved (patience: ends of the best runs of each length).
  std::vector<bool> longest_rising() const {
    std::vector<bool> stays(before_.size(), false);
    for (const std::string_view part : parts_of(before_)) {
      std::vector<std::size_t> ends;
      std::vector<Partner> previous(before_.size());
      for (std::size_t i = 0; i < before_.size(); ++i) {
        if (before_[i].part != part || !partner_[i]) continue;
        const auto place = std::lower_bound(ends.begin(), ends.end(), *partner_[i],
                                            [&](std::size_t end, std::size_t j) { return *partner_[end] < j; });
        if (place != ends.begin()) previous[i] = *(place - 1);
        place == ends.end() ? ends.push_back(i) : void(*place = i);
      }
      for (Partner i = ends.empty() ? Partner() : Partner(ends.back()); i; i = previous[*i]) stays[*i] = true;
    }
    return stays;
  }

  // Not where the owner itself was renamed.
  bool has_new_owner(const ResumeItem& before, const ResumeItem& after) const {
    const auto owns = [](const std::vector<ResumeItem>& items, const std::string& owner) {
      return std::any_of(items.begin(), items.end(), [&](const ResumeItem& item) { return item.owner == owner; });
    };
    return before.owner != after.owner && owns(after_, before.owner) && owns(before_, after.owner);
  }

  void tell(std::size_t i, bool stays) {
    const ResumeItem& before = before_[i];
    if (!partner_[i]) {
      changes_.push_back({Change::Kind::removed, before, {}, {}});
      return;
    }
    const ResumeItem& after = after_[*partner_[i]];
    if (before.text != after.text) {
      changes_.push_back({Change::Kind::changed, before, after, word_changes(before.text, after.text)});
    } else if (!stays || has_new_owner(before, after)) {
      changes_.push_back({Change::Kind::moved, before, after, {}});
    }
  }

  std::vector<ResumeItem> before_;
  std::vector<ResumeItem> after_;
  std::vector<Partner> partner_;  // of each line of the first resume
  std::vector<bool> taken_;       // of the second: is a partner
  std::vector<Change> changes_;
};

}  // namespace

std::vector<Change> difference(const ResumeText& before, const ResumeText& after) {
  constexpr FileFacts::Format pdf = FileFacts::Format::pdf;
  const bool with_links = (before.facts.format == pdf) == (after.facts.format == pdf);
  return Comparison(items_of(before, with_links), items_of(after, with_links)).run();
}

}  // namespace shortlist
