// Time in whole months. Inside skills/ only.
#pragma once

#include <vector>

#include "model/profile.h"
#include "text/date.h"

namespace shortlist {

// Months [begin, end), counted from the year 0.
struct MonthSpan {
  int begin = 0;
  int end = 0;
};

// The months of a period up to `today`: the last month counts when it is named, of a year alone only the time up to its
// beginning is sure. Empty (begin == end) when there is no start, or it lies ahead. Without an end it is one month.
MonthSpan span_of(const Period& period, const Date& today);

// Months that the spans cover, overlaps counted once.
int total_months(std::vector<MonthSpan> spans);

}  // namespace shortlist
