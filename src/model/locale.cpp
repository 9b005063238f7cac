#include "model/locale.h"

#include <fmt/format.h>

#include <cstddef>
#include <string_view>

namespace shortlist {
namespace {

void replace(std::string& text, std::string_view placeholder, const std::string& value) {
  const std::size_t at = text.find(placeholder);
  if (at != std::string::npos) text.replace(at, placeholder.size(), value);
}

}  // namespace

std::string format_date(const Date& date, const LocaleData& locale) {
  if (date.month == 0) return fmt::format("{}", date.year);
  std::string text = date.day == 0 ? locale.month_year : locale.day_month_year;
  replace(text, "{day}", fmt::format("{}", date.day));
  replace(text, "{month}", locale.months[static_cast<std::size_t>(date.month - 1)]);
  replace(text, "{year}", fmt::format("{}", date.year));
  return text;
}

}  // namespace shortlist
