// The engine on whole job ads with labels, which are no part of this repository.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <sstream>

#include "skills/labelled.h"

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
      gold.unknown += mark != '~' && mark != '!';
    } else {
      (mark == '~' ? gold.optional : mark == '!' ? gold.traps : gold.core).insert(*id);
    }
  }
  return gold;
}

struct Totals {
  Score score;
  int traps = 0;
};

void score_ad(const std::filesystem::path& gold_path, Totals& totals) {
  const std::string name = gold_path.filename().string();
  const std::string stem = name.substr(0, name.find(".skills.txt"));
  const Gold gold = read_gold(gold_path);
  const std::map<SkillId, bool> found = skills_in(file_bytes(gold_path.parent_path() / (stem + ".txt")));
  std::string faults;
  for (SkillId id : gold.core) {
    found.count(id) != 0 ? ++totals.score.found : ++totals.score.missed;
    if (found.count(id) == 0) faults += " -" + std::string(built_in_index().name(id));
  }
  totals.score.missed += gold.unknown;
  for (const auto& [id, negated] : found) {
    if (gold.core.count(id) != 0 || gold.optional.count(id) != 0) continue;
    totals.traps += gold.traps.count(id) != 0;
    if (built_in_index().is_concept(id)) continue;
    ++totals.score.wrong;
    faults += " +" + std::string(built_in_index().name(id));
  }
  totals.score.faults += fmt::format("\n  {}:{}{}", stem, faults.empty() ? " all right" : faults,
                                     gold.unknown == 0 ? "" : fmt::format(" ({} not in the list)", gold.unknown));
}

}  // namespace

TEST_CASE("technologies of real ads are found, and traps avoided") {
  Totals totals;
  int ads = 0;
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(SHORTLIST_SHARED_DATA) / "jobs")) {
    if (entry.path().string().ends_with(".skills.txt")) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  for (const std::filesystem::path& file : files) {
    score_ad(file, totals);
    ++ads;
  }
  MESSAGE(fmt::format("{} ads: precision {:.3f}, core recall {:.3f}, traps {}{}", ads, totals.score.precision(),
                      totals.score.recall(), totals.traps, totals.score.faults));
  CHECK(ads >= 10);
  CHECK(totals.score.precision() >= 0.97);
  CHECK(totals.score.recall() >= 0.97);
  CHECK(totals.traps <= 1);
}
