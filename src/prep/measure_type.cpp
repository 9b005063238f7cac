// What a figure is a measure of.
#include <array>

#include "prep/figures.h"
#include "prep/measures.h"

namespace shortlist {
namespace {

using Unit = Quantity::Unit;

constexpr std::string_view people =
    "nurses adults pupils engineers developers graduates colleagues people teams interns juniors contributors clerks "
    "students programmers "
    "members mentees maintainers volunteers staff analysts testers apprentices hires specialists seniors architects "

    "contractors scientists trainees reviewers administrators";
constexpr std::string_view users =
    "users customers travellers travelers shoppers merchants subscribers players patients visitors clients drivers "
    "readers buyers sellers accounts tenants guests employees passengers farmers citizens shops operators families "
    "brokers agents dealers advisers advisors households studios schools clinics hospitals";
constexpr std::string_view data =
    "rows records documents messages events files shipments readings bookings scans lines jobs images entries objects "
    "transactions invoices orders payments requests keys items articles products tracks emails receipts refunds logs "
    "trips";
// What makes a sum of money a saving or a cost, and what makes it one that comes in or passes through.
constexpr std::string_view budgets =
    "save saved saves saving savings cost costs bill bills spend spending budget cheaper expense expenses fee fees "
    "price licence license found fine fines penalties";
constexpr std::string_view incomes = "revenue income sales earnings gmv arr volume";
// Data that is thrown away is not asked about as if it were kept.
constexpr std::string_view discards = "cleaned deleted removed purged stale unused dead";
constexpr std::string_view mishaps =
    "breaking error errors incident incidents outage outages duplicate duplicates duplicated failure failures failed "
    "bug bugs "
    "defect defects alert alerts complaints timeouts oversold lost missing doubled wrong late mistakes gaps "
    "regressions warnings violations crashes leaks vulnerabilities rollbacks flaky false breaches";

MeasureType type_of_percent(const std::string& clause) {
  if (clause.find("coverage") != std::string::npos) return MeasureType::coverage;
  if (has_any_word(clause, "uptime availability available sla")) return MeasureType::availability;
  if (has_any_word(clause, mishaps)) return MeasureType::incidents;
  return MeasureType::percent;
}

bool is_long_time(std::string_view noun) {
  return is_one_of(noun,
                   "week weeks weekend weekends month months quarter quarters year years summer summers "
                   "sprint sprints");
}

MeasureType type_of_time(const Quantity& quantity, std::string_view before) {
  if (quantity.unit == Unit::clock) return MeasureType::clock;
  if (quantity.unit == Unit::instant) return MeasureType::latency;
  if (quantity.rate.empty() && is_long_time(quantity.noun) && is_one_of(before, "in within over")) {
    return MeasureType::timeline;
  }
  return MeasureType::duration;
}

// Figures of so many digits, those with a scale, and "thousands".
bool is_large(const Quantity& quantity, std::size_t digits) {
  if (quantity.in_words) return is_one_of(quantity.figure, "hundred hundreds thousands dozens");
  const bool scaled = !quantity.scale.empty() || quantity.figure.find_first_of("kKMmbB") != std::string::npos;
  return scaled || digits_in(quantity.figure) >= digits;
}

MeasureType type_of_noun(const Quantity& quantity, const std::string& clause, std::string_view before) {
  if (has_any_word(quantity.tail, mishaps) || is_one_of(before, mishaps)) return MeasureType::incidents;
  const bool many = is_large(quantity, 3);
  if (is_one_of(quantity.noun, people)) return many ? MeasureType::users : MeasureType::team;
  if (is_one_of(quantity.noun, users) && many) return MeasureType::users;
  if (quantity.rate == "second" || quantity.rate == "minute") return MeasureType::throughput;
  if (!quantity.rate.empty()) {
    return quantity.noun.empty() && has_any_word(clause, mishaps) ? MeasureType::incidents : MeasureType::volume;
  }
  if (is_one_of(quantity.noun, data) && is_large(quantity, 4)) return MeasureType::size;
  return many ? MeasureType::many : MeasureType::count;
}

}  // namespace

bool has_any_word(std::string_view text, std::string_view list) {
  std::size_t at = 0;
  while (at < text.size()) {
    std::size_t end = text.find_first_of(" ,;:-()", at);
    if (end == std::string_view::npos) end = text.size();
    if (end > at && is_one_of(text.substr(at, end - at), list)) return true;
    at = end + 1;
  }
  return false;
}

std::string_view people_words() {
  return people;
}

MeasureType type_of(const Quantity& quantity, const std::string& clause, std::string_view before) {
  switch (quantity.unit) {
    case Unit::instant:
    case Unit::time:
    case Unit::clock:
      return type_of_time(quantity, before);
    case Unit::percent:
      return type_of_percent(clause);
    case Unit::size:
      return has_any_word(clause, discards) ? MeasureType::many : MeasureType::size;
    case Unit::money:
      return has_any_word(clause, budgets) && !has_any_word(clause, incomes) ? MeasureType::money
                                                                             : MeasureType::turnover;
    case Unit::factor:
      return quantity.rate.empty() ? MeasureType::factor : MeasureType::volume;
    case Unit::none:
      if (quantity.rate.empty() && has_any_word(clause, mishaps)) return MeasureType::incidents;
      return type_of_noun(quantity, clause, before);
    case Unit::noun:
      break;
  }
  return type_of_noun(quantity, clause, before);
}

}  // namespace shortlist
