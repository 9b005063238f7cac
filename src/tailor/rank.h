// What a highlight or project is worth for a job. Inside tailor/ only.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "tailor/tailor.h"

namespace shortlist {

// Where a highlight stands, and what the job prefers.
struct HighlightPlace {
  const std::string& list;
  const Period& period;
  std::string_view locale;
  const std::vector<std::string>& preferred;  // tags
};

Reason reason_for(const Highlight& highlight, const HighlightPlace& place, const Relevance& relevance);

// 0 for what answers nothing; a preferred tag counts as much as the heaviest requirement, a figure less than any.
double value_of(const Reason& reason);

// The last day that the profile's jobs and projects name: "recent" is told from it, so that the same profile gives the
// same resume on every day.
Date newest_date(const Profile& profile);

// The last date that `period` names.
std::optional<Date> last_date(const Period& period);

// 0 for long before `newest`, and next to nothing beside a skill for what goes on.
double recency_of(const Period& period, const Date& newest);

bool shares_tag(const std::vector<std::string>& tags, const std::vector<std::string>& others);

}  // namespace shortlist
