// Dates as resumes state them: a year, a month of a year, or a day.
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace shortlist {

// A proleptic Gregorian date of varying precision. `month` 0: only the year is known; `day` 0: only the month.
struct Date {
  int year = 0;   // 1900–2199
  int month = 0;  // 1–12, or 0
  int day = 0;    // 1–31, or 0
};

// Reads 2021, 2021-04 or 2021-04-15 (ISO 8601 calendar dates, reduced precision allowed); nothing for anything else,
// for a day that the month lacks, and for years outside 1900–2199.
std::optional<Date> parse_date(std::string_view text);

// True when `a` is certainly before `b`: 2021-05 is before 2021-06, but not certainly before 2021.
bool certainly_before(const Date& a, const Date& b);

// Months from the beginning of `from` to that of `to`; a missing month counts as January. Negative when `to` is
// earlier.
int months_between(const Date& from, const Date& to);

// "2021-04-15", "2021-04" or "2021".
std::string to_iso(const Date& date);

}  // namespace shortlist
