#include "prep/measures.h"

#include <algorithm>
#include <array>
#include <optional>

namespace shortlist {
namespace {

using Unit = Quantity::Unit;

class MeasureReader {
 public:
  MeasureReader(std::string_view line, const std::vector<LineWord>& words)
      : line_(line), words_(words), quantities_(find_quantities(line, words)) {}

  std::vector<Measure> read() {
    std::vector<Measure> found;
    std::vector<bool> used(quantities_.size(), false);
    for (std::size_t i = 0; i + 1 < quantities_.size(); ++i) {
      if (used[i]) continue;
      if (std::optional<Measure> change = change_at(i)) {
        found.push_back(std::move(*change));
        used[i] = used[i + 1] = true;
      }
    }
    for (std::size_t i = 0; i < quantities_.size(); ++i) {
      if (!used[i] && quantities_[i].stands_alone()) add_single(i, found);
    }
    add_claims_of_nothing(found);
    add_factor(found);
    std::stable_sort(found.begin(), found.end(), [](const Measure& a, const Measure& b) { return rank(a) < rank(b); });
    return found;
  }

 private:
  static int rank(const Measure& measure) {
    if (!measure.before.empty()) return 0;
    constexpr std::array<int, measure_type_count> ranks = {1, 4, 3, 3, 1, 1, 2, 1, 2, 3, 1, 1, 1, 1, 2, 2,
                                                           2, 3, 2, 2, 2, 2, 1, 2, 3, 3, 2, 2, 1, 2, 1, 4};
    return ranks[static_cast<std::size_t>(measure.type)];
  }

  std::string slice(std::size_t first, std::size_t last) const {
    if (first >= last) return {};
    return std::string(line_.substr(words_[first].begin, words_[last - 1].end - words_[first].begin));
  }

  std::string clause_text(std::size_t at) const {
    const Clause clause = clause_of(words_, at);
    std::string text;
    for (std::size_t i = clause.first; i < clause.last; ++i) text += words_[i].lower + " ";
    return text;
  }

  bool is_after_word(std::size_t at, std::string_view list) const {
    const std::size_t begin = before_softeners(words_, at);
    return begin > 0 && is_one_of(words_[begin - 1].lower, list);
  }

  bool parted(std::size_t from, std::size_t to) const {
    for (std::size_t i = from; i < to; ++i) {
      if (ends_clause(words_[i])) return true;
    }
    return false;
  }

  std::optional<Measure> change_at(std::size_t i) const {
    constexpr std::size_t widest = 5;
    const Quantity& a = quantities_[i];
    const Quantity& b = quantities_[i + 1];
    if (is_over(a, b)) return make_change(a, b, {});
    if (b.first < a.last || b.first - a.last > widest) return std::nullopt;
    // "6 engineers → two of them" is no change.
    const bool part = b.tail.empty() && b.last < words_.size() && words_[b.last].lower == "of";
    if (part) return std::nullopt;
    if (a.last > 0 && words_[a.last - 1].after == '>') return make_change(a, b, thing_measured(line_, words_, a.first));
    if (parted(a.last - 1, b.first)) return std::nullopt;
    if (is_after_word(a.first, "from") && is_after_word(b.first, "to"))
      return make_change(a, b, thing_measured(line_, words_, a.first));
    // "(top 15), down from 85% to 30%": the change is between the two behind.
    const bool whole = i + 2 < quantities_.size() && quantities_[i + 2].first <= b.last + 3 &&
                       is_after_word(b.first, "from") && is_after_word(quantities_[i + 2].first, "to");
    if (!whole && turns_back(a.last, b.first)) return make_change(b, a, {});
    return std::nullopt;
  }

  bool is_followed_by(const Quantity& quantity, std::string_view list) const {
    const std::size_t at = quantity.last;
    return at < words_.size() && words_[at - 1].after == 0 && is_one_of(words_[at].lower, list);
  }

  // "which used to take 25 seconds …, so that it answers in less than one second".
  bool is_over(const Quantity& a, const Quantity& b) const {
    return is_time(a) && is_time(b) && !b.article && b.rate.empty() && !parted(a.last - 1, b.first) &&
           ((was_so(words_, a.first) && is_after_word(b.first, "in within takes")) ||
            (is_followed_by(a, "before") && is_followed_by(b, "after now today afterwards")));
  }

