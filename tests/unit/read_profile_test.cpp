#include "read/read_profile.h"

#include <doctest/doctest.h>

#include <string>

#include "read/contact.h"

namespace shortlist {
namespace {

const std::string person = "[person]\nname = \"Zoe\u0308\"\nemail = \"zoe@example.com\"\n";

Profile read(const std::string& text) {
  Diagnostics diagnostics;
  Profile profile = read_profile("p.toml", text, diagnostics);
  CAPTURE(diagnostics.format());
  CHECK(diagnostics.all().empty());
  return profile;
}

// The message of the only diagnostic of a profile.
Diagnostic mistake(const std::string& text) {
  Diagnostics diagnostics;
  read_profile("p.toml", text, diagnostics);
  CAPTURE(diagnostics.format());
  REQUIRE(diagnostics.all().size() == 1);
  return diagnostics.all().front();
}

TEST_CASE("a person, with names composed and addresses made whole") {
  const Person zoe = read(person + R"(
headline = { en = "Engineer", pl = "Inżynierka" }
phone = "+48 600 100 200"
website = "zoe.example.com"
links = [{ label = "Code", url = "HTTPS://code.example/zoe" }, { url = "mailto:zoe@example.org" }]
summary = "Two **fine**\n sentences."
authorization = "EU citizen"
availability = " "
)")
                         .person;
  CHECK(zoe.name.value == "Zoë");
  CHECK(zoe.name.where.line == 2);
  CHECK(zoe.name.where.field == "person.name");
  CHECK(zoe.website.value == "https://zoe.example.com");
  CHECK(zoe.links[0].url.value == "HTTPS://code.example/zoe");
  CHECK(zoe.links[1].url.value == "mailto:zoe@example.org");
  CHECK(zoe.links[1].url.where.field == "person.links[1].url");
  CHECK(in_locale(zoe.headline, "pl").value == "Inżynierka");
  CHECK(in_locale(zoe.summary, "en").value == "Two **fine**\n sentences.");
  CHECK(zoe.availability.empty());
}

TEST_CASE("work, with highlights in both forms") {
  const Profile profile = read(person + R"(
[[work]]
company = "Fjordpay"
title = "Engineer"
start = 2021-04-15
type = "part-time"
skills = ["C++", "Go"]
tags = ["payments"]
highlights = [
  "Cut latency",
  { text = { en = "Led", de = "Leitete" }, id = "ledger", tags = ["lead"], skills = ["Go"], lint = ["L04"], note = "n" },
]

[[work]]
company = "Quay"
title = "Engineer"
start = 2019
end = "2021-03"
)");
  REQUIRE(profile.work.size() == 2);
  const Work& first = profile.work[0];
  CHECK(first.period.present);
  CHECK(to_iso(*first.period.start) == "2021-04-15");
  CHECK(first.type == Employment::part_time);
  CHECK(first.skills[0].value == "C++");
  REQUIRE(first.highlights.size() == 2);
  CHECK(first.highlights[0].where.line == 13);
  const Highlight& led = first.highlights[1];
  CHECK(led.id == "ledger");
  CHECK(led.note == "n");
  CHECK(led.lint == std::vector<std::string>{"L04"});
  CHECK(led.where.field == "work[0].highlights[1]");
  CHECK(in_locale(led.text, "de").value == "Leitete");
  CHECK_FALSE(profile.work[1].period.present);
  CHECK(to_iso(*profile.work[1].period.start) == "2019");
}

TEST_CASE("positions give the company its dates") {
  const Profile profile = read(person + R"(
[[work]]
company = "Fjordpay"
start = "2018"
[[work.positions]]
title = "Senior Engineer"
start = "2021-01"
end = "2023-06"
[[work.positions]]
title = "Engineer"
start = "2018-05"
end = "2020-12"
)");
  const Work& work = profile.work[0];
  CHECK(work.title.empty());
  CHECK(work.positions.size() == 2);
  CHECK(to_iso(*work.period.start) == "2018-05");
  CHECK(to_iso(*work.period.end) == "2023-06");
  CHECK_FALSE(work.period.present);
}

TEST_CASE("all other tables") {
  const Profile profile = read(person + R"(
[[projects]]
name = "tidewatch"
url = "https://tidewatch.example"
start = "2020"
[[education]]
institution = "U"
degree = "MSc"
end = "2031-06"
courses = ["Databases", { en = "Networks" }]
[[breaks]]
start = "2019-01"
end = "2019-06"
reason = "Parental leave"
[[skills]]
name = "Languages"
items = ["Go"]
[[certificates]]
name = "C"
issuer = "I"
date = 2020-05-06
url = "c.example"
[[awards]]
title = "A"
summary = "s"
[[publications]]
title = "P"
publisher = "X"
[[talks]]
title = "T"
event = "E"
[[volunteer]]
organization = "V"
start = "2022"
[[languages]]
name = "Polish"
level = "native"
[[interests]]
name = "Sailing"
items = ["dinghies"]
[[references]]
name = "R"
text = "t"
[[sections]]
title = "Patents"
text = "One."
[[sections]]
title = "Teaching"
entries = [{ title = "Course", start = "2020", highlights = ["h"] }]
[[stories]]
highlight = "none"
letter = "l"
[check]
ignore = ["L04", "A1"]
[resume]
theme = "compact"
paper = "letter"
pages = 2
sections = ["work", "sections"]
show = ["availability"]
locale = "pt-br"
[[work]]
company = "W"
title = "T"
start = "2020"
highlights = [{ text = "t", id = "none" }]
)");
  CHECK_FALSE(profile.projects[0].period.present);
  CHECK(profile.education[0].courses.size() == 2);
  CHECK(to_iso(*profile.education[0].period.end) == "2031-06");
  CHECK(in_locale(profile.breaks[0].reason, "").value == "Parental leave");
  CHECK(profile.skills[0].items[0].value == "Go");
  CHECK(to_iso(*profile.certificates[0].date) == "2020-05-06");
  CHECK(profile.certificates[0].url.value == "https://c.example");
  CHECK(in_locale(profile.awards[0].summary, "").value == "s");
  CHECK(in_locale(profile.publications[0].by, "").value == "X");
  CHECK(in_locale(profile.talks[0].by, "").value == "E");
  CHECK(profile.volunteer[0].period.present);
  CHECK(in_locale(profile.languages[0].level, "").value == "native");
  CHECK(profile.interests[0].items.size() == 1);
  CHECK(in_locale(profile.references[0].text, "").value == "t");
  CHECK(in_locale(profile.sections[0].text, "").value == "One.");
  CHECK(profile.sections[1].entries[0].highlights.size() == 1);
  CHECK(in_locale(profile.stories[0].letter, "").value == "l");
  CHECK(profile.ignored_rules == std::vector<std::string>{"L04", "A1"});
  CHECK(profile.resume.theme == "compact");
  CHECK(profile.resume.paper == Paper::letter);
  CHECK(profile.resume.pages == 2);
  CHECK(profile.resume.sections == std::vector<std::string>{"work", "sections"});
  CHECK(profile.resume.show == std::vector<std::string>{"availability"});
  CHECK(profile.resume.locale == "pt-BR");
}

TEST_CASE("versions in the profile's own locale count as those without a tag") {
  const std::string headline = "headline = { en = \"E\", de = \"D\" }\n";
  const Profile english = read(person + headline);
  CHECK(in_locale(english.person.headline, "fr").value == "E");
  const Profile german = read(person + headline + "[resume]\nlocale = \"de\"\n");
  CHECK(in_locale(german.person.headline, "fr").value == "D");
  CHECK(in_locale(german.person.headline, "en").value == "E");
}

TEST_CASE("the place of a mistake is that of the value, with the path of its key") {
  const Diagnostic wrong =
      mistake(person + "[[work]]\ncompany = \"C\"\ntitle = \"T\"\nstart = \"2020\"\nskills = [\n  \"Go\",\n  3,\n]\n");
  CHECK(wrong.where.line == 10);
  CHECK(wrong.where.column == 3);
  CHECK(wrong.where.field == "work[0].skills[1]");
}

TEST_CASE("all mistakes are told in one pass, a syntax error alone") {
  Diagnostics all;
  read_profile("p.toml", person + "a = 1\nb = 2\n[c]\n", all);
  CHECK(all.all().size() == 3);
  Diagnostics syntax;
  read_profile("p.toml", person + "a = 1\nb = \n[c]\n", syntax);
  CHECK(syntax.all().size() == 1);
}

TEST_CASE("no message repeats what is private, whatever is wrong with it") {
  const std::string secret = "hunter2";
  for (const std::string text :
       {"[[stories]]\nhighlight = \"hunter2\"\n", "[[stories]]\nhighlight = [\"hunter2\"]\n",
        "[[stories]]\nhighlight = \"x\"\ntask = hunter2\n", "[[stories]]\nsituaton = \"hunter2\"\n",
        "[[stories]]\ntask = { a = \"hunter2\" }\n", "stories = [\"hunter2\"]\n", "stories = \"hunter2\"\n",
        "[stories]\ntask = \"hunter2\"\n", "note = \"hunter2\"\n", "[[stories]]\ntask = \"hunter2\n",
        "[[stories]]\ntask = \"\"\"\nhunter2\\q\"\"\"\n", "[[stories]]\ntask = \"hunter2 \\u0007\"\n",
        "[[work]]\nhighlights = [{ text = \"t\", note = [\"hunter2\"] }]\n",
        "[[work]]\nhighlights = [{ text = \"t\", note = \"a\nhunter2\" }]\n", "[[story]]\nx = \"hunter2\" \"\n",
        "[logistics]\nsalary = \"hunter2\n", "[[stories]]\ntask = \"hunter2 \xFF\"\n"}) {
    Diagnostics diagnostics;
    read_profile("p.toml", person + text, diagnostics);
    CAPTURE(diagnostics.format());
    CHECK(diagnostics.has_errors());
    CHECK(diagnostics.format().find(secret) == std::string::npos);
  }
}

TEST_CASE("mail addresses") {
  for (const char* right :
       {"a@b.example", "zoë@müller.example", "first.last+tag@mail.example.com", "o'neil@b.example"}) {
    CHECK(is_email_address(right));
  }
  for (const char* wrong :
       {"", "a", "a@", "@b.example", "a@b", "a b@c.example", "a@b@c.example", ".a@b.example", "a..b@c.example",
        "a@b.example?x=y", "a@b.example:80", "<a@b.example>", "mailto:a@b.example"}) {
    CAPTURE(wrong);
    CHECK_FALSE(is_email_address(wrong));
  }
}

TEST_CASE("phone numbers") {
  for (const char* right :
       {"+48 600 100 200", "(020) 7946-0123", "020.7946.0123", "555-0100 ext. 12", "+1 555 0100 x7"}) {
    CHECK(is_phone_number(right));
  }
  for (const char* wrong : {"", "12", "call me", "48+600", "+48 600 ext. now", "1234567890123456789012", "+48,600"}) {
    CAPTURE(wrong);
    CHECK_FALSE(is_phone_number(wrong));
  }
}

}  // namespace
}  // namespace shortlist
