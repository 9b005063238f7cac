// Lines of a resume and what is asked of them, in words. Inside compose/ only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "prep/bullet.h"
#include "prep/pack_sheets.h"
#include "text/date.h"

namespace shortlist {

// Text without markup; nothing for an empty one.
Inlines cell(std::string text);

// "Apr"; of a date with its month.
std::string_view month_name(const Date& date);
// "Apr 2021 – now".
std::string period_words(const Period& period);

// "Senior Engineer, Tidvatten Pay, 2023–now".
std::string source_of(const Bullet& bullet);
// "840 ms → 190 ms · 31%".
std::string figures_of(const Bullet& bullet);
// Questions, with a box to tick each.
Block probes_of(const std::vector<Probe>& probes);
// "required, 5+ years".
std::string asked_words(Asked asked, int years);

}  // namespace shortlist
