#include "text/date.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <cstddef>

namespace shortlist {
namespace {

// The number that the `length` characters at `at` write, or -1 when one of them is no digit.
int digits(std::string_view text, std::size_t at, std::size_t length) {
  int value = 0;
  for (const char c : text.substr(at, length)) {
    if (c < '0' || c > '9') return -1;
    value = value * 10 + (c - '0');
  }
  return value;
}

int days_in_month(int year, int month) {
  constexpr std::array<int, 12> days{31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  const bool leap = (year % 4 == 0 && year % 100 != 0) || year % 400 == 0;
  return month == 2 && leap ? 29 : days[static_cast<std::size_t>(month - 1)];
}

}  // namespace

std::optional<Date> parse_date(std::string_view text) {
  if (text.size() != 4 && text.size() != 7 && text.size() != 10) return std::nullopt;
  Date date;
  date.year = digits(text, 0, 4);
  if (date.year < 1900 || date.year > 2199) return std::nullopt;
  if (text.size() == 4) return date;
  date.month = digits(text, 5, 2);
  if (text[4] != '-' || date.month < 1 || date.month > 12) return std::nullopt;
  if (text.size() == 7) return date;
  date.day = digits(text, 8, 2);
  if (text[7] != '-' || date.day < 1 || date.day > days_in_month(date.year, date.month)) return std::nullopt;
  return date;
}

bool certainly_before(const Date& a, const Date& b) {
  if (a.year != b.year) return a.year < b.year;
  if (a.month == 0 || b.month == 0) return false;
  if (a.month != b.month) return a.month < b.month;
  return a.day != 0 && b.day != 0 && a.day < b.day;
}

int months_between(const Date& from, const Date& to) {
  return (to.year - from.year) * 12 + std::max(to.month, 1) - std::max(from.month, 1);
}

std::string to_iso(const Date& date) {
  if (date.month == 0) return fmt::format("{:04}", date.year);
  if (date.day == 0) return fmt::format("{:04}-{:02}", date.year, date.month);
  return fmt::format("{:04}-{:02}-{:02}", date.year, date.month, date.day);
}

}  // namespace shortlist
