#include "prep/quantities.h"

#include <algorithm>

#include "prep/figures.h"
#include "prep/quantity_words.h"

namespace shortlist {
namespace {

using Unit = Quantity::Unit;

bool is_plural(const std::string& lower) {
  if (is_one_of(lower, plurals_without_s)) return true;
  return lower.size() > 3 && lower.back() == 's' && !lower.ends_with("ss") && !is_one_of(lower, no_plurals);
}

bool may_join_noun(const LineWord& word) {
  return !is_one_of(word.lower, stops) && !is_digit(word.text.front()) && word.text.front() != '/' &&
         !is_one_of(word.lower, number_words);
}

class QuantityReader {
 public:
  QuantityReader(std::string_view line, const std::vector<LineWord>& words) : line_(line), words_(words) {}

  std::vector<Quantity> read() {
    std::vector<Quantity> found;
    std::size_t at = 0;
    while (at < words_.size()) {
      Quantity quantity;
      if (begin_at(at, quantity)) {
        found.push_back(quantity);
        at = std::max(quantity.last, at + 1);
      } else {
        ++at;
      }
    }
    return found;
  }

 private:
  bool ends_at(std::size_t at) const { return at == 0 || at > words_.size() || words_[at - 1].after != 0; }
  bool has(std::size_t at) const { return at < words_.size() && !ends_at(at); }

  bool begin_at(std::size_t at, Quantity& quantity) const {
    const LineWord& word = words_[at];
    quantity.first = at;
    if (is_clock(word.text)) {
      quantity.figure = word.text;
      quantity.unit = Unit::clock;
      quantity.last = at + 1;
      return true;
    }
    if (is_one_of(word.lower, "a an") && at + 1 < words_.size() && word.after == 0 &&
        (is_one_of(words_[at + 1].lower, times) || is_one_of(words_[at + 1].lower, instants))) {
      // What is left here are rates of words: "once a week".
      if (!ends_at(at) && !is_one_of(words_[at - 1].lower, "of than in from was within to over")) return false;
      quantity.figure = word.text;
      quantity.article = true;
      quantity.last = at + 1;
      read_unit(quantity);
      return true;
    }
    return read_figure(at, quantity) && finish(quantity);
  }

  bool read_figure(std::size_t at, Quantity& quantity) const {
    const LineWord& word = words_[at];
    quantity.last = at + 1;
    std::string_view text = word.text;
    if (is_one_of(text, currencies) && at + 1 < words_.size() && word.after == 0 && is_digit(words_[at + 1].text[0])) {
      quantity.head = std::string(text) + " ";
      quantity.unit = Unit::money;
      ++quantity.last;
      text = words_[at + 1].text;
    }
    for (const std::string_view sign : {"~", "≈", "<", ">", "R$", "A$", "C$", "US$", "€", "$", "£", "¥", "₹"}) {
      if (!text.starts_with(sign)) continue;
      if (!is_one_of(sign, "~ ≈ < >")) quantity.unit = Unit::money;
      quantity.head += sign;
      text.remove_prefix(sign.size());
    }
    if (quantity.head.empty() && is_one_of(word.lower, number_words)) {
      quantity.figure = word.text;
      quantity.in_words = true;
      return at == 0 || words_[at - 1].text != "Java";
    }
    const std::size_t size = figure_size(text);
    if (size == 0) return false;
    quantity.figure = text.substr(0, size);
    if (is_version_or_name(at, quantity)) return false;
    return read_suffix(read_thousands(text.substr(size), quantity), quantity);
  }

  // "10 000", "1 200 000+": groups of three digits behind blanks. Returns what is written together with the last one.
  std::string_view read_thousands(std::string_view suffix, Quantity& quantity) const {
    const bool begins = quantity.figure.size() <= 3 && quantity.figure.front() != '0' &&
                        quantity.figure.find_first_of(".,") == std::string::npos;
    while (begins && suffix.empty() && has(quantity.last) && is_thousands(words_[quantity.last].text)) {
      const std::string_view group = words_[quantity.last++].text;
      quantity.figure += ' ';
      quantity.figure += group.substr(0, 3);
      suffix = group.substr(3);
    }
    return suffix;
  }

  static bool is_thousands(std::string_view text) {
    return digits_in(text.substr(0, 3)) == 3 && (text.size() == 3 || text.substr(3) == "+");
  }

