// Whole job ads with labels: from the bytes to what is asked for.
#pragma once

#include <fmt/format.h>

#include <filesystem>
#include <optional>
#include <set>
#include <sstream>
#include <string>

#include "read/read_job.h"
#include "skills/labelled.h"
#include "skills/requirements.h"

namespace shortlist {

// "X" must be found, "~X" may be, "!X" is a trap.
struct Gold {
  std::set<SkillId> core;
  std::set<SkillId> optional;
  std::set<SkillId> traps;
  int unknown = 0;  // core skills that the list does not have: missed
};

inline Gold read_gold(const std::filesystem::path& path) {
  Gold gold;
  std::istringstream lines(file_bytes(path));
  for (std::string line; std::getline(lines, line);) {
    if (line.empty() || line.front() == '#') continue;
    const char mark = line.front();
    const std::optional<SkillId> id = built_in_index().find(mark == '~' || mark == '!' ? line.substr(1) : line);
    if (!id) {
      gold.unknown += mark != '~' && mark != '!' ? 1 : 0;
    } else {
      (mark == '~' ? gold.optional : mark == '!' ? gold.traps : gold.core).insert(*id);
    }
  }
  return gold;
}

struct GoldTotals {
  Score score;
  int traps = 0;
  int ads = 0;
};

// Adds to `totals` how well `found` agrees with the labels of the ad `name`.
inline void add_score(const std::string& name, const Gold& gold, const std::set<SkillId>& found, GoldTotals& totals) {
  std::string faults;
  for (const SkillId id : gold.core) {
    const bool right = found.count(id) != 0;
    right ? ++totals.score.found : ++totals.score.missed;
    if (!right) faults += " -" + std::string(built_in_index().name(id));
  }
  totals.score.missed += gold.unknown;
  for (const SkillId id : found) {
    if (gold.core.count(id) != 0 || gold.optional.count(id) != 0) continue;
    totals.traps += gold.traps.count(id) != 0 ? 1 : 0;
    if (built_in_index().is_concept(id)) continue;
    ++totals.score.wrong;
    faults += " +" + std::string(built_in_index().name(id));
  }
  ++totals.ads;
  totals.score.faults += fmt::format("\n  {}:{}{}", name, faults.empty() ? " all right" : faults,
                                     gold.unknown == 0 ? "" : fmt::format(" ({} not in the list)", gold.unknown));
}

inline std::string summary(const GoldTotals& totals) {
  return fmt::format("{} ads: precision {:.3f}, core recall {:.3f}, traps {}{}", totals.ads, totals.score.precision(),
                     totals.score.recall(), totals.traps, totals.score.faults);
}

// Every skill that the ad asks for or names as its stack; sections and denials respected.
inline std::set<SkillId> asked_in(const Job& job) {
  std::set<SkillId> found;
  for (const Requirement& requirement : find_requirements(job, built_in_index())) {
    found.insert(requirement.any_of.begin(), requirement.any_of.end());
  }
  return found;
}

}  // namespace shortlist