  // "instead of", "rather than", "formerly in", "down from" … between two figures.
  bool turns_back(std::size_t from, std::size_t to) const {
    for (std::size_t i = from; i < to; ++i) {
      const std::string& word = words_[i].lower;
      const std::string_view next = i + 1 < to ? std::string_view(words_[i + 1].lower) : std::string_view();
      if (word == "instead" && next == "of") return true;
      if (word == "rather" && next == "than") return true;
      if ((word == "down" || word == "up") && next == "from") return true;
      if (word == "compared" && (next == "with" || next == "to")) return true;
      if (word == "formerly" || word == "previously" || word == "versus" || word == "vs") return true;
    }
    return false;
  }

  // Both figures get the unit that one of them has; "9 in 2018" keeps its year.
  std::optional<Measure> make_change(Quantity before, Quantity after, std::string what) const {
    if (before.unit != Unit::none && after.unit != Unit::none && before.unit != after.unit) {
      const bool times = is_time(before) && is_time(after);
      if (!times) return std::nullopt;
    }
    const std::string year_before = year_behind(before);
    const std::string year_after = year_behind(after);
    const std::string bound = bound_of(after);
    Measure measure;
    measure.span = before.text() + year_before + " to " + bound + after.text() + year_after;
    share_unit(before, after);
    share_unit(after, before);
    const std::string clause = clause_text(after.first);
    measure.type = type_of(after, clause, "");
    if (before.unit == Unit::none && has_any_word(clause, "score scores rating grade"))
      measure.type = MeasureType::score;
    measure.rises = value_of(after) > value_of(before);
    measure.what = std::move(what);
    measure.before = before.text() + year_before;
    measure.after = bound + after.text() + year_after;
    measure.begin = std::min(words_[before.first].begin, words_[after.first].begin);
    measure.end = std::max(words_[before.last - 1].end, words_[after.last - 1].end);
    return measure;
  }

  // "fewer than " before a figure.
  std::string bound_of(const Quantity& quantity) const {
    const std::size_t at = quantity.first;
    if (at < 2 || words_[at - 1].lower != "than" || words_[at - 2].after != 0) return {};
    return is_one_of(words_[at - 2].lower, "fewer less more") ? words_[at - 2].lower + " than " : std::string();
  }

  static bool is_time(const Quantity& quantity) {
    return quantity.unit == Unit::instant || quantity.unit == Unit::time;
  }

  std::string year_behind(const Quantity& quantity) const {
    const std::size_t at = quantity.last;
    if (at + 1 >= words_.size() || words_[at - 1].after != 0 || words_[at].lower != "in") return {};
    const std::string& year = words_[at + 1].lower;
    const bool is_year = year.size() == 4 && (year.starts_with("19") || year.starts_with("20"));
    return is_year ? " in " + year : std::string();
  }

  static void share_unit(Quantity& bare, const Quantity& whole) {
    if (!bare.head.empty() && bare.scale.empty() && whole.head.empty() && !whole.scale.empty())
      bare.scale = whole.scale;
    if (bare.unit != Unit::none || !bare.tail.empty()) return;
    bare.unit = whole.unit;
    bare.tail = whole.tail;
    bare.noun = whole.noun;
    bare.rate = whole.rate;
    if (bare.head.empty() && whole.unit == Unit::money) {
      bare.head = whole.head;
      if (bare.scale.empty()) bare.scale = whole.scale;
    }
  }

  void add_single(std::size_t i, std::vector<Measure>& found) const {
    const Quantity& quantity = quantities_[i];
    const std::size_t begin = quantity.first;
    const bool joined = begin > 0 && words_[begin - 1].after == 0;
    const std::string_view before = joined ? std::string_view(words_[begin - 1].lower) : std::string_view();
    if (is_ratio(i)) return;
    if (i > 0 && is_ratio(i - 1)) {
      const Quantity& part = quantities_[i - 1];
      found.push_back(single(MeasureType::ratio, slice(part.first, quantity.last), part.first, quantity.last));
      return;
    }
    // "a 40 GB file" is an example.
    if (quantity.unit == Unit::size && is_one_of(before, "a an") && quantities_.size() > 1) return;
    // "12% under budget" keeps a promise; nothing was changed by it.
    const std::string_view behind = has_behind(i) ? std::string_view(words_[quantity.last].lower) : std::string_view();
    const std::string_view next = behind.empty() ? behind : std::string_view(words_[quantity.last + 1].lower);
    if (is_one_of(behind, "under below over above ahead") && is_one_of(next, "budget plan schedule of")) return;
    const bool in_parentheses = words_[quantity.first].opens && quantity.unit == Unit::percent;
    if (in_parentheses && !found.empty()) return;
    const bool none = quantity.figure == "0" && quantity.unit == Unit::noun;
    MeasureType type = none ? MeasureType::none_at_all : type_of(quantity, clause_text(quantity.first), before);
    // A share of the failures is none of them.
    if (type == MeasureType::incidents && quantity.unit == Unit::percent) type = MeasureType::percent;
    if (type == MeasureType::timeline && before == "over" && is_period_of_share(i)) return;
    if (is_aside(quantity, type, words_)) return;
    if (type == MeasureType::percent && is_state(quantity, words_)) type = MeasureType::ratio;
    type = none ? type : type_in_context(type, quantity, words_);
    const std::size_t end = type == MeasureType::load ? quantity.last + 1 : quantity.last;
    const std::string text = type == MeasureType::load ? slice(quantity.first, end) : quantity.text();
    if (type == MeasureType::many || type == MeasureType::count || type == MeasureType::size) {
      if (const std::size_t first = rarity_before(begin); first < begin) {
        found.push_back(single(MeasureType::rarity, slice(first, quantity.last), first, quantity.last));
        return;
      }
    }
    found.push_back(single(type, text, quantity.first, end));
  }

