// What of a profile becomes text to check: all that its resume prints, and nothing private.
#include <doctest/doctest.h>

#include <algorithm>
#include <string>

#include "document/markup.h"
#include "model/plain_text.h"
#include "model/resume_text.h"
#include "read/read_profile.h"

using namespace shortlist;

namespace {

ResumeText text_of(const std::string& toml) {
  Diagnostics diagnostics;
  const Profile profile = read_profile("profile.toml", toml, diagnostics);
  CHECK(diagnostics.format() == "");
  return resume_text(profile);
}

std::string all_of(const ResumeText& resume) {
  std::string all = resume.name + resume.email + resume.phone + resume.location;
  for (const Passage& passage : resume.passages) all += passage.text + "\n";
  for (const Text& text : resume.listed_skills) all += text.value;
  for (const Text& text : resume.headings) all += text.value;
  return all;
}

const std::string profile = R"(
[person]
name = "Zoë Łukasik"
headline = "Backend Engineer"
email = "zoe@example.com"
summary = "Builds **quiet** services."
authorization = "SECRET permit"
availability = "SECRET month"

[[work]]
company = "Fjordpay"
title = "Engineer"
start = "2021-04"
summary = "Payments."
skills = ["Go", "Kafka"]
highlights = [
  "Cut [latency](https://example.com) by half",
  { text = "Led the ledger", id = "ledger", lint = ["L04"], note = "SECRET rollback" },
]

[[work]]
company = "Norda"
summary = "Parcels."
[[work.positions]]
title = "Senior"
start = "2019-01"
end = "2021-03"
highlights = ["Sharded it"]
[[work.positions]]
title = "Junior"
start = "2017-01"
end = "2018-12"

[[breaks]]
start = "2016-01"
end = "2016-12"
reason = "Family"

[[skills]]
name = "Languages"
items = ["Go", "C\\*"]

[[stories]]
highlight = "ledger"
situation = "SECRET situation"
task = "SECRET task"
action = "SECRET action"
result = "SECRET result"
letter = "SECRET letter"

[check]
ignore = ["L07"]
)";

}  // namespace

TEST_CASE("nothing private is among the passages") {
  const ResumeText resume = text_of(profile);
  CHECK(all_of(resume).find("SECRET") == std::string::npos);
  CHECK(resume.ignored_rules == std::vector<std::string>{"L07"});
}

TEST_CASE("passages know what they are, when and of which job") {
  const ResumeText resume = text_of(profile);
  REQUIRE(resume.roles.size() == 3);
  CHECK(resume.roles[1].company == "Norda");
  CHECK(resume.roles[2].title == "Junior");
  REQUIRE(resume.breaks.size() == 1);
  const auto find = [&resume](const std::string& text) {
    const auto found = std::find_if(resume.passages.begin(), resume.passages.end(),
                                    [&text](const Passage& passage) { return passage.text == text; });
    REQUIRE_MESSAGE(found != resume.passages.end(), text);
    return *found;
  };
  const Passage bullet = find("Led the ledger");
  CHECK(bullet.bullet);
  CHECK(bullet.kind == PassageKind::work_text);
  CHECK(bullet.entry == 0);
  CHECK(bullet.period.present);
  CHECK(bullet.lint == std::vector<std::string>{"L04"});
  CHECK(bullet.where.line == 18);
  CHECK(find("Cut latency by half").bullet);
  CHECK(find("Go, Kafka").kind == PassageKind::work_skills);
  CHECK(find("Builds quiet services.").kind == PassageKind::summary);
  CHECK(find("Parcels.").entry == 1);
  CHECK(find("Parcels.").period.start->year == 2017);
  CHECK(find("Sharded it").period.start->year == 2019);
  CHECK(find("Junior, Norda").entry == 2);
  CHECK(find("Go, C*").kind == PassageKind::skills);
  CHECK(resume.listed_skills.back().value == "C*");
}

TEST_CASE("sections that the resume leaves out are left out") {
  const ResumeText resume = text_of(profile + "[resume]\nsections = [\"skills\", \"work\"]\n");
  CHECK(all_of(resume).find("quiet") == std::string::npos);
  CHECK(resume.headings.size() == 2);
  CHECK(resume.headings[0].value == "skills");
  CHECK(resume.breaks.size() == 1);
}

TEST_CASE("markup is taken off as it is set") {
  for (const std::string markup : {"plain",
                                   "**bold** and *italic*",
                                   "5*4*3",
                                   "a * b",
                                   "`code *x*` b",
                                   "[text](https://example.com/a_(b))",
                                   "\\*no\\* \\[x\\]",
                                   "***both***",
                                   "*a **b** c*",
                                   "x [y] z",
                                   "``a`b``",
                                   "*open",
                                   "a  \n b",
                                   "[a *b* c](mailto:a@b.cd)",
                                   "**[x](https://e.com)**",
                                   "_under_ s_core",
                                   "[ [x](https://e.com)",
                                   "\\\\",
                                   "a\\b",
                                   "*é* **ß**",
                                   "****"}) {
    CAPTURE(markup);
    Diagnostics diagnostics;
    std::string set;
    for (const Inline& part : parse_markup({markup, {}}, diagnostics)) set += part.text;
    CHECK(plain_text(markup) == set);
  }
}
