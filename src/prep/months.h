// Months and days for risks and plans. Inside prep/ only.
#pragma once

#include "model/profile.h"
#include "model/resume_text.h"
#include "text/date.h"

namespace shortlist {

// Months from the year 0. A year alone begins in January and, as an end, stops in December.
int start_month(const Period& period);
int end_month(const Period& period, const Date& today);  // the last month of it

// Months with work, overlaps counted once.
int worked_months(const ResumeText& resume, const Date& today);

// Days from 1970-01-01 of a date with its day (days_from_civil, Howard Hinnant, "chrono-compatible low-level date
// algorithms"), and back.
int day_number(const Date& date);
Date date_of(int day_number);

}  // namespace shortlist
