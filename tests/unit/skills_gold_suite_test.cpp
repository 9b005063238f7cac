// Reading whole job ads with labels, which are no part of this repository.
#include <doctest/doctest.h>

#include <algorithm>
#include <filesystem>
#include <string>
#include <vector>

#include "skills/gold_ads.h"

using namespace shortlist;

namespace {

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

void score_ad(const std::filesystem::path& gold_path, GoldTotals& totals) {
  const std::string name = gold_path.filename().string();
  const std::string stem = name.substr(0, name.find(".skills.txt"));
  Diagnostics diagnostics;
  const Job job = read_ad(name, file_bytes(gold_path.parent_path() / (stem + ".txt")), diagnostics);
  CHECK_FALSE(diagnostics.has_errors());
  add_score(stem, read_gold(gold_path), asked_in(job), totals);
}

}  // namespace

TEST_CASE("what real ads ask for is found, from their bytes to requirements") {
  GoldTotals totals;
  for (const std::filesystem::path& file : gold_files()) score_ad(file, totals);
  MESSAGE(summary(totals));
  CHECK(totals.ads >= 10);
  CHECK(totals.score.precision() >= 0.97);
  CHECK(totals.score.recall() >= 0.97);
  CHECK(totals.traps <= 1);
}
