// What ads ask for: groups, years, weights, levels, unknown names.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <vector>

#include "read/read_job.h"
#include "skills/labelled.h"
#include "skills/requirements.h"
#include "skills/years.h"

using namespace shortlist;

namespace {

Job ad_of(const std::string& text) {
  Diagnostics diagnostics;
  return read_ad("ad.txt", text, diagnostics);
}

std::vector<Requirement> asked(const std::string& text) {
  return find_requirements(ad_of(text), built_in_index());
}

// Technologies of a line among requirements, in the order of the line: "Go or Rust, Kafka 3+".
std::string groups_of(const std::string& line) {
  std::vector<Requirement> list = asked("Engineer\n\nRequirements\n- " + line + "\n");
  std::stable_sort(list.begin(), list.end(), [](const Requirement& a, const Requirement& b) {
    return a.where.front().column < b.where.front().column;
  });
  std::string out;
  for (const Requirement& requirement : list) {
    if (built_in_index().is_concept(requirement.any_of.front())) continue;
    if (!out.empty()) out += ", ";
    for (std::size_t i = 0; i < requirement.any_of.size(); ++i) {
      out += (i > 0 ? " or " : "") + std::string(built_in_index().name(requirement.any_of[i]));
    }
    if (requirement.years > 0) out += fmt::format(" {}+", requirement.years);
  }
  return out;
}

const Requirement* find(const std::vector<Requirement>& list, const std::string& name) {
  const SkillId wanted = built_in_index().find(name).value();
  for (const Requirement& requirement : list) {
    if (std::find(requirement.any_of.begin(), requirement.any_of.end(), wanted) != requirement.any_of.end()) {
      return &requirement;
    }
  }
  return nullptr;
}

Level level_of_title(const std::string& title) {
  Job job;
  job.title.value = title;
  return level_of(job);
}

}  // namespace

TEST_CASE("alternatives are one requirement") {
  CHECK(groups_of("Go or Rust") == "Go or Rust");
  CHECK(groups_of("Java, Kotlin or Scala") == "Java or Kotlin or Scala");
  CHECK(groups_of("Kafka/RabbitMQ") == "Apache Kafka or RabbitMQ");
  CHECK(groups_of("Python, Kafka and PostgreSQL or MySQL") == "Python, Apache Kafka, PostgreSQL or MySQL");
  CHECK(groups_of("Django or FastAPI, PostgreSQL and Docker") == "Django or FastAPI, PostgreSQL, Docker");
  CHECK(groups_of("databases such as PostgreSQL, MySQL") == "PostgreSQL or MySQL");
  CHECK(groups_of("at least one of Java, Go and Python") == "Java or Go or Python");
  CHECK(groups_of("Terraform, Pulumi etc.") == "Terraform or Pulumi");
  CHECK(groups_of("AWS, GCP or another public cloud") == "AWS or Google Cloud");
  CHECK(groups_of("Kotlin (Java is fine too)") == "Kotlin, Java");
  CHECK(groups_of("Go oder Rust") == "Go or Rust");
  CHECK(groups_of("bases de données, p. ex. MySQL, PostgreSQL") == "MySQL or PostgreSQL");
  CHECK(groups_of("Java o Kotlin") == "Java or Kotlin");
  CHECK(groups_of("Java ou Kotlin") == "Java or Kotlin");
  CHECK(groups_of("Java lub Kotlin") == "Java or Kotlin");
}

TEST_CASE("what is wanted together is asked for one by one") {
  CHECK(groups_of("Docker and Kubernetes") == "Docker, Kubernetes");
  CHECK(groups_of("Go, PostgreSQL, Redis") == "Go, PostgreSQL, Redis");
  CHECK(groups_of("Java/Spring Boot") == "Java, Spring Boot");
  CHECK(groups_of("Node.js/AWS") == "Node.js, AWS");
  CHECK(groups_of("SQL, preferably PostgreSQL or MySQL") == "SQL, PostgreSQL or MySQL");
  CHECK(groups_of("Kotlin. Rust or Java in a former life") == "Kotlin, Rust or Java");
}

