// How a resume meets what an ad asks for.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "read/read_job.h"
#include "read/read_profile.h"
#include "skills/coverage.h"
#include "skills/labelled.h"
#include "skills/months.h"

using namespace shortlist;

namespace {

constexpr Date today{2026, 1, 15};

ResumeText resume_of(const std::string& rest) {
  Diagnostics diagnostics;
  const Profile profile =
      read_profile("profile.toml", "[person]\nname = \"Zoë\"\nemail = \"zoe@example.com\"\n" + rest, diagnostics);
  CHECK(diagnostics.format() == "");
  return resume_text(profile);
}

std::string work(const std::string& start, const std::string& end, const std::string& bullet) {
  return "[[work]]\ncompany = \"Acme\"\ntitle = \"Engineer\"\nstart = \"" + start + "\"\nend = \"" + end +
         "\"\nhighlights = [\"" + bullet + "\"]\n";
}

std::string skills(const std::string& items) {
  return "[[skills]]\nname = \"All\"\nitems = [" + items + "]\n";
}

Job ad_of(const std::string& requirements) {
  Diagnostics diagnostics;
  return read_ad("ad.txt", "Engineer\n\nRequirements\n" + requirements, diagnostics);
}

Coverage cover_one(const std::string& requirement, const ResumeText& resume) {
  const std::vector<Requirement> asked = find_requirements(ad_of(requirement + "\n"), built_in_index());
  REQUIRE(!asked.empty());
  return cover(asked, resume, built_in_index(), today).front();
}

std::string name_of(const std::optional<SkillId>& skill) {
  return skill ? std::string(built_in_index().name(*skill)) : "nothing";
}

double score(const std::string& requirements, const ResumeText& resume) {
  const Job job = ad_of(requirements);
  const std::vector<Requirement> asked = find_requirements(job, built_in_index());
  return match_of(cover(asked, resume, built_in_index(), today), job, resume, today).score;
}

}  // namespace

TEST_CASE("months of a period, and overlaps once") {
  CHECK(total_months({span_of({Date{2020, 1, 0}, Date{2020, 12, 0}, false, {}}, today)}) == 12);
  CHECK(total_months({span_of({Date{2020, 0, 0}, Date{2022, 0, 0}, false, {}}, today)}) == 24);
  CHECK(total_months({span_of({Date{2025, 11, 0}, {}, true, {}}, today)}) == 3);
  CHECK(total_months({span_of({Date{2027, 1, 0}, {}, true, {}}, today)}) == 0);
  CHECK(total_months({span_of({Date{2020, 1, 0}, Date{2030, 1, 0}, false, {}}, today)}) == 73);
  CHECK(total_months({{0, 10}, {5, 12}, {5, 7}, {20, 21}}) == 13);
}

TEST_CASE("shown in dated work: where, how long, last used") {
  const Coverage coverage =
      cover_one("Kafka", resume_of(work("2022-01", "2022-12", "Moved it to Kafka") +
                                   work("2020-07", "2022-03", "Ran Kafka") + skills("\"Kafka\"")));
  CHECK(coverage.kind == Coverage::Kind::shown);
  CHECK(coverage.months == 30);
  CHECK(to_iso(coverage.last_used.value()) == "2022-12");
  REQUIRE(coverage.evidence.size() == 3);
  CHECK(coverage.evidence.front().text == "Moved it to Kafka");
  CHECK(coverage.evidence.front().where.line == 9);
}

TEST_CASE("a job that goes on was used today") {
  const Coverage coverage = cover_one("Go", resume_of(work("2025-01", "present", "Wrote services in Go")));
  CHECK(to_iso(coverage.last_used.value()) == "2026-01-15");
  CHECK(coverage.months == 13);
}

TEST_CASE("in a project, listed only, implied, missing") {
  const ResumeText resume = resume_of(work("2020-01", "2021-01", "Sharded PostgreSQL on EKS") +
                                      "[[projects]]\nname = \"lock\"\nsummary = \"A checker written in Rust\"\n" +
                                      skills("\"Redis\", \"Terraform\""));
  CHECK(cover_one("Rust", resume).kind == Coverage::Kind::project);
  CHECK(cover_one("Redis", resume).kind == Coverage::Kind::listed);
  CHECK(cover_one("Redis", resume).months == 0);
  const Coverage implied = cover_one("Kubernetes", resume);
  CHECK(implied.kind == Coverage::Kind::implied);
  CHECK(name_of(implied.implied_by) == "Amazon EKS");
  CHECK(implied.months == 13);
  const Coverage missing = cover_one("Ansible", resume);
  CHECK(missing.kind == Coverage::Kind::missing);
  CHECK(missing.evidence.empty());
  CHECK(name_of(missing.closest) == "Terraform");
}

TEST_CASE("of alternatives the best met counts") {
  const Coverage coverage = cover_one(
      "Java, Kotlin or Go", resume_of(work("2020-01", "2021-01", "Wrote services in Go") + skills("\"Java\"")));
  CHECK(name_of(coverage.skill) == "Go");
  CHECK(coverage.kind == Coverage::Kind::shown);
}

