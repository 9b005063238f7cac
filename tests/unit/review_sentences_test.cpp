#include <doctest/doctest.h>

#include <string>
#include <string_view>
#include <vector>

#include "review/english.h"
#include "review/words.h"
#include "unit/review_cases.h"

namespace shortlist {
namespace {

std::vector<ReviewCase> opener_cases() {
  return {
      {"L01", true, "responsible", say(past_bullet, "Responsible for the seat map in Go of 300 venues"),
       "\"responsible for\" says"},
      {"L01", true, "worked on", say(past_bullet, "Worked on the seat map in Go of 300 venues")},
      {"L01", true, "helped", say(past_bullet, "Helped to write the seat map in Go of 300 venues")},
      {"L01", false, "work as noun", say(past_bullet, "Workers of 300 venues moved to Go in a week")},
      {"L01", false, "inside", say(past_bullet, "Wrote what 300 venues are responsible for in Go")},
      {"L02", true, "noun", say(past_bullet, "Seat map for the 300 venues in Go"),
       "\"Seat map for the 300 venues in Go\" does not open"},
      {"L02", true, "adjective with hyphen", say(past_bullet, "Reduced-instruction code for 300 venues in Go")},
      {"L02", true, "hundred", say(past_bullet, "Hundred venues on one map in Go")},
      {"L02", false, "set", say(past_bullet, "Set the order of 300 venues in Go")},
      {"L02", false, "adverb", say(past_bullet, "Successfully sharded 300 venues in Go")},
      {"L02", false, "co-founded", say(past_bullet, "Co-founded the map of 300 venues in Go")},
      {"L02", false, "unknown past", say(past_bullet, "Dockerised the map of 300 venues in Go")},
      {"L02", false, "time first", say(past_bullet, "In 2019, led the map of 300 venues to Go")},
      {"L02", false, "present", say(current_bullet, "Leads the Redis cache of 300 venues")},
      {"L08", true, "present in a past job", say(past_bullet, "Writes the seat map in Go for 300 venues"),
       "\"Writes\" opens in the third person form"},
      {"L08", true, "base in a past job", say(past_bullet, "Lead the seat map of 300 venues to Go")},
      {"L08", true, "two presents",
       [](ResumeText& r) {
         r.passages[current_bullet].text = "Maintain the Redis cache of 300 venues";
         r.passages[current_bullet + 1].text = "Designs the Kafka topics of 300 venues";
       },
       "\"Designs\" after \"Maintain\""},
      {"L08", false, "cut", say(past_bullet, "Cut the load of 300 venues with Go")},
      {"L08", false, "put", say(past_bullet, "Put the seat map of 300 venues into Go")},
      {"L08", false, "noun", say(past_bullet, "Design of the seat map of 300 venues in Go")},
      {"L08", false, "support engineer", say(past_bullet, "Lead engineer for the 300 venues in Go")},
      {"L08", false, "past beside present", say(current_bullet + 1, "Leads the Kafka topics of 300 venues")},
  };
}

std::vector<ReviewCase> figure_cases() {
  return {
      {"L04", true, "no figures",
       [](ResumeText& r) {
         r.passages[past_bullet].text = "Wrote the seat map in Go, used by many venues";
         r.passages[past_bullet + 1].text = "Rebuilt the report in PostgreSQL 12, EC2 and OAuth2 in 2019";
       },
       "2 of 2 lines about Software Developer, Nube Tickets carry no figure (lines 9 and 10)"},
      {"L04", false, "half", say(past_bullet, "Wrote the seat map in Go, used by many venues")},
      {"L04", false, "words",
       [](ResumeText& r) {
         r.passages[past_bullet].text = "Halved the load of the seat map in Go";
         r.passages[past_bullet + 1].text = "Rebuilt the report in PostgreSQL for two halls";
       }},
      {"L05", true, "by 30%", say(past_bullet, "Improved the seat map in Go by 30%"), "\"30%\" of what"},
      {"L05", true, "3x faster", say(past_bullet, "Made the seat map in Go 3x faster")},
      {"L05", false, "before and after", say(past_bullet, "Improved the seat map in Go by 30%, from 200 ms to 140 ms")},
      {"L05", false, "a share", say(past_bullet, "Moved 30% of the seat maps to Go within a year")},
  };
}

std::vector<ReviewCase> person_cases() {
  return {
      {"L03", true, "I", say(past_bullet, "In this job I wrote the seat map in Go of 300 venues"), "\"I\" in "},
      {"L03", true, "our", say(past_bullet, "Wrote our seat map in Go of 300 venues")},
      {"L03", true, "I've", say(summary_at, "I’ve nine years in freight behind me")},
      {"L03", false, "I/O", say(past_bullet, "Wrote the I/O of the seat map in Go of 300 venues")},
      {"L03", false, "US", say(past_bullet, "Wrote the US seat map in Go of 300 venues in us-east-1")},
      {"L03", false, "Phase I", say(past_bullet, "Wrote the map in Go for Phase I with 300 venues, Class I and MySQL")},
      {"L06", true, "was moved", say(past_bullet, "The seat map of 300 venues was moved to Go"), "\"was moved\" hides"},
      {"L06", true, "were quickly written", say(past_bullet, "Seat maps of 300 venues were quickly written in Go")},
      {"L06", false, "was ready", say(past_bullet, "Wrote the seat map in Go that was ready for 300 venues")},
      {"L06", false, "was red", say(past_bullet, "Wrote the seat map in Go when the build of 300 venues was red")},
      {"L24", true, "the team", say(past_bullet, "The team improved the seat map in Go of 300 venues"),
       "\"The team improved"},
      {"L24", false, "led the team", say(past_bullet, "Led the team of the seat map in Go of 300 venues")},
      {"L24", false, "team of", say(past_bullet, "Team of five around the seat map in Go of 300 venues")},
      {"L07", true, "passionate", say(summary_at, "Passionate engineer with nine years in freight"),
       "\"passionate\" is what everybody"},
      {"L07", true, "dynamic", say(summary_at, "Dynamic team and nine years in freight")},
      {"L07", true, "leveraging", say(past_bullet, "Wrote the seat map of 300 venues leveraging Go")},
      {"L07", false, "dynamic pricing", say(past_bullet, "Wrote the dynamic pricing of 300 venues in Go")},
      {"L07", false, "leverage ratio", say(past_bullet, "Computed the leverage ratio of 300 funds in Go")},
      {"L22", true, "full stops", say(past_bullet, "Wrote the seat map in Go, used by 300 venues."),
       "1 line ends with a full stop and 5 without"},
      {"L22", true, "dashes",
       [](ResumeText& r) {
         r.passages[past_bullet].text = "Wrote the seat map in Go – used by 300 venues";
         r.passages[past_bullet + 1].text = "Rebuilt the report in PostgreSQL - it took 9 minutes";
       },
       "two kinds of dash"},
      {"L22", false, "one dash",
       say(past_bullet, "Wrote the seat map – in Go – used by 300 venues of half-time clubs")},
  };
}

// "past build", the form and base of the verb that the line opens with.
std::string verb_of(std::string_view line) {
  const OpeningVerb verb = opening_verb(words_of(line));
  constexpr std::string_view forms[] = {"none", "past", "base", "third", "gerund", "unclear"};
  const std::string form(forms[static_cast<std::size_t>(verb.form)]);
  return verb.base.empty() ? form : form + " " + verb.base;
}

}  // namespace

const std::vector<ReviewCase>& sentence_cases() {
  static const std::vector<ReviewCase> all = [] {
    std::vector<ReviewCase> cases;
    for (const std::vector<ReviewCase>& part : {opener_cases(), figure_cases(), person_cases()}) {
      cases.insert(cases.end(), part.begin(), part.end());
    }
    return cases;
  }();
  return all;
}

TEST_CASE("sentences: each rule fires where it must and nowhere else") {
  for (const ReviewCase& review_case : sentence_cases()) check_case(review_case);
}

TEST_CASE("the verb that opens a line") {
  struct Row {
    std::string_view line;
    std::string_view verb;
  };
  constexpr Row rows[] = {
      {"Built a thing", "past build"},
      {"Wrote it", "past write"},
      {"Led four", "past lead"},
      {"Set up the cluster", "unclear set"},
      {"Cut costs", "unclear cut"},
      {"Read the logs", "unclear read"},
      {"Planned the move", "past plan"},
      {"Applied it", "past apply"},
      {"Freed memory", "past free"},
      {"Swapped the queue", "past swap"},
      {"Re-architected it", "past architect"},
      {"Load-tested it", "past test"},
      {"Hand-wrote a lexer", "past write"},
      {"Tripled it", "past triple"},
      {"Sped up it", "past speed"},
      {"Builds a thing", "third build"},
      {"Applies patches", "third apply"},
      {"Pushes it", "third push"},
      {"Build a thing", "base build"},
      {"Design the API", "base design"},
      {"Design of the API", "none"},
      {"Support engineer", "none"},
      {"Test automation for it", "none"},
      {"Testing the API", "gerund test"},
      {"Testing of the API", "none"},
      {"Managing two teams", "gerund manage"},
      {"Event-driven core", "none"},
      {"Cloud-based core", "past based"},
      {"Speed of the API", "none"},
      {"Need for it", "none"},
      {"Then moved it", "past move"},
      {"Jointly designed it", "past design"},
      {"Over two years, grew it", "past grow"},
      {"", "none"},
      {"•", "none"},
      {"Ünïcode first", "none"},
  };
  for (const Row& row : rows) {
    INFO(row.line);
    CHECK(verb_of(row.line) == row.verb);
  }
}

TEST_CASE("words keep what belongs to them") {
  std::vector<std::string> texts;
  for (const TextWord& word : words_of("Cut I/O by 30% (2.1 → 1.4 s), C++ and C#; “it’s” node.js, 9,000 x, $5M end.")) {
    texts.emplace_back(word.text);
  }
  CHECK(texts == std::vector<std::string>{"Cut", "I/O", "by", "30%", "2.1", "1.4", "s", "C++", "and", "C#", "it’s",
                                          "node.js", "9,000", "x", "$5M", "end"});
}

TEST_CASE("a language is told by its small words") {
  const auto english = [](std::string_view text) {
    ResumeText resume;
    resume.passages.push_back({std::string(text), {}, PassageKind::summary, {}, -1, false, {}});
    return is_english(resume);
  };
  CHECK(english("Wrote the report for the board with care"));
  CHECK(english("Go, SQL, Kafka"));
  CHECK(!english("Verantwortlich für die Umstellung der Dienste und den Betrieb"));
  CHECK(!english("Responsable de la migration des services et de la mise en production"));
  CHECK(!english("Odpowiedzialna za wdrożenie usług w chmurze oraz za utrzymanie"));
  CHECK(!english("Разработка сервисов на Go и PostgreSQL"));
  CHECK(!english("サービスの開発"));
}

}  // namespace shortlist
