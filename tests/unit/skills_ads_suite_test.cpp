// The engine on whole job ads with labels, which are no part of this repository.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string>
#include <vector>

#include "skills/gold_ads.h"

using namespace shortlist;

namespace {

void score_ad(const std::filesystem::path& gold_path, GoldTotals& totals) {
  const std::string name = gold_path.filename().string();
  const std::string stem = name.substr(0, name.find(".skills.txt"));
  std::set<SkillId> found;
  for (const auto& [id, negated] : skills_in(file_bytes(gold_path.parent_path() / (stem + ".txt")))) found.insert(id);
  add_score(stem, read_gold(gold_path), found, totals);
}

}  // namespace

TEST_CASE("technologies of real ads are found, and traps avoided") {
  GoldTotals totals;
  std::vector<std::filesystem::path> files;
  for (const auto& entry : std::filesystem::directory_iterator(std::filesystem::path(SHORTLIST_SHARED_DATA) / "jobs")) {
    if (entry.path().string().ends_with(".skills.txt")) files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  for (const std::filesystem::path& file : files) score_ad(file, totals);
  MESSAGE(summary(totals));
  CHECK(totals.ads >= 10);
  CHECK(totals.score.precision() >= 0.97);
  CHECK(totals.score.recall() >= 0.97);
  CHECK(totals.traps <= 1);
}