TEST_CASE("the closest thing is of the same kind") {
  const auto closest = [](const std::string& wanted, const std::string& bullet) {
    return name_of(cover_one(wanted, resume_of(work("2020-01", "2021-01", bullet))).closest);
  };
  CHECK(closest("Kafka", "Ran RabbitMQ, PostgreSQL, Docker and Python") == "RabbitMQ");
  CHECK(closest("PostgreSQL", "Ran RabbitMQ, MySQL, Docker and Python") == "MySQL");
  CHECK(closest("Google Cloud", "Ran AWS, MySQL and Python") == "AWS");
  CHECK(closest("GitLab CI", "Built with Jenkins, MySQL and Docker") == "Jenkins");
  CHECK(closest("Spring Boot", "Used Spring and MySQL") == "Spring Framework");
  CHECK(closest("Django", "Used Flask, Spring Boot and MySQL") == "Flask");
  CHECK(closest("Prometheus", "Used Datadog and MySQL") == "Datadog");
  CHECK(closest("Kafka", "Typed letters") == "nothing");
}

TEST_CASE("a list of skills without work cannot reach a half") {
  const std::string ad = "- Go\n- Kafka\n- PostgreSQL\n- Kubernetes\n";
  const double listed = score(ad, resume_of(skills("\"Go\", \"Kafka\", \"PostgreSQL\", \"Kubernetes\"")));
  const double shown =
      score(ad, resume_of(work("2020-01", "2025-01", "Ran Go services with Kafka and PostgreSQL on Kubernetes")));
  CHECK(listed < 0.5);
  CHECK(listed > 0.3);
  CHECK(shown > 0.95);
  CHECK(score(ad, resume_of(skills("\"Latin\""))) == 0);
  const std::string wide = ad + "\nNice to have\n- Rust\n\nWhat you'll do\n- Run Redis\n";
  CHECK(score(wide, resume_of(skills("\"Go\", \"Kafka\", \"PostgreSQL\", \"Kubernetes\", \"Rust\", \"Redis\""))) < 0.5);
}

TEST_CASE("the parts of a match add up and say why") {
  const ResumeText resume = resume_of(work("2022-01", "2023-12", "Ran Go services") + skills("\"Kafka\""));
  const Job job = ad_of("- 4+ years of Go\n- Kafka\n- Rust\n\nNice to have\n- Redis\n");
  const std::vector<Requirement> asked = find_requirements(job, built_in_index());
  const Match match = match_of(cover(asked, resume, built_in_index(), today), job, resume, today);
  double shares = 0;
  double score = 0;
  for (const MatchPart& part : match.parts) {
    shares += part.share;
    score += part.share * part.met;
    CHECK(part.met >= 0);
    CHECK(part.met <= 1);
  }
  CHECK(shares == doctest::Approx(1));
  CHECK(match.score == doctest::Approx(score));
  REQUIRE(match.parts.size() == 4);
  CHECK(match.parts[0].why == "3 asked: 1 shown in work, 1 listed only, 1 missing");
  CHECK(match.parts[2].why == "1 of 4 stand in dated work or projects");
  CHECK(match.parts[3].name == "years");
  CHECK(match.parts[3].met == doctest::Approx(0.5));
  CHECK(match.parts[3].why == "0 of 2 spans asked for are reached; 2 years of work in all");
}

TEST_CASE("an ad that asks for nothing gives no score") {
  const Job job = ad_of("- kindness to all\n");
  const ResumeText resume = resume_of(skills("\"Go\""));
  const Match match = match_of({}, job, resume, today);
  CHECK(match.score == 0);
  CHECK(match.parts.empty());
}

TEST_CASE("all that a resume shows, best first, and the core that it lacks") {
  const ResumeText resume = resume_of(work("2020-01", "2021-12", "Ran Go services with PostgreSQL") +
                                      work("2018-01", "2019-12", "Ran PostgreSQL") + skills("\"Kafka\", \"Go\""));
  const std::vector<SkillUse> uses = skills_of(resume, built_in_index(), today);
  REQUIRE(uses.size() >= 3);
  CHECK(built_in_index().name(uses[0].skill) == "PostgreSQL");
  CHECK(uses[0].months == 48);
  CHECK(built_in_index().name(uses[1].skill) == "Go");
  CHECK(uses.back().kind == Coverage::Kind::listed);
  const std::vector<SkillId> missing = missing_core(uses, Role::api, built_in_index());
  CHECK(!missing.empty());
  for (const SkillId skill : missing) {
    CHECK(built_in_index().is_core(skill, Role::api));
    CHECK(std::none_of(uses.begin(), uses.end(), [&](const SkillUse& use) { return use.skill == skill; }));
  }
}

TEST_CASE("what is denied is no evidence") {
  CHECK(cover_one("Java", resume_of(work("2020-01", "2021-01", "Shipped it with no Java at all"))).kind ==
        Coverage::Kind::missing);
}
