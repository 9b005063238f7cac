// Dates as people write them in resumes. Inside read/ only.
#pragma once

#include <cstddef>
#include <optional>
#include <string_view>

#include "model/profile.h"

namespace shortlist {

// A time found in a line: bytes [begin, end) of it.
struct FoundPeriod {
  Period period;
  std::size_t begin = 0;
  std::size_t end = 0;
  bool range = false;  // two ends, "since …" or "until …"; otherwise one date, which is in `period.end`
};

// The first time that `line` tells: "Jan 2020 – Present", "01/2020-03/2022", "2019 to 2021", "März 2020 – heute",
// "seit 2019", "Q3 2020", "2020-04". Months and connecting words of English, German, French, Spanish, Portuguese,
// Italian, Dutch, Swedish, Polish, Czech and Russian. Of a day the month is kept; 03/04/2020 is April, as in most
// countries. A year alone counts only where nothing follows it but a mark.
std::optional<FoundPeriod> find_period(std::string_view line);

}  // namespace shortlist