TEST_CASE("years belong to the skills beside them") {
  CHECK(groups_of("5+ years of Java") == "Java 5+");
  CHECK(groups_of("at least three years with Go and Kafka; some Redis") == "Go 3+, Apache Kafka 3+, Redis");
  CHECK(groups_of("3-5 Jahre Erfahrung mit Python") == "Python 3+");
  CHECK(groups_of("Java (5+ years), Kafka (2 years)") == "Java 5+, Apache Kafka 2+");
  CHECK(groups_of("Python: 4 years") == "Python 4+");
  CHECK(groups_of("2 ans d'expérience avec Kafka") == "Apache Kafka 2+");
  CHECK(groups_of("3 lata doświadczenia z PostgreSQL") == "PostgreSQL 3+");
  CHECK(groups_of("5+ years of backend development, at least three of them with Go or Java") == "Go or Java 3+");
  CHECK(groups_of("Kotlin. 4 years at sea") == "Kotlin");
}

TEST_CASE("spans of years in six languages") {
  const auto years = [](std::string_view text) {
    std::string out;
    for (const YearsAsked& asked : find_years(text)) out += fmt::format("{} ", asked.years);
    return out;
  };
  CHECK(years("5+ years, 3 yrs, 2-4 years, five to seven years, 10years") == "5 3 2 5 10 ");
  CHECK(years("mindestens drei Jahre; trois ans; cinco años; três anos; 5 lat") == "3 3 5 3 5 ");
  CHECK(years("founded 150 years ago, 0 years, many years, 2021 years") == "");
}

TEST_CASE("how it is asked tells, and a skill is asked for once") {
  const std::vector<Requirement> list = asked(
      "Senior Go Engineer\n\nWhat you'll do\n- Run Kafka and Redis\n\nRequirements\n- Go\n- Kafka\n- Python or Go\n\n"
      "Nice to have\n- Rust\n- Kafka\n\nBenefits\n- Free Ruby lessons\n\nNo PHP required.\n");
  REQUIRE(find(list, "Go") != nullptr);
  CHECK(find(list, "Go")->asked == Asked::required);
  CHECK(find(list, "Go")->where.size() == 3);
  CHECK(find(list, "Kafka")->asked == Asked::required);
  CHECK(find(list, "Rust")->asked == Asked::preferred);
  CHECK(find(list, "Redis")->asked == Asked::mentioned);
  CHECK(find(list, "Python")->asked == Asked::mentioned);
  CHECK(find(list, "Ruby") == nullptr);
  CHECK(find(list, "PHP") == nullptr);
  CHECK(list.front().any_of.front() == built_in_index().find("Go").value());
  CHECK(std::is_sorted(list.begin(), list.end(),
                       [](const Requirement& a, const Requirement& b) { return a.weight > b.weight; }));
}

TEST_CASE("a company that is named like a product asks for nothing") {
  Job job = ad_of("Engineer\n\nElasticsearch was born here. We use Kafka.\n\nRequirements\n- Go\n");
  job.company.value = "Elasticsearch";
  const std::vector<Requirement> list = find_requirements(job, built_in_index());
  CHECK(find(list, "Elasticsearch") == nullptr);
  CHECK(find(list, "Kafka") != nullptr);
}

TEST_CASE("a title that stands outside of the ad counts") {
  Job job = ad_of("\n");
  job.title.value = "Kotlin Developer";
  CHECK(find(find_requirements(job, built_in_index()), "Kotlin") != nullptr);
}

TEST_CASE("capitalised names that the list does not have") {
  CHECK(unknown_terms(ad_of("Engineer\n\nRequirements\n- Go with Frobnicator and QuuxDB\n- Knowledge of Zorp Mesh, "
                            "English and “Blorbo”\n- Good manners\n\nBenefits\n- Grumbly Card\n"),
                      built_in_index()) == std::vector<std::string>{"Frobnicator", "QuuxDB", "Zorp Mesh", "Blorbo"});
  CHECK(unknown_terms(ad_of("Entwickler\n\nDein Profil\n- Du hast Erfahrung mit der Entwicklung und dem Betrieb von "
                            "QuuxDB für die Bahn\n"),
                      built_in_index()) == std::vector<std::string>{"QuuxDB"});
}