  bool is_version_or_name(std::size_t at, const Quantity& quantity) const {
    if (quantity.unit == Unit::money) return false;
    if (std::count(quantity.figure.begin(), quantity.figure.end(), '.') > 1) return true;
    if (at == 0 || ends_at(at)) return false;
    const LineWord& before = words_[at - 1];
    if (is_one_of(before.lower, "version vol vol. no phase part chapter python java php es http level step tier")) {
      return true;
    }
    // "Java 8", "May 2019": a name that is no first word.
    return at > 1 && before.text.front() >= 'A' && before.text.front() <= 'Z' && !ends_at(at - 1) &&
           quantity.head.empty();
  }

  // What is written together with the figure: "40%", "3x", "120ms", "5k"; other compounds are no quantities.
  bool read_suffix(std::string_view suffix, Quantity& quantity) const {
    if (suffix.starts_with("+")) {
      quantity.figure += '+';
      suffix.remove_prefix(1);
    }
    for (const std::string_view scale : {"k", "K", "M", "m", "bn", "B"}) {
      if (suffix == scale || (suffix.starts_with(scale) && suffix.substr(scale.size()) == "+")) {
        quantity.figure += suffix;
        return true;
      }
    }
    if (suffix.empty()) return true;
    if (suffix == "%") quantity.unit = Unit::percent;
    if (suffix == "x" || suffix == "×") quantity.unit = Unit::factor;
    if (is_one_of(suffix, instants)) quantity.unit = Unit::instant;
    if (is_one_of(suffix, times)) quantity.unit = Unit::time;
    if (is_one_of(suffix, sizes)) quantity.unit = Unit::size;
    if (suffix == "€" || suffix == "$") quantity.unit = Unit::money;
    quantity.tail = suffix;
    return quantity.unit != Unit::none;
  }

  // Scale, unit or noun, and rate behind the figure.
  bool finish(Quantity& quantity) const {
    if (has(quantity.last) && is_one_of(words_[quantity.last].text, scales)) {
      quantity.scale = words_[quantity.last++].text;
    }
    if (quantity.unit == Unit::none) read_unit(quantity);
    if (quantity.unit == Unit::time && has(quantity.last)) {
      const std::size_t more = rest_of_time(words_, quantity.last, words_[quantity.last - 1].lower);
      if (more > 0) take(quantity, quantity.last + more);
    }
    if (quantity.unit == Unit::none && quantity.rate.empty()) read_noun(quantity);
    if (is_one_of(quantity.noun, applause)) return false;
    if (is_one_of(quantity.noun, "thirds fifths sixths tenths halves")) quantity.unit = Unit::percent;
    if (quantity.unit == Unit::none && quantity.rate.empty()) read_group(quantity);
    if (quantity.unit == Unit::money && has(quantity.last) && words_[quantity.last].lower == "of") take_of(quantity);
    read_rate(quantity);
    const bool year = is_year(quantity.figure) && quantity.scale.empty() && quantity.head.empty();
    if (year && quantity.first > 0 && !ends_at(quantity.first)) {
      const std::string& before = words_[quantity.first - 1].lower;
      if (is_one_of(before,
                    "in since before from until of during by spring summer autumn winter the early late end to")) {
        return false;
      }
    }
    if (year && quantity.unit == Unit::none) return false;
    return !(quantity.in_words && quantity.figure == "one" && quantity.unit == Unit::noun);
  }

  void take(Quantity& quantity, std::size_t to) const {
    quantity.tail += line_.substr(words_[quantity.last - 1].end, words_[to - 1].end - words_[quantity.last - 1].end);
    quantity.last = to;
  }

  void read_unit(Quantity& quantity) const {
    const std::size_t at = quantity.last;
    if (!has(at)) return;
    const LineWord& word = words_[at];
    Unit unit = Unit::none;
    if (is_one_of(word.text, instants)) unit = Unit::instant;
    if (is_one_of(word.lower, times)) unit = Unit::time;
    if (is_one_of(word.text, sizes)) unit = Unit::size;
    if (is_one_of(word.lower, money_words) || is_one_of(word.text, currencies)) unit = Unit::money;
    if (is_one_of(word.lower, "percent % pp")) unit = Unit::percent;
    if (word.lower == "times") unit = Unit::factor;
    const std::string_view next = has(at + 1) ? std::string_view(words_[at + 1].lower) : std::string_view();
    const bool points = is_one_of(word.lower, "percent percentage") && is_one_of(next, "point points");
    if (points || (word.lower == "per" && next == "cent")) {
      quantity.unit = Unit::percent;
      take(quantity, at + 2);
      return;
    }
    if (is_one_of(word.lower, rates_by_name)) {
      quantity.rate = "second";
      take(quantity, at + 1);
      return;
    }
    if (unit == Unit::none) return;
    // "13 night calls" are calls.
    if (unit == Unit::time && has(at + 1) && may_join_noun(words_[at + 1]) && is_plural(words_[at + 1].lower)) return;
    quantity.unit = unit;
    quantity.noun = word.lower;
    take(quantity, at + 1);
    if (unit == Unit::time && is_kept(quantity.last)) quantity.unit = Unit::size;
    if (quantity.unit == Unit::size && has(quantity.last) && words_[quantity.last].lower == "of") take_of(quantity);
  }

