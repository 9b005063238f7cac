#include "skills/months.h"

#include <algorithm>

namespace shortlist {
namespace {

int month_number(const Date& date) {
  return date.year * 12 + std::max(date.month, 1) - 1;
}

}  // namespace

MonthSpan span_of(const Period& period, const Date& today) {
  if (!period.start) return {};
  const int now = month_number(today) + 1;
  MonthSpan span;
  span.begin = month_number(*period.start);
  span.end = span.begin + 1;
  if (period.present) span.end = now;
  if (!period.present && period.end) span.end = month_number(*period.end) + (period.end->month > 0 ? 1 : 0);
  span.end = std::min(std::max(span.end, span.begin + 1), now);
  if (span.end <= span.begin) return {};
  return span;
}

int total_months(std::vector<MonthSpan> spans) {
  std::sort(spans.begin(), spans.end(), [](const MonthSpan& a, const MonthSpan& b) { return a.begin < b.begin; });
  int total = 0;
  int covered = 0;
  for (const MonthSpan& span : spans) {
    const int begin = std::max(span.begin, covered);
    if (span.end > begin) total += span.end - begin;
    covered = std::max(covered, span.end);
  }
  return total;
}

}  // namespace shortlist
