// Reading whole job ads with labels, which are no part of this repository: from the bytes to what is asked for.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "read/read_job.h"
#include "skills/labelled.h"
#include "skills/requirements.h"

using namespace shortlist;

namespace {

// "X" must be found, "~X" may be, "!X" is a trap.
struct Gold {
  std::set<SkillId> core;
  std::set<SkillId> optional;
  std::set<SkillId> traps;
  int unknown = 0;  // core skills that the list does not have: missed
};

Gold read_gold(const std::filesystem::path& path) {
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

std::set<SkillId> asked_in(const std::filesystem::path& path, Diagnostics& diagnostics) {
  std::set<SkillId> found;
  const Job job = read_ad(path.filename().string(), file_bytes(path), diagnostics);
  for (const Requirement& requirement : find_requirements(job, built_in_index())) {
    found.insert(requirement.any_of.begin(), requirement.any_of.end());
  }
  return found;
}

struct Totals {
  Score score;
  int traps = 0;
  int ads = 0;
};

// Also in folders below: a set of ads may be kept apart from those that rules were made with.
std::vector<std::filesystem::path> gold_files() {
  std::vector<std::filesystem::path> files;
  const std::filesystem::path jobs = std::filesystem::path(SHORTLIST_SHARED_DATA) / "jobs";
  for (const auto& entry : std::filesystem::recursive_directory_iterator(jobs)) {
    if (entry.path().string().ends_with(".skills.txt")) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

void score_ad(const std::filesystem::path& gold_path, Totals& totals) {
  const std::string name = gold_path.filename().string();
  const std::string stem = name.substr(0, name.find(".skills.txt"));
  const Gold gold = read_gold(gold_path);
  Diagnostics diagnostics;
  const std::set<SkillId> found = asked_in(gold_path.parent_path() / (stem + ".txt"), diagnostics);
  CHECK_FALSE(diagnostics.has_errors());
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
  totals.score.faults += fmt::format("\n  {}:{}{}", stem, faults.empty() ? " all right" : faults,
                                     gold.unknown == 0 ? "" : fmt::format(" ({} not in the list)", gold.unknown));
}

}  // namespace

TEST_CASE("what real ads ask for is found, from their bytes to requirements") {
  Totals totals;
  for (const std::filesystem::path& file : gold_files()) score_ad(file, totals);
  MESSAGE(fmt::format("{} ads: precision {:.3f}, core recall {:.3f}, traps {}{}", totals.ads, totals.score.precision(),
                      totals.score.recall(), totals.traps, totals.score.faults));
  CHECK(totals.ads >= 10);
  CHECK(totals.score.precision() >= 0.97);
  CHECK(totals.score.recall() >= 0.97);
  CHECK(totals.traps <= 1);
}
