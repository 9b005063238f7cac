#include <doctest/doctest.h>
#include <fmt/format.h>

#include <filesystem>
#include <string>
#include <vector>

#include "model/resume_text.h"
#include "read/read_profile.h"
#include "skills/skill_files.h"
#include "unit/review_cases.h"

namespace shortlist {
namespace {

ResumeText example(const std::string& name) {
  const std::filesystem::path path = std::filesystem::path(SHORTLIST_SOURCE_DIR) / "examples" / name;
  Diagnostics diagnostics;
  const Profile profile = read_profile(name, file_bytes(path), diagnostics);
  REQUIRE(diagnostics.all().empty());
  return resume_text(profile);
}

// The example with one of its lines replaced, as a reader would change it.
std::string changed(const std::string& from, const std::string& to) {
  const std::filesystem::path path = std::filesystem::path(SHORTLIST_SOURCE_DIR) / "examples" / "senior-backend.toml";
  std::string text = file_bytes(path);
  const std::size_t at = text.find(from);
  REQUIRE(at != std::string::npos);
  text.replace(at, from.size(), to);
  Diagnostics diagnostics;
  const Profile profile = read_profile("x.toml", text, diagnostics);
  REQUIRE(diagnostics.all().empty());
  std::string found;
  for (const Finding& finding : review(resume_text(profile))) {
    if (finding.severity != Severity::note) found += fmt::format("{}:{} ", finding.rule, finding.where.field);
  }
  return found;
}

}  // namespace

TEST_CASE("no example has a finding of warning or above") {
  for (const char* name : {"junior-backend.toml", "senior-backend.toml", "staff-backend.toml"}) {
    const ResumeText resume = example(name);
    CHECK(resume.passages.size() > 20);
    CHECK(resume.roles.size() > 1);
    std::vector<Finding> findings = review(resume);
    std::erase_if(findings, [](const Finding& finding) { return finding.severity == Severity::note; });
    INFO(name);
    CHECK(text_of(findings) == "");
  }
}

TEST_CASE("a fault put into an example is found at its place, and silenced there") {
  const std::string weak = "\"Responsible for the GitLab CI run of 38 minutes";
  const std::string line =
      "\"Shortened the GitLab CI run from 38 to 11 minutes by spreading 4,200 tests over six runners and keeping "
      "Docker layers between builds\"";
  CHECK(changed(line, weak + "\"") == "L01:work[0].positions[1].highlights[2] L18:skills[3].items[1] ");
  CHECK(changed(line, "{ text = " + weak + " with Docker\", lint = [\"L01\"] }") == "");
  CHECK(changed("end = \"2020-07\"", "end = \"2019-07\"") == "L12:work[0].positions[1].title ");
}

TEST_CASE("a told break is no gap") {
  ResumeText resume = example("staff-backend.toml");
  REQUIRE(resume.breaks.size() == 1);
  resume.breaks.clear();
  std::string found;
  for (const Finding& finding : review(resume))
    found += finding.severity == Severity::warning ? finding.rule + " " : "";
  CHECK(found == "L12 ");
}

}  // namespace shortlist
