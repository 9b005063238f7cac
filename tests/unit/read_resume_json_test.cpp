// JSON Resume.
#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "read/read_resume.h"
#include "text/date.h"

namespace {

using shortlist::Diagnostics;
using shortlist::PassageKind;
using shortlist::ResumeText;

struct Read {
  ResumeText resume;
  std::string said;
};

Read read(std::string_view text) {
  Diagnostics diagnostics;
  ResumeText resume = shortlist::read_resume_json("cv.json", text, diagnostics);
  std::string said;
  for (const shortlist::Diagnostic& one : diagnostics.all()) said += one.message + "\n";
  return {std::move(resume), said};
}

}  // namespace

TEST_CASE("a whole resume in JSON") {
  const Read got = read(R"({
    "basics": {"name": "Nora Holm", "label": "Engineer", "email": "nora@holm.example", "phone": "+45 1",
      "url": "https://holm.example", "location": {"city": "Aarhus", "countryCode": "DK"},
      "profiles": [{"network": "GitHub", "username": "nora"}, {"url": "https://code.example/nora"}], "summary": "Builds."},
    "work": [{"name": "Havnelog", "position": "Engineer", "startDate": "2020-03-01", "highlights": ["Moved it", "Ran it"],
      "keywords": ["Go", "Kafka"]},
      {"company": "Lynghus", "position": "Intern", "startDate": "2016", "endDate": "Feb 2020"}],
    "education": [{"institution": "AU", "area": "CS", "studyType": "MSc", "endDate": "2016", "courses": ["Compilers"]}],
    "projects": [{"name": "tinyq", "description": "A queue"}],
    "skills": [{"name": "Languages", "keywords": ["Go", "Java"]}, {"name": "Docker"}, "SQL"],
    "languages": [{"language": "Danish", "fluency": "native"}], "unknown": [1, 2]})");
  const ResumeText& resume = got.resume;
  CHECK(got.said == "");
  CHECK(resume.name == "Nora Holm");
  CHECK(resume.location == "Aarhus, DK");
  CHECK(resume.links == std::vector<std::string>{"https://holm.example", "https://code.example/nora"});
  REQUIRE(resume.roles.size() == 2);
  CHECK(resume.roles[0].company == "Havnelog");
  CHECK(resume.roles[0].period.present);
  CHECK(resume.roles[1].company == "Lynghus");
  CHECK(resume.roles[1].type == shortlist::Employment::internship);
  CHECK(to_iso(*resume.roles[1].period.end) == "2020-02");
  REQUIRE(resume.listed_skills.size() == 4);
  CHECK(resume.listed_skills[3].value == "SQL");
  int bullets = 0;
  for (const shortlist::Passage& passage : resume.passages) {
    if (passage.kind != PassageKind::work_text) continue;
    ++bullets;
    CHECK(passage.entry == 0);
    CHECK(passage.period.present);
    CHECK(passage.where.field.starts_with("work[0].highlights["));
  }
  CHECK(bullets == 2);
}

TEST_CASE("what is wrong in JSON is said with its path, and the rest is read") {
  const Read got =
      read(R"({"basics": {"name": ["x"], "email": "a@b.example"}, "work": {"name": "x"}, "skills": [{"keywords": "Go"}],
    "education": [{"startDate": "last spring"}]})");
  CHECK(got.resume.email == "a@b.example");
  CHECK(got.said ==
        "'basics.name' must be a text · found array; it is left out\n"
        "'work' must be a list · found object; it is left out\n"
        "'education[0].startDate' must be a date like 2021-09 · found \"last spring\"\n"
        "'skills[0].keywords' must be a list · found string; it is left out\n");
  CHECK(read("{\"a\": 1}").said == "'basics' is missing: is this a file in JSON Resume form?\n");
}

TEST_CASE("what is no JSON is refused at its place") {
  Diagnostics diagnostics;
  shortlist::read_resume_json("cv.json", "{\n  \"basics\": {,}\n}", diagnostics);
  REQUIRE(diagnostics.all().size() == 1);
  CHECK(diagnostics.all()[0].message == "no JSON from here on");
  CHECK(diagnostics.all()[0].where.line == 2);
  CHECK(diagnostics.all()[0].where.column == 14);
  CHECK(read("[1]").said == "a resume in JSON must be an object: { \"basics\": … }\n");
  CHECK(read(std::string(100'000, '[') + "1").said == "brackets are nested deeper than 64 levels\n");
  CHECK(read("{\"a\": \"\\ud800\"}").said == "no JSON from here on\n");
}

TEST_CASE("values of every kind in every place do not disturb") {
  for (const std::string value :
       {"null", "1", "-1e999", "true", "\"\"", "[]", "{}", "[[]]", "[null]", "[1]", "[{}]", "[\"x\"]"}) {
    for (const std::string key :
         {"basics", "work", "projects", "education", "skills", "volunteer", "awards", "languages"}) {
      read("{\"" + key + "\": " + value + "}");
      const std::string inner = "\"location\": " + value + ", \"profiles\": " + value + ", \"highlights\": " + value +
                                ", \"name\": " + value + ", \"startDate\": " + value + ", \"keywords\": " + value;
      const Read got = read("{\"" + key + "\": [{" + inner + "}], \"basics\": {" + inner + "}}");
      CHECK(got.resume.file == "cv.json");
    }
  }
}
