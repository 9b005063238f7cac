#include <doctest/doctest.h>

#include <algorithm>
#include <set>
#include <string>

#include "model/bake_skills.h"
#include "skills/skill_files.h"

using namespace shortlist;

namespace {

Skill skill(const std::string& name, std::vector<std::string> aliases, std::vector<std::string> implies = {}) {
  Skill result;
  result.name = name;
  result.category = "tool";
  result.aliases = std::move(aliases);
  result.implies = std::move(implies);
  return result;
}

std::string faults_of(std::vector<Skill> skills) {
  SkillList list;
  merge_skills(list, std::move(skills));
  Diagnostics diagnostics;
  check_skills(list, diagnostics);
  std::string messages;
  for (const Diagnostic& each : diagnostics.all()) messages += each.message + "\n";
  return messages;
}

}  // namespace

TEST_CASE("the built-in list has unique names, no form with two owners, no circle and every implied name") {
  Diagnostics diagnostics;
  std::size_t read = 0;
  for (const std::filesystem::path& file : skill_files()) {
    const std::vector<Skill> skills = read_skills(file.filename().string(), file_bytes(file), diagnostics);
    for (const Skill& each : skills) {
      CHECK_MESSAGE(each.category == file.stem().string(), each.name, " is in ", file.filename().string());
    }
    CHECK(std::is_sorted(skills.begin(), skills.end(), [](const Skill& a, const Skill& b) {
      const auto lower = [](std::string text) {
        std::transform(text.begin(), text.end(), text.begin(),
                       [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; });
        return text;
      };
      return lower(a.name) < lower(b.name);
    }));
    read += skills.size();
  }
  const SkillList list = built_in_list(diagnostics);
  CHECK_MESSAGE(diagnostics.all().empty(), diagnostics.format());
  CHECK(list.skills.size() == read);
  CHECK(read >= 1200);
}

TEST_CASE("a list with faults is told what they are") {
  CHECK(faults_of({skill("A", {"Bee"}), skill("B", {"bee"})}) == "'bee' belongs to 'A' and to 'B'\n");
  CHECK(faults_of({skill("A", {}), skill("A1", {}, {"A2"})}) == "'A1' implies 'A2', which is no skill of the list\n");
  CHECK(faults_of({skill("A", {}, {"B"}), skill("B", {}, {"C"}), skill("C", {}, {"A"})}) ==
        "'C' implies 'A', which implies it in turn\n");
  CHECK(faults_of({skill("A", {"x*"}), skill("B", {"?"})}) ==
        "'x*' of 'A' cannot be searched for\n'?' of 'B' cannot be searched for\n");
  SkillList twice{{skill("A", {}), skill("A", {})}};
  Diagnostics diagnostics;
  check_skills(twice, diagnostics);
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all()[0].message == "'A' is in the list twice");
}

TEST_CASE("forms that differ in case may have two owners when one of them needs its case") {
  Skill bank = skill("Rail", {"SWIFT"});
  bank.match.exact_forms = {"SWIFT"};
  CHECK(faults_of({bank, skill("Swift", {})}) == "");
  bank.match.exact_forms = {"Swift"};
  CHECK(faults_of({bank}) == "'Swift' in exact_forms of 'Rail' is neither its name nor an alias\n");
}

TEST_CASE("a chain of implications as long as a list is checked") {
  std::vector<Skill> chain;
  for (int i = 0; i < 20000; ++i) chain.push_back(skill("s" + std::to_string(i), {}, {"s" + std::to_string(i + 1)}));
  chain.push_back(skill("s20000", {}));
  CHECK(faults_of(std::move(chain)) == "");
}

TEST_CASE("the baked list is the same every time and gives the list back") {
  Diagnostics diagnostics;
  const SkillList list = built_in_list(diagnostics);
  const std::string image = bake_skills(list);
  CHECK(image == bake_skills(list));
  const SkillList again = SkillIndex(image).list();
  REQUIRE(again.skills.size() == list.skills.size());
  for (std::size_t i = 0; i < list.skills.size(); ++i) {
    const Skill& a = list.skills[i];
    const Skill& b = again.skills[i];
    CHECK(a.name == b.name);
    CHECK(a.category == b.category);
    CHECK(a.aliases == b.aliases);
    CHECK(a.implies == b.implies);
    CHECK(a.concept_only == b.concept_only);
    CHECK(a.core == b.core);
    CHECK(a.match.name == b.match.name);
    CHECK(a.match.exact_case == b.match.exact_case);
    CHECK(a.match.exact_forms == b.match.exact_forms);
    CHECK(a.match.in_list == b.match.in_list);
    CHECK(a.match.context == b.match.context);
    CHECK(a.match.never == b.match.never);
  }
  CHECK(bake_skills(again) == image);
}

TEST_CASE("skills are found by name and alias") {
  const SkillIndex& index = built_in_index();
  CHECK(index.name(index.find("k8s").value()) == "Kubernetes");
  CHECK(index.name(index.find("postgres").value()) == "PostgreSQL");
  CHECK(index.name(index.find("Swift").value()) == "Swift");
  CHECK(index.name(index.find("SWIFT").value()) == "bank transfers and rails");
  CHECK_FALSE(index.find("Frobnicator").has_value());
  CHECK_FALSE(index.find("").has_value());
  CHECK_FALSE(index.find(" ").has_value());
}

TEST_CASE("implications are transitive and run from narrow to broad") {
  const SkillIndex& index = built_in_index();
  std::set<std::string_view> reached;
  for (SkillId id : index.implied(index.find("EKS").value())) reached.insert(index.name(id));
  for (std::string_view broad : {"AWS", "Kubernetes", "container orchestration", "containers", "cloud computing"}) {
    CHECK(reached.count(broad) == 1);
  }
  CHECK(index.implied(index.find("containers").value()).empty());
}

TEST_CASE("each role has core names, and each of them is a name of the list") {
  const SkillIndex& index = built_in_index();
  for (Role role : {Role::api, Role::data, Role::platform}) {
    int core = 0;
    for (std::size_t i = 0; i < index.size(); ++i) core += index.is_core(SkillId(i), role);
    CHECK(core >= 12);
    CHECK(core <= 45);
  }
}
