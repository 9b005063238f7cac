#include "prep/months.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace shortlist {

int start_month(const Period& period) {
  return period.start ? period.start->year * 12 + std::max(period.start->month, 1) - 1 : 0;
}

int end_month(const Period& period, const Date& today) {
  const int now = today.year * 12 + std::max(today.month, 1) - 1;
  if (period.present) return now;
  if (!period.end) return start_month(period);
  const int month = period.end->month == 0 ? 12 : period.end->month;
  return std::min(now, period.end->year * 12 + month - 1);
}

int worked_months(const ResumeText& resume, const Date& today) {
  std::vector<std::pair<int, int>> spans;
  for (const RoleText& role : resume.roles) {
    if (role.period.start) spans.emplace_back(start_month(role.period), end_month(role.period, today));
  }
  std::sort(spans.begin(), spans.end());
  int total = 0;
  int covered = -1;
  for (const auto& [first, last] : spans) {
    const int from = std::max(first, covered + 1);
    if (last >= from) total += last - from + 1;
    covered = std::max(covered, last);
  }
  return total;
}

int day_number(const Date& date) {
  const int month = std::max(date.month, 1);
  const int year = date.year - (month <= 2 ? 1 : 0);
  const int era = year / 400;
  const int year_of_era = year - era * 400;
  const int day_of_year = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + std::max(date.day, 1) - 1;
  return era * 146'097 + year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year - 719'468;
}

Date date_of(int number) {
  const int shifted = number + 719'468;
  const int era = shifted / 146'097;
  const int day_of_era = shifted - era * 146'097;
  const int year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36'524 - day_of_era / 146'096) / 365;
  const int day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const int shifted_month = (5 * day_of_year + 2) / 153;
  Date date;
  date.day = day_of_year - (153 * shifted_month + 2) / 5 + 1;
  date.month = shifted_month + (shifted_month < 10 ? 3 : -9);
  date.year = year_of_era + era * 400 + (date.month <= 2 ? 1 : 0);
  return date;
}

}  // namespace shortlist
