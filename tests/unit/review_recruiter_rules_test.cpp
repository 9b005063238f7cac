#include <doctest/doctest.h>

#include <string>
#include <vector>

#include "unit/review_cases.h"

namespace shortlist {
namespace {

Period months(int start_year, int start_month, int end_year, int end_month) {
  Period period;
  period.start = Date{start_year, start_month, 0};
  period.end = Date{end_year, end_month, 0};
  return period;
}

// The older job ends, or the newer starts, in another month.
std::function<void(ResumeText&)> end_of_old(int year, int month) {
  return [year, month](ResumeText& resume) { resume.roles[1].period.end = Date{year, month, 0}; };
}

std::function<void(ResumeText&)> list(std::string skill) {
  return [skill = std::move(skill)](ResumeText& resume) {
    resume.listed_skills.push_back({skill, {resume.file, 14, 1, ""}});
    resume.passages[skills_at].text += ", " + skill;
  };
}

std::function<void(ResumeText&)> add(int role, std::vector<std::string> bullets) {
  return [role, bullets = std::move(bullets)](ResumeText& resume) {
    for (const std::string& bullet : bullets) add_bullet(resume, role, bullet);
  };
}

std::vector<ReviewCase> time_cases() {
  return {
      {"L12", true, "half a year", end_of_old(2020, 8), "nothing is told of 6 months, between 2020-08 and 2021-03"},
      {"L12", true, "four months", end_of_old(2020, 10), "nothing is told of 4 months"},
      {"L12", true, "out of work", [](ResumeText& r) { r.roles[0].period = months(2021, 3, 2026, 1); }},
      {"L12", true, "overlap", end_of_old(2021, 9),
       "Backend Engineer, Brisa Freight and Software Developer, Nube Tickets overlap"},
      {"L12", false, "three months", end_of_old(2020, 11)},
      {"L12", false, "a told break",
       [](ResumeText& r) {
         r.roles[1].period.end = Date{2019, 12, 0}, r.breaks = {months(2020, 1, 2021, 2)};
       }},
      {"L12", false, "study",
       [](ResumeText& r) {
         r.roles[1].period = months(2012, 6, 2013, 8), r.roles[0].period.start = Date{2017, 9, 0};
       }},
      {"L12", false, "years alone",
       [](ResumeText& r) {
         r.roles[1].period.end = Date{2020, 0, 0};
       }},
      {"L12", false, "part-time beside",
       [](ResumeText& r) {
         r.roles[1].period.end = Date{2022, 9, 0}, r.roles[1].type = Employment::part_time;
       }},
      {"L13", true, "oldest first", [](ResumeText& r) { std::swap(r.roles[0], r.roles[1]); },
       "Backend Engineer, Brisa Freight is newer than Software Developer, Nube Tickets above it"},
      {"L13", true, "end first", end_of_old(2016, 2),
       "Software Developer, Nube Tickets ends before it starts: 2017-09 to 2016-02"},
      {"L13", true, "future end", [](ResumeText& r) { r.roles[0].period = months(2021, 3, 2026, 9); },
       "Backend Engineer, Brisa Freight ends in the future"},
      {"L13", true, "end forgotten",
       [](ResumeText& r) { r.roles[1].period.present = true, r.roles[1].period.end.reset(); },
       "Software Developer, Nube Tickets goes on beside the newer Backend Engineer, Brisa Freight"},
      {"L13", false, "ends this month", [](ResumeText& r) { r.roles[0].period = months(2021, 3, 2026, 6); }},
      {"L13", false, "same start, shorter first", [](ResumeText& r) { r.roles[1].period = months(2021, 3, 2021, 8); }},
  };
}

std::vector<ReviewCase> person_cases() {
  return {
      {"L16", true, "age in Spain", say(contact_at, "Ada Moreno, age 34, +34 600 100 200"),
       "age does not belong here, unless"},
      {"L16", true, "birth in the UK",
       [](ResumeText& r) { r.location = "Leeds, UK", r.passages[contact_at].text = "Date of birth: 3 May 1992"; },
       "date of birth does not belong here: employers there must not"},
      {"L16", true, "street", say(contact_at, "Ada Moreno, 12 Elm Street, Leeds"), "full street address"},
      {"L16", true, "German", say(contact_at, "Familienstand: ledig")},
      {"L16", false, "age in a deed", say(past_bullet, "Sorted 9,000 parcels by age 30 times a day in Go")},
      {"L16", false, "number", say(contact_at, "Ada Moreno, +34 600 100 200, status page of 12 services")},
      {"L17", true, "references", [](ResumeText& r) { r.passages[12].text += ". References available upon request"; },
       "\"references available\" fills a line"},
      {"L17", true, "aim", say(summary_at, "Seeking a challenging position with the team")},
      {"L17", false, "foreign keys", say(past_bullet, "Checked 40 million foreign references in Go")},
      {"L25", true, "inside address",
       say(past_bullet, "Wrote the seat map in Go for 300 venues, http://wiki.corp.nube.internal/seats")},
      {"L25", true, "private network", say(past_bullet, "Wrote the seat map in Go for 300 venues (172.20.0.7:8080)")},
      {"L25", false, "public network", say(past_bullet, "Wrote the seat map in Go for 300 venues (172.40.0.7:8080)")},
      {"L25", true, "key", say(past_bullet, "Wrote the seat map in Go for 300 venues with AKIAABCDEFGHIJKLMNOP")},
      {"L25", true, "client", say(past_bullet, "Wrote the seat map in Go for client Orbis, worth $3M")},
      {"L25", false, "open",
       say(past_bullet, "Wrote the seat map in Go for 300 clients at https://nube.example, $3M a year")},
      {"L26", true, "senior",
       [](ResumeText& r) {
         r.roles[0].title = "Senior Backend Engineer",
         r.passages[current_bullet + 1].text = "Wrote the Kafka topics of 4 million events";
       },
       "the title says \"senior\""},
      {"L26", false, "designs", [](ResumeText& r) { r.roles[0].title = "Senior Backend Engineer"; }},
      {"L26", false, "no title of seniority", say(current_bullet + 1, "Wrote the Kafka topics of 4 million events")},
  };
}

std::vector<ReviewCase> skill_cases() {
  return {
      {"L18", true, "never shown", list("Rust"), "Rust is listed, and no job or project shows it"},
      {"L18", true, "no name of the list", list("Quuxbase")},
      {"L18", false, "implied", list("NoSQL")},
      {"L18", false, "in other words",
       [](ResumeText& r) {
         list("caching")(r), list("profiling")(r);
         r.passages[past_bullet].text = "Cached and profiled the seat map in Go, used by 300 venues";
       }},
      {"L19", true, "MySQL", say(past_bullet, "Wrote the seat map in Go and MySQL, used by 300 venues"),
       "MySQL is shown here and missing"},
      {"L19", false, "implied by a listed one",
       say(past_bullet, "Wrote the seat map in Go and SQL, used by 300 venues")},
      {"L19", false, "a concept", say(past_bullet, "Wrote the seat map in Go with sharding, used by 300 venues")},
      {"ATS15", true, "two of eight",
       [](ResumeText& r) {
         for (std::size_t i : {std::size_t{5}, std::size_t{6}, past_bullet, past_bullet + 1, std::size_t{11}}) {
           r.passages[i].text = "Wrote the import of 300 venues";
         }
       },
       "only 1 of 6 listed skills occur"},
      {"ATS15", false, "five of six", say(past_bullet, "Wrote the seat map for 300 venues")},
      {"ATS16", true, "AWS", list("AWS"), "written short alone: AWS (Amazon Web Services)"},
      {"ATS16", false, "written out",
       [](ResumeText& r) {
         list("AWS")(r),
             r.passages[past_bullet].text = "Moved the seat map of 300 venues to Amazon Web Services, in Go";
       }},
      {"ATS22", true, "hidden",
       [](ResumeText& r) {
         r.facts.hidden = {{r.file, 14, 0, ""}};
       },
       "text that is white"},
      {"ATS22", true, "forty-one",
       [](ResumeText& r) {
         for (int i = 0; i < 35; ++i) list("Go")(r);
       },
       "41 skills are listed"},
      {"ATS22", true, "again and again",
       add(1, {"Wrote 2 Redis caches, a Redis queue and a Redis lock", "Moved 3 Redis nodes to Redis 7"}),
       "Redis is named 7 times"},
      {"ATS22", false, "five times", add(1, {"Wrote 2 Redis caches and a Redis queue", "Moved 3 Redis nodes"})},
      {"L20", true, "NodeJS", list("NodeJS"), "\"NodeJS\" is spelled Node.js"},
      {"L20", true, "Github", list("Github"), "\"Github\" is spelled GitHub"},
      {"L20", true, "JAVA", list("JAVA"), "\"JAVA\" is spelled Java"},
      {"L20", true, "Postgress", list("Postgress"), "\"Postgress\" is spelled Postgres"},
      {"L20", true, "Kuberentes", say(6, "Moved twelve services to Kuberentes within five months"),
       "\"Kuberentes\" is spelled Kubernetes"},
      {"L20", false, "other names", list("Postgres, k8s, Golang, REST APIs, Node.js")},
      {"L20", false, "addresses",
       say(past_bullet, "Wrote the seat map in Go, see github.com/ada/nodejs-map, for 300 venues")},
      {"L20", false, "verbs", say(past_bullet, "Reacts to 300 venues in Go within 5 ms")},
      {"L21", true, "Word", list("Microsoft Word"), "\"Microsoft Word\" is taken for granted"},
      {"L21", true, "Java 6", list("Java 6"), "\"Java 6\" dates you"},
      {"L21", true, "HTML of a senior",
       [](ResumeText& r) { list("HTML")(r), r.roles[0].title = "Senior Backend Engineer"; }},
      {"L21", false, "HTML of a junior", list("HTML")},
      {"L23", true, "PNR", say(past_bullet, "Wrote the PNR import in Go, used by 300 venues"),
       "\"PNR\" is explained nowhere"},
      {"L23", false, "explained",
       say(past_bullet, "Wrote the passenger name record (PNR) import in Go for 300 venues")},
      {"L23", false, "known", say(past_bullet, "Wrote the JSON and PDF import over HTTP in Go for EUR 300")},
  };
}

std::vector<ReviewCase> length_cases() {
  const std::string ten = "one two three four five six seven eight nine ten ";
  return {
      {"L09", true, "four words", say(past_bullet, "Wrote 300 Go maps"),
       "\"Wrote 300 Go maps\" says little in 4 words"},
      {"L09", true, "thirty-one words", say(past_bullet, "Wrote " + ten + ten + ten), "31 words in one line"},
      {"L09", true, "fifty words", say(past_bullet, "Wrote " + ten + ten + ten + ten + ten)},
      {"L09", false, "six words", say(past_bullet, "Wrote the seat map in Go")},
      {"L09", false, "thirty words", say(past_bullet, ten + ten + ten)},
      {"L10", true, "nine lines", add(0, std::vector<std::string>(6, "Traced 300 requests of the quote service")),
       "Backend Engineer, Brisa Freight has 9 lines: the weak"},
      {"L10", true, "one line", [](ResumeText& r) { r.passages.erase(r.passages.begin() + 5, r.passages.begin() + 7); },
       "Backend Engineer, Brisa Freight is the newest job and has one line"},
      {"L10", true, "four lines long ago",
       [](ResumeText& r) {
         add(1, {"Traced 300 requests of the quote service", "Read 300 logs of the quote service"})(r);
         r.roles[1].period = months(2010, 1, 2015, 1);
       }},
      {"L10", false, "six lines", add(0, std::vector<std::string>(3, "Traced 300 requests of the quote service"))},
      {"L11", true, "three times", add(1, {"Wrote 40 checks of seats", "Wrote 50 checks of halls"}),
       "\"Wrote\" opens more than 2 lines of this job"},
      {"L11", false, "twice", add(1, {"Wrote 40 checks of seats"})},
  };
}

}  // namespace

const std::vector<ReviewCase>& recruiter_cases() {
  static const std::vector<ReviewCase> all = [] {
    std::vector<ReviewCase> cases;
    for (const std::vector<ReviewCase>& part : {time_cases(), person_cases(), skill_cases(), length_cases()}) {
      cases.insert(cases.end(), part.begin(), part.end());
    }
    return cases;
  }();
  return all;
}

TEST_CASE("what a recruiter reads: each rule fires where it must and nowhere else") {
  for (const ReviewCase& review_case : recruiter_cases()) check_case(review_case);
}

}  // namespace shortlist
