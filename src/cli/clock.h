// The calendar of whoever runs the program.
#pragma once

#include "text/date.h"

namespace shortlist {

// The day that it is, in the local time zone.
Date today_by_clock();

}  // namespace shortlist
