#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "skills/find_skills.h"
#include "skills/skill_files.h"

using namespace shortlist;

namespace {

// "Go[8,10)Go sure; …" for all mentions.
std::string mentions_in(std::string_view text) {
  std::string result;
  for (const SkillMention& mention : find_skills(text, built_in_index())) {
    if (!result.empty()) result += "; ";
    result += std::string(built_in_index().name(mention.skill)) + " '" +
              std::string(text.substr(mention.begin, mention.end - mention.begin)) + "'";
    if (mention.certainty == SkillMention::Certainty::likely) result += " likely";
    if (mention.negated) result += " negated";
  }
  return result;
}

bool names(std::string_view text, std::string_view skill) {
  for (const SkillMention& mention : find_skills(text, built_in_index())) {
    if (built_in_index().name(mention.skill) == skill) return true;
  }
  return false;
}

struct HardPair {
  std::string_view skill;
  std::string_view text;
  bool named;
};

}  // namespace

// The table in the README is made of these.
TEST_CASE("the fourteen hard pairs") {
  constexpr HardPair pairs[] = {
      {"C", "C++ and C#", false},
      {"Go", "go-to-market", false},
      {"Go", "services in Go and Python", true},
      {"R", "R&D team", false},
      {".NET", "ASP.NET Core", false},
      {"C++", "C++20", true},
      {"Kubernetes", "k8s", true},
      {"PostgreSQL", "Postgres", true},
      {"Node.js", "NodeJS", true},
      {"Java", "Java-based", true},
      {"Apache Kafka", "Kafka-driven", true},
      {"microservices", "microservice architecture", true},
      {"REST", "REST APIs", true},
      {"CI/CD", "CI / CD", true},
  };
  for (const HardPair& pair : pairs) {
    CAPTURE(pair.text);
    CHECK(names(pair.text, pair.skill) == pair.named);
  }
}

TEST_CASE("mentions have the bytes of the text and the form of the list") {
  const std::string_view text = "Über K8S und PostgreSQL 15";
  const std::vector<SkillMention> mentions = find_skills(text, built_in_index());
  REQUIRE(mentions.size() == 2);
  CHECK(text.substr(mentions[0].begin, mentions[0].end - mentions[0].begin) == "K8S");
  CHECK(mentions[0].begin == 6);
  CHECK(mentions[0].form == "k8s");
  CHECK(built_in_index().name(mentions[0].skill) == "Kubernetes");
  CHECK(mentions[1].form == "PostgreSQL");
}

TEST_CASE("the longest form wins and mentions do not overlap") {
  CHECK(mentions_in("Spring Boot Actuator") == "Spring Boot Actuator 'Spring Boot Actuator'");
  CHECK(mentions_in("Apache Kafka and Apache Spark") == "Apache Kafka 'Apache Kafka'; Apache Spark 'Apache Spark'");
  CHECK(mentions_in("ASP.NET Core") == "ASP.NET Core 'ASP.NET Core'");
}

TEST_CASE("versions, plurals, hyphens and case endings belong to a name") {
  CHECK(mentions_in("Python3, Java8 and C++20") == "Python 'Python3'; Java 'Java8'; C++ 'C++20'");
  CHECK(mentions_in(".NET 8 on HTTP/2") == ".NET '.NET 8'; HTTP/2 'HTTP/2'");
  CHECK(mentions_in("Dockerfiles for VPCs") == "Docker 'Dockerfiles'; Amazon VPC 'VPCs'");
  CHECK(mentions_in("TSQL, T-SQL, T SQL") == "T-SQL 'TSQL'; T-SQL 'T-SQL'; T-SQL 'T SQL'");
  CHECK(mentions_in("Łączymy się z Dockerem, też z Javą") == "Docker 'Dockerem'; Java 'Javą'");
  CHECK(mentions_in("a phrase may cross a line: message\nbroker") == "message broker 'message\nbroker'");
}

TEST_CASE("letters of any script around a name make it another word") {
  CHECK(mentions_in("für Größe, réseau, Javałka") == "");
  CHECK(mentions_in("使用Java開発") == "Java 'Java'");
  CHECK(mentions_in("Java’s Kafka…") == "Java 'Java'; Apache Kafka 'Kafka'");
}

TEST_CASE("host names, addresses and handles name no skill") {
  CHECK(mentions_in("mail java@acme.example, see https://kafka.apache.example/java and redis.io or @docker") == "");
  CHECK(mentions_in("Write to us.Java is what we use") == "Java 'Java'");
}

TEST_CASE("certainty says how a form was told from the same letters") {
  CHECK(mentions_in("Go, Python") == "Go 'Go'; Python 'Python'");
  CHECK(mentions_in("written in Go") == "Go 'Go' likely");
  CHECK(mentions_in("python, go, rust") == "Python 'python'; Go 'go' likely; Rust 'rust' likely");
}

TEST_CASE("a list may stand one item below the other") {
  CHECK(mentions_in("- Java\n- Spring\n- Rest\n- Kafka") ==
        "Java 'Java'; Spring Framework 'Spring'; REST 'Rest' likely; Apache Kafka 'Kafka'");
  CHECK(mentions_in("Dates\n- Spring\n- Autumn") == "");
}

TEST_CASE("what is told to be not needed is negated") {
  CHECK(mentions_in("we don't use Java here") == "Java 'Java' negated");
  CHECK(mentions_in("we don’t need PHP") == "PHP 'PHP' negated");
  CHECK(mentions_in("no Java or Scala required, but Kotlin") ==
        "Java 'Java' negated; Scala 'Scala' negated; Kotlin 'Kotlin'");
  CHECK(mentions_in("Kafka experience is not required") == "Apache Kafka 'Kafka' negated");
  CHECK(mentions_in("not only Java") == "Java 'Java'");
  CHECK(mentions_in("a no-code tool in Java") == "Java 'Java'");
}

TEST_CASE("hostile text neither crashes nor takes long") {
  const std::string unit[] = {"Go ",  "Go, ", "Go/",   "\xC3",        "\xE2\x80", "....", "C++++",
                              "####", "\n\n", "- R\n", "no Java or ", "(((",      "://",  "www."};
  for (const std::string& each : unit) {
    std::string text;
    while (text.size() < 80000) text += each;
    for (const SkillMention& mention : find_skills(text, built_in_index())) {
      REQUIRE(mention.begin < mention.end);
      REQUIRE(mention.end <= text.size());
    }
  }
  CHECK(find_skills("", built_in_index()).empty());
  CHECK(find_skills(std::string(200000, 'a'), built_in_index()).empty());
}

TEST_CASE("a long text gives what its parts give") {
  const std::string line = "* Services in Go, Kafka and PostgreSQL; no Java required\n";
  const std::size_t in_one = find_skills(line, built_in_index()).size();
  std::string text;
  for (int i = 0; i < 3000; ++i) text += line;
  const std::vector<SkillMention> mentions = find_skills(text, built_in_index());
  REQUIRE(in_one == 4);
  REQUIRE(mentions.size() == 3000 * in_one);
  for (std::size_t i = 1; i < mentions.size(); ++i) REQUIRE(mentions[i - 1].end <= mentions[i].begin);
  CHECK(text.substr(mentions.back().begin, 4) == "Java");
}