  bool is_kept(std::size_t at) const {
    if (!has(at) || words_[at].lower != "of" || !has(at + 1)) return false;
    return is_one_of(words_[at + 1].lower, kept) || (has(at + 2) && is_one_of(words_[at + 2].lower, kept));
  }

  // "9,000 refunds", "lost or doubled ticket events", "38 kinds of risky PostgreSQL statement".
  void read_noun(Quantity& quantity) const {
    constexpr std::size_t longest = 5;
    std::size_t best = 0;
    for (std::size_t at = quantity.last; at < quantity.last + longest && has(at); ++at) {
      const LineWord& word = words_[at];
      const bool joint = is_one_of(word.lower, "and or") && best == 0 && at > quantity.last;
      if (!joint && !may_join_noun(word)) break;
      if (best != 0 && !is_plural(word.lower)) break;
      if (is_plural(word.lower)) best = at + 1;
    }
    if (best == 0) return;
    // Work in "engineer-months" is an estimate, nothing that was counted.
    for (const std::string_view estimate : {"-months", "-days", "-weeks", "-years"}) {
      if (words_[best - 1].lower.ends_with(estimate)) return;
    }
    // "23 working days"; but "four chaos game days" are no time.
    const bool time = best <= quantity.last + 2 && is_one_of(words_[best - 1].lower, times);
    quantity.unit = time ? Unit::time : Unit::noun;
    quantity.noun = words_[best - 1].lower;
    take(quantity, best);
    const bool bundle = is_one_of(quantity.noun, bundles);
    if (bundle && has(best) && words_[best].lower == "of") take_of(quantity);
  }

  // "a team of 7": its people.
  void read_group(Quantity& quantity) const {
    const std::size_t at = quantity.first;
    if (at < 2 || ends_at(at) || ends_at(at - 1) || words_[at - 1].lower != "of") return;
    if (!is_one_of(words_[at - 2].lower, "team group squad crew") || !quantity.head.empty()) return;
    quantity.head = words_[at - 2].lower + " of ";
    quantity.first = at - 2;
    quantity.unit = Unit::noun;
    quantity.noun = "people";
  }

  void take_of(Quantity& quantity) const {
    std::size_t end = quantity.last + 1;
    while (has(end) && end < quantity.last + 4 && may_join_noun(words_[end])) ++end;
    if (end > quantity.last + 1) take(quantity, end);
  }

  void read_rate(Quantity& quantity) const {
    const std::size_t at = quantity.last;
    if (!has(at)) return;
    if (const std::string_view rate = rate_of(words_[at].lower); !rate.empty()) {
      quantity.rate = rate;
      take(quantity, at + 1);
      return;
    }
    if (!has(at + 1)) return;
    // "1.2 million logins in the first hour".
    if (words_[at].lower == "in" && has(at + 3) && quantity.unit != Unit::money &&
        is_one_of(words_[at + 2].lower, "first busiest peak single") && is_one_of(words_[at + 3].lower, rate_units)) {
      quantity.rate = words_[at + 3].lower;
      take(quantity, at + 4);
      return;
    }
    // "22,000 tickets in the first 40 minutes".
    if (words_[at].lower == "in" && has(at + 4) && quantity.unit == Unit::noun && words_[at + 2].lower == "first" &&
        is_digit(words_[at + 3].text.front()) && is_one_of(words_[at + 4].lower, "minutes hours days")) {
      quantity.rate = "hour";
      take(quantity, at + 5);
      return;
    }
    if (!is_one_of(words_[at].lower, rate_heads) || !is_one_of(words_[at + 1].lower, rate_units)) return;
    quantity.rate = words_[at + 1].lower;
    take(quantity, at + 2);
  }

  std::string_view line_;
  const std::vector<LineWord>& words_;
};

}  // namespace

std::vector<Quantity> find_quantities(std::string_view line, const std::vector<LineWord>& words) {
  return QuantityReader(line, words).read();
}

}  // namespace shortlist