TEST_CASE("the level of an ad") {
  CHECK(level_of_title("Senior Staff Engineer") == Level::staff);
  CHECK(level_of_title("Sr. Backend Engineer") == Level::senior);
  CHECK(level_of_title("Junior/Mid Developer") == Level::junior);
  CHECK(level_of_title("Młodszy programista Java") == Level::junior);
  CHECK(level_of_title("Backend Engineer") == Level::mid);
  CHECK(level_of(ad_of("Backend Engineer\n\nJoin as our next Staff Engineer, here.\n")) == Level::staff);
  CHECK(level_of(ad_of("Backend Engineer\n\nRequirements\n- 7 years of Go\n")) == Level::senior);
  CHECK(level_of(ad_of("Backend Engineer\n\nRequirements\n- 1+ year of Go\n")) == Level::junior);
}

TEST_CASE("hostile ads are understood in time") {
  const auto begin = std::chrono::steady_clock::now();
  for (const std::string part :
       {"Go, ", "5 years Go ", "Go/", "Go or ", "Java (5 years), ", "such as ", "- Go\n", "QuuxDB "}) {
    std::string text = "Engineer\n\nRequirements\n";
    while (text.size() < (1 << 17)) text += part;
    const Job job = ad_of(text);
    CHECK(find_requirements(job, built_in_index()).size() < 10);
    unknown_terms(job, built_in_index());
    level_of(job);
  }
  CHECK(std::chrono::steady_clock::now() - begin < std::chrono::seconds(120));
}

TEST_CASE("the name of the employer asks for nothing") {
  CHECK(find(asked("Developer (Kotlin) @ Java Verde\n\nJava Verde roasts coffee.\n"), "Java") == nullptr);
  CHECK(find(asked("Developer\n\nHeron & Rook runs the harbours.\n"), "Rook") == nullptr);
  CHECK(find(asked("Developer @ Java Verde\n\nRequirements\n- Java\n"), "Java") != nullptr);
  CHECK(find(asked("Backend Developer, Java and Kotlin\n\nHeron is hiring.\n"), "Java") != nullptr);
  CHECK(find(asked("Developer\n\nOur stack\nJava Spring is all we use.\n"), "Java") != nullptr);
  CHECK(find(asked("Developer\n\nApache Kafka is the spine of it.\n"), "Apache Kafka") != nullptr);
}

TEST_CASE("headings and openings that tell what is not asked") {
  for (const std::string head :
       {"What you won't find\n", "Not required: ", "Nicht nötig: ", "Ce que nous ne demandons pas : ",
        "## O que não pedimos\n\n", "Czego nie wymagamy\n", "No pedimos: ", "What it isn't:\n"}) {
    const std::vector<Requirement> list =
        asked("Developer\n\nRequirements\n- Kotlin\n\n" + head + "a title, PHP\n\nOur stack\n- Redis\n");
    CHECK_MESSAGE(find(list, "Kotlin") != nullptr, head);
    CHECK_MESSAGE(find(list, "PHP") == nullptr, head);
    CHECK_MESSAGE(find(list, "Redis") != nullptr, head);
  }
  for (const std::string head :
       {"Not required, but nice", "Not needed but welcome", "Nice to have (not required)", "Nicht nötig, aber schön"}) {
    const std::vector<Requirement> list = asked("Developer\n\n" + head + ":\n- Terraform\n");
    REQUIRE_MESSAGE(find(list, "Terraform") != nullptr, head);
    CHECK_MESSAGE(find(list, "Terraform")->asked == Asked::preferred, head);
  }
  CHECK(find(asked("Developer\n\nWhat we don't expect:\n- PHP\n\nThe rest of it\nWe write Kotlin.\n"), "Kotlin") !=
        nullptr);
}
