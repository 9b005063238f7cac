// What the words around a single figure make of it, beyond its unit and its noun.
#include "prep/figures.h"
#include "prep/measures.h"

namespace shortlist {
namespace {

using Unit = Quantity::Unit;

constexpr std::string_view teaching =
    "trained mentored coached taught tutored instructed attended attending course courses workshop workshops training "
    "lessons";
constexpr std::string_view leading = "led managed headed supervised leading managing";
constexpr std::string_view inflow = "traffic load volume growth requests users orders demand peak peaks";
constexpr std::string_view closing =
    "resolved closed fixed solved answered handled triaged investigated debugged reviewed";
constexpr std::string_view saving = "saved saves saving save freed freeing frees";
// Of these one is like the other.
constexpr std::string_view alike =
    "brokers partitions nodes replicas shards cores threads cpus vcpus gpus instances pods containers interviews";
// "a $2M increase" is no budget.
constexpr std::string_view results =
    "increase rise gain growth uplift boost saving savings reduction cut drop decrease improvement return profit loss";
// Lines of these are data, all others are code.
constexpr std::string_view written = "log logs text csv input output data json xml";

bool joined(const std::vector<LineWord>& words, std::size_t at) {
  return at > 0 && words[at - 1].after == 0;
}

std::string_view word_before(const std::vector<LineWord>& words, std::size_t at) {
  return joined(words, at) ? std::string_view(words[at - 1].lower) : std::string_view();
}

bool has_near(const std::vector<LineWord>& words, std::size_t at, std::size_t reach, std::string_view list) {
  for (std::size_t i = 0; i < reach && joined(words, at - i); ++i) {
    if (is_one_of(words[at - i - 1].lower, list)) return true;
  }
  return false;
}

bool has_in_clause(const std::vector<LineWord>& words, std::size_t at, std::string_view list) {
  const Clause clause = clause_of(words, at);
  for (std::size_t i = clause.first; i < clause.last; ++i) {
    if (is_one_of(words[i].lower, list)) return true;
  }
  return false;
}

// "at a cost of USD 7,400", "a $600K portal".
bool is_budget(const Quantity& quantity, const std::vector<LineWord>& words) {
  const std::string_view before = word_before(words, quantity.first);
  const bool last = quantity.last >= words.size() || words[quantity.last - 1].after != 0;
  const std::string_view behind = last ? std::string_view() : std::string_view(words[quantity.last].lower);
  if (is_one_of(before, "a an")) return !is_one_of(behind, results);
  return before == "of" && is_one_of(word_before(words, quantity.first - 1), "cost costs budget price");
}

bool is_code(const Quantity& quantity) {
  const std::size_t of = quantity.tail.find("lines of ");
  if (of == std::string::npos) return false;
  const std::string_view rest = std::string_view(quantity.tail).substr(of + 9);
  for (const LineWord& word : cut_line(rest)) {
    if (is_one_of(word.lower, written)) return false;
  }
  return quantity.rate.empty();
}

bool is_tests(const Quantity& quantity) {
  if (is_one_of(quantity.noun, "tests testcases")) return true;
  return is_one_of(quantity.noun, "cases scenarios") && quantity.tail.find("test") != std::string::npos;
}

bool is_slow_pace(const Quantity& quantity) {
  const bool scaled = !quantity.scale.empty() || quantity.figure.find_first_of("kKMmbB") != std::string::npos;
  const bool large = scaled || digits_in(quantity.figure) > 2;
  return !large && is_one_of(quantity.rate, "day week month quarter year sprint");
}

// "taught SQL to 15 field officers": whoever they are.
bool is_taught(const Quantity& quantity, const std::vector<LineWord>& words) {
  constexpr std::string_view taught = "taught trained mentored coached tutored instructed";
  const std::string_view before = word_before(words, quantity.first);
  const bool told = is_one_of(before, taught) || (before == "to" && has_near(words, quantity.first, 5, taught));
  return told && !is_one_of(quantity.noun, teaching) && !is_one_of(quantity.noun, "sessions classes models");
}

MeasureType type_of_counted(MeasureType type, const Quantity& quantity, const std::vector<LineWord>& words) {
  switch (type) {
    case MeasureType::team:
    case MeasureType::users: {
      if (is_one_of(word_before(words, quantity.first), "hired recruited")) return MeasureType::hired;
      const bool taught = is_one_of(quantity.noun, people_words()) && has_in_clause(words, quantity.first, teaching) &&
                          !has_in_clause(words, quantity.first, leading);
      return taught ? MeasureType::learners : type;
    }
    case MeasureType::volume:
      return is_slow_pace(quantity) ? MeasureType::pace : type;
    case MeasureType::size:
    case MeasureType::many:
    case MeasureType::count:
      if (is_code(quantity)) return MeasureType::code;
      if (is_tests(quantity)) return MeasureType::tests;
      if (is_taught(quantity, words)) return MeasureType::learners;
      if (type != MeasureType::size && is_one_of(word_before(words, quantity.first), closing)) {
        return MeasureType::settled;
      }
      return type;
    default:
      return type;
  }
}

}  // namespace

MeasureType type_in_context(MeasureType type, const Quantity& quantity, const std::vector<LineWord>& words) {
  switch (quantity.unit) {
    case Unit::money:
      return is_budget(quantity, words) ? MeasureType::budget : type;
    case Unit::time:
      return has_near(words, quantity.first, 4, saving) ? MeasureType::time_saved : type;
    case Unit::factor:
      return is_load(quantity, words) ? MeasureType::load : type;
    case Unit::size:
      return quantity.rate.empty() || type != MeasureType::size ? type : MeasureType::flow;
    case Unit::noun:
    case Unit::none:
      return type_of_counted(type, quantity, words);
    default:
      return type;
  }
}

bool is_load(const Quantity& quantity, const std::vector<LineWord>& words) {
  return quantity.unit == Unit::factor && quantity.last < words.size() && joined(words, quantity.last) &&
         is_one_of(words[quantity.last].lower, inflow);
}

bool was_so(const std::vector<LineWord>& words, std::size_t at) {
  constexpr std::size_t reach = 8;
  for (std::size_t i = 0; i < reach && joined(words, at - i); ++i) {
    const std::string& word = words[at - i - 1].lower;
    const std::string_view before = word_before(words, at - i - 1);
    if (word == "to" && before == "used") return true;
    if (before == "had" && (word.ends_with("ed") || is_one_of(word, "taken kept held cost been"))) return true;
    if (is_one_of(before, "formerly previously once") && is_one_of(word, "took needed lasted ran")) return true;
  }
  return false;
}

bool is_aside(const Quantity& quantity, MeasureType type, const std::vector<LineWord>& words) {
  const std::string_view before = word_before(words, quantity.first);
  switch (quantity.unit) {
    case Unit::instant:
      return is_one_of(before, "every each");
    case Unit::time:
      return is_one_of(before, "after every for each first last next past") ||
             (before == "within" && type == MeasureType::duration);
    case Unit::size:
      return has_near(words, quantity.first, 4, "heap ram memory buffer");
    case Unit::noun:
      if (is_one_of(before, "replaced replacing freed freeing relieved relieving")) {
        return is_one_of(quantity.noun, people_words());
      }
      if (type != MeasureType::count && type != MeasureType::team) return false;
      return was_so(words, quantity.first) || (type == MeasureType::count && is_one_of(quantity.noun, alike));
    default:
      return false;
  }
}

bool is_state(const Quantity& quantity, const std::vector<LineWord>& words) {
  constexpr std::string_view change =
      "by cut cutting saved saving reduced reducing lowered lowering removed removing eliminated dropped lost gained "
      "raised increased grew fell rose another extra additional";
  const std::size_t begin = before_softeners(words, quantity.first);
  if (quantity.unit != Unit::percent || has_near(words, begin, 3, change)) return false;
  const std::string_view before = word_before(words, begin);
  const std::string_view rate = is_one_of(before, "of at") ? word_before(words, begin - 1) : before;
  if (is_one_of(rate, "rate ratio share")) return true;
  return quantity.last < words.size() && joined(words, quantity.last) && words[quantity.last].lower == "of";
}

double value_of(const Quantity& quantity) {
  constexpr std::string_view words[] = {"zero",  "one",   "two",  "three", "four",   "five",  "six",
                                        "seven", "eight", "nine", "ten",   "eleven", "twelve"};
  double value = 0;
  double part = 0;  // of the digit behind the point
  for (const char byte : quantity.figure) {
    if (byte == '.') part = 1;
    if (!is_digit(byte)) continue;
    part /= 10;
    value = part > 0 ? value + part * (byte - '0') : value * 10 + (byte - '0');
  }
  for (std::size_t i = 0; i < std::size(words); ++i) {
    if (quantity.figure == words[i]) value = static_cast<double>(i);
  }
  const std::string_view sign = quantity.scale.empty() ? std::string_view(quantity.figure) : quantity.scale;
  if (sign.find_first_of("kK") != std::string_view::npos || sign == "thousand") return value * 1e3;
  if (sign.ends_with('M') || sign.ends_with('m') || sign == "million") return value * 1e6;
  if (sign.ends_with("bn") || sign.ends_with('B') || sign == "billion") return value * 1e9;
  return value;
}

}  // namespace shortlist