  // "once in 10 million sessions", "one in 500 requests": where it begins, or `at`.
  std::size_t rarity_before(std::size_t at) const {
    const std::size_t begin = before_softeners(words_, at);
    if (begin < 2 || words_[begin - 1].lower != "in" || words_[begin - 1].after != 0) return at;
    return is_one_of(words_[begin - 2].lower, "once one 1") && words_[begin - 2].after == 0 ? begin - 2 : at;
  }

  bool has_behind(std::size_t i) const {
    const std::size_t last = quantities_[i].last;
    return last + 1 < words_.size() && words_[last - 1].after == 0;
  }

  // "by 70% over two quarters": no work took so long.
  bool is_period_of_share(std::size_t i) const {
    const Clause clause = clause_of(words_, quantities_[i].first);
    return std::any_of(quantities_.begin(), quantities_.end(), [&clause](const Quantity& other) {
      return other.unit == Unit::percent && other.first >= clause.first && other.first < clause.last;
    });
  }

  // "11 of 13 night calls".
  bool is_ratio(std::size_t i) const {
    if (i + 1 >= quantities_.size()) return false;
    const Quantity& part = quantities_[i];
    return part.unit == Unit::none && quantities_[i + 1].first == part.last + 1 && words_[part.last].lower == "of" &&
           words_[part.last - 1].after == 0;
  }

  Measure single(MeasureType type, std::string text, std::size_t first, std::size_t last) const {
    Measure measure;
    measure.type = type;
    measure.after = std::move(text);
    measure.begin = words_[first].begin;
    measure.end = words_[last - 1].end;
    return measure;
  }

  // "without a minute of downtime", "nothing to revert", "none went out late".
  void add_claims_of_nothing(std::vector<Measure>& found) const {
    for (std::size_t i = 0; i < words_.size(); ++i) {
      const std::string_view next = i + 1 < words_.size() ? std::string_view(words_[i + 1].lower) : std::string_view();
      const bool without = words_[i].lower == "without" &&
                           is_one_of(next, "a any one losing downtime interruption interrupting data dropping outage");
      const bool nothing = (words_[i].lower == "nothing" && next == "to") || words_[i].lower == "none" ||
                           (words_[i].lower == "zero" && is_one_of(next, "downtime data incidents errors defects"));
      if (!without && !nothing) continue;
      std::size_t end = i + 1;
      while (end < words_.size() && end < i + 10 && words_[end - 1].after == 0) ++end;
      found.push_back(single(MeasureType::none_at_all, slice(i, end), i, end));
      return;
    }
  }

  void add_factor(std::vector<Measure>& found) const {
    const bool changed =
        std::any_of(found.begin(), found.end(), [](const Measure& measure) { return !measure.before.empty(); });
    if (changed) return;
    for (std::size_t i = 0; i < words_.size(); ++i) {
      if (!is_one_of(words_[i].lower, "doubled tripled halved quadrupled threefold tenfold")) continue;
      if (i > 0 && words_[i - 1].after == 0 && words_[i - 1].lower != "and") continue;
      found.push_back(single(MeasureType::factor, std::string(words_[i].lower), i, i + 1));
      return;
    }
  }

  std::string_view line_;
  const std::vector<LineWord>& words_;
  std::vector<Quantity> quantities_;
};

}  // namespace

std::vector<Measure> find_measures(std::string_view line, const std::vector<LineWord>& words) {
  return MeasureReader(line, words).read();
}

}  // namespace shortlist
