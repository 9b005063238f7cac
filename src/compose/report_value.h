// Check → data for scripts.
#pragma once

#include <vector>

#include "model/skill_index.h"
#include "model/value.h"
#include "review/check.h"

namespace shortlist {

// An object with file, match, coverage, skills, absent, unknown, findings and facts, as README.md describes them.
Value report_value(const Check& check, const SkillIndex& index);

// What a run prints: of one resume its own members, of many (or none) the list `checks`; version 1.
Value single_report(Value check);
Value list_of_reports(std::vector<Value> checks);

}  // namespace shortlist
