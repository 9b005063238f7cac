#include "model/letter_words.h"

#include <fmt/format.h>

namespace shortlist {
namespace {

void replace(std::string& text, std::string_view place, const std::string& value) {
  const std::size_t at = text.find(place);
  if (at != std::string::npos) text.replace(at, place.size(), value);
}

}  // namespace

const std::array<LetterSlotRule, letter_slot_count>& letter_slots() {
  static constexpr std::array<LetterSlotRule, letter_slot_count> table{{
      {"opening_found", "title company source", ""},
      {"opening", "title company", ""},
      {"match_now", "role employer skills", ""},
      {"match_then", "role employer skills", ""},
      {"first_required", "skill", ""},
      {"first_named", "skill", ""},
      {"second_required", "skill", ""},
      {"second_named", "skill", ""},
      {"work_deed", "employer deed", "role"},
      {"project_deed", "project deed", ""},
      {"work_quote", "employer quote", ""},
      {"project_quote", "project quote", ""},
      {"breadth", "skills", ""},
      {"bridge", "company", ""},
      {"talk", "", "company"},
      {"contact", "contact", ""},
      {"thanks", "", "company"},
  }};
  return table;
}

std::string letter_date(const Date& date, const LetterWords& words) {
  std::string text = words.date;
  const bool first = date.day == 1 && !words.first_day.empty();
  replace(text, "{day}", first ? words.first_day : fmt::format("{}", date.day));
  replace(text, "{month}", words.months[static_cast<std::size_t>(date.month - 1)]);
  replace(text, "{year}", fmt::format("{}", date.year));
  return text;
}

}  // namespace shortlist
