#include "review/first_person.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

namespace shortlist {
namespace {

struct Line {
  std::string_view text;
  bool over;
  std::string_view told;  // empty: it is quoted
};

constexpr Line lines[] = {
    // The past, as resumes have it.
    {"Cut p99 checkout latency from 900 ms to 180 ms", false, "I cut p99 checkout latency from 900 ms to 180 ms"},
    {"Cut p99 checkout latency by half.", true, "I cut p99 checkout latency by half"},
    {"Led four engineers through the ledger migration", true, "I led four engineers through the ledger migration"},
    {"Built the refund service in Go, from schema to launch", false,
     "I built the refund service in Go, from schema to launch"},
    {"Set the direction for one log on Kafka", true, "I set the direction for one log on Kafka"},
    {"Sped up seat search from 1.9 s to 420 ms", true, "I sped up seat search from 1.9 s to 420 ms"},
    {"Halved the yearly bill by EUR 84,000 (31%)", true, "I halved the yearly bill by EUR 84,000 (31%)"},
    {"Re-sharded the ledger over a weekend", true, "I re-sharded the ledger over a weekend"},
    {"Co-founded the guild of Go developers", true, "I co-founded the guild of Go developers"},
    {"Load-tested the API at 9,000 requests a second", true, "I load-tested the API at 9,000 requests a second"},
    {"A/B-tested two rankings of offers", true, "I A/B-tested two rankings of offers"},
    {"Oversaw the move of 40 services", true, "I oversaw the move of 40 services"},
    {"Dockerised nine batch jobs", true, "I dockerised nine batch jobs"},
    {"Promoted two engineers to staff level", true, "I promoted two engineers to staff level"},
    {"Trained five developers on Spring Boot", true, "I trained five developers on Spring Boot"},
    {"Wrote \"the book\" on retries", true, "I wrote \"the book\" on retries"},
    // With what stands before the verb.
    {"Successfully migrated 40 services", true, "I successfully migrated 40 services"},
    {"Also rewrote the import in Go", true, "I also rewrote the import in Go"},
    {"In 2021, led the migration to Kafka", true, "in 2021, I led the migration to Kafka"},
    {"As tech lead, migrated 7 TB of bookings", true, "as tech lead, I migrated 7 TB of bookings"},
    // A second half.
    {"Designed idempotency keys; duplicate charges fell to 2", true,
     "I designed idempotency keys; duplicate charges fell to 2"},
    {"Trained five developers; left 40 pages of notes", true, "I trained five developers; I left 40 pages of notes"},
    {"Moved scans to RabbitMQ; shoppers saw them after 20 seconds", true,
     "I moved scans to RabbitMQ; shoppers saw them after 20 seconds"},
    {"Introduced reviews: repeat incidents fell from 9 to 2", true,
     "I introduced reviews: repeat incidents fell from 9 to 2"},
    {"Moved the office; closed tickets fell by half", true, ""},
    {"Used Kafka; maintains Go services now", false, ""},
    {"Built the import; currently leads two people", false, ""},
    {"Worked with: Terraform, AWS, Docker", true, ""},
    {"Led: the migration of 40 services", true, ""},
    // The present, in the tense of the job.
    {"Lead four engineers", false, "I lead four engineers"},
    {"Lead four engineers", true, "I led four engineers"},
    {"Builds a platform that nine teams use", false, "I build a platform that nine teams use"},
    {"Plan the capacity of three clusters", true, "I planned the capacity of three clusters"},
    {"Debug the incidents that others gave up on", true, "I debugged the incidents that others gave up on"},
    {"Build the API and own its on-call", false, "I build the API and own its on-call"},
    {"Build the API and own its on-call", true, ""},
    {"Builds a platform and runs it", false, ""},
    {"I built the matching of bank lines", true, "I built the matching of bank lines"},
    {"I maintain the REST API", false, "I maintain the REST API"},
    {"I maintain the REST API", true, "I maintained the REST API"},
    {"I have built Go services", true, "I have built Go services"},
    {"I maintain the REST API and keep its promises", true, ""},
    {"I’ve built Kafka pipelines", true, "I’ve built Kafka pipelines"},
    // What is no deed, or none of one's own.
    {"Building a platform for nine teams", false, ""},
    {"Responsible for payments", true, ""},
    {"Our team cut the quote time to 180 ms", true, ""},
    {"Promoted to senior after 18 months", true, ""},
    {"Selected for the talent programme", true, ""},
    {"Awarded best newcomer of 2019", true, ""},
    {"Named engineer of the year", true, ""},
    {"Hired as the first backend engineer", true, ""},
    {"Certified in Kubernetes", true, ""},
    {"Distributed systems for a stock exchange", true, ""},
    {"Shared library for nine teams", true, ""},
    {"Embedded software for lifts", true, ""},
    {"Event-driven redesign of the booking core", true, ""},
    {"Kubernetes-based platform for nine teams", true, ""},
    {"Cloud-hosted jobs for the weather desk", true, ""},
    {"Design of a ledger", true, ""},
    {"LED display firmware in Go", true, ""},
    {"API for 300 partners", true, ""},
    {"AWS cost cut by 30%", true, ""},
    {"14 services moved to Kubernetes", true, ""},
    {"Set up CI. Wrote its documents.", true, ""},
    {"Rebuilt search! Users noticed.", true, ""},
    {"Shipped", true, ""},
    {"", true, ""},
};

}  // namespace

TEST_CASE("lines of resumes are told in the first person, or left alone") {
  static_assert(std::size(lines) >= 40);
  for (const Line& line : lines) {
    CAPTURE(line.text);
    CHECK(first_person(line.text, line.over).value_or("") == line.told);
  }
}

TEST_CASE("a turned line keeps every word but the form of its verb") {
  for (const Line& line : lines) {
    const std::string told = first_person(line.text, false).value_or("");
    if (told.empty()) continue;
    CAPTURE(told);
    std::size_t blanks = 0;
    for (const char c : line.text) blanks += c == ' ' ? 1 : 0;
    std::size_t more = 0;
    for (const char c : told) more += c == ' ' ? 1 : 0;
    CHECK(more >= blanks);
    CHECK(more <= blanks + 2);
    CHECK(told.back() != '.');
  }
}

TEST_CASE("hostile lines neither break nor hang") {
  CHECK(!first_person(std::string(100'000, ';'), true));
  std::string endless;
  for (int i = 0; i < 3000; ++i) endless += "Built the x; ";
  first_person(endless, true);
  CHECK(!first_person("“”", true));
  CHECK(quotable("a “b” \"c\".") == "a ‘b’ 'c'");
}

}  // namespace shortlist
