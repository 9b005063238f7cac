#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "review/explain_rules.h"
#include "skills/skill_files.h"
#include "text/unicode.h"
#include "unit/review_cases.h"

namespace shortlist {
namespace {

Period period(int start_year, int start_month, int end_year, int end_month) {
  Period result;
  result.start = Date{start_year, start_month, 0};
  if (end_year > 0) result.end = Date{end_year, end_month, 0};
  result.present = end_year == 0;
  return result;
}

void add_passage(ResumeText& resume, PassageKind kind, std::string text, int entry = -1, const Period& dates = {}) {
  Passage passage;
  passage.text = std::move(text);
  passage.where = {resume.file, static_cast<int>(resume.passages.size()) + 1, 1, ""};
  passage.kind = kind;
  passage.entry = entry;
  passage.period = dates;
  resume.passages.push_back(std::move(passage));
}

void add_line(ResumeText& resume, PassageKind kind, std::string text, int entry, const Period& dates) {
  add_passage(resume, kind, std::move(text), entry, dates);
  resume.passages.back().bullet = true;
}

std::string_view name_of(Severity severity) {
  return severity == Severity::error ? "error" : severity == Severity::warning ? "warning" : "note";
}

std::vector<ReviewCase> all_cases() {
  std::vector<ReviewCase> all;
  for (const std::vector<ReviewCase>* cases : {&parser_cases(), &recruiter_cases(), &sentence_cases()}) {
    all.insert(all.end(), cases->begin(), cases->end());
  }
  return all;
}

}  // namespace

ResumeText sound_resume() {
  ResumeText resume;
  resume.file = "Ada-Moreno-Backend-Resume.pdf";
  resume.name = "Ada Moreno";
  resume.email = "ada.moreno@mail.example";
  resume.phone = "+34 600 100 200";
  resume.location = "Valencia, Spain";
  resume.links = {"https://code.example/ada"};
  resume.facts.format = FileFacts::Format::pdf;
  resume.facts.bytes = 60'000;
  resume.facts.pages = 1;
  resume.facts.fonts = {{"ABCDEF+Sans", true, true}};
  const Period now = period(2021, 3, 0, 0);
  const Period before = period(2017, 9, 2021, 2);
  const Period study = period(2013, 9, 2017, 7);
  add_passage(resume, PassageKind::contact,
              "ada.moreno@mail.example  +34 600 100 200  Valencia, Spain  code.example/ada");
  add_passage(resume, PassageKind::headline, "Backend Engineer");
  add_passage(resume, PassageKind::summary, "Backend engineer with nine years in freight and ticketing systems.");
  add_passage(resume, PassageKind::work_head, "Brisa Freight, Backend Engineer, Mar 2021 – present", 0, now);
  add_line(resume, PassageKind::work_text, "Cut the median quote time from 900 ms to 180 ms with a Redis cache", 0,
           now);
  add_line(resume, PassageKind::work_text, "Designed the Kafka topics that carry 4 million parcel events a day", 0,
           now);
  add_line(resume, PassageKind::work_text, "Moved twelve services to Kubernetes within five months", 0, now);
  add_passage(resume, PassageKind::work_head, "Nube Tickets, Software Developer, Sep 2017 – Feb 2021", 1, before);
  add_line(resume, PassageKind::work_text, "Wrote the seat map in Go, used by 300 venues", 1, before);
  add_line(resume, PassageKind::work_text, "Rebuilt the nightly report in PostgreSQL; it took 9 minutes instead of 70",
           1, before);
  add_passage(resume, PassageKind::project, "gridlock, 2023", 0, period(2023, 1, 2023, 6));
  add_line(resume, PassageKind::project, "Published a checker of SQL migrations with 40 rules", 0,
           period(2023, 1, 2023, 6));
  add_passage(resume, PassageKind::education, "University of Valencia, BSc Computer Science, Sep 2013 – Jul 2017", 0,
              study);
  add_passage(resume, PassageKind::skills, "Go, SQL, Redis, Kafka, PostgreSQL, Kubernetes");
  resume.roles = {{"Brisa Freight", "Backend Engineer", now, {resume.file, 4, 1, ""}, std::nullopt},
                  {"Nube Tickets", "Software Developer", before, {resume.file, 8, 1, ""}, std::nullopt}};
  for (const char* skill : {"Go", "SQL", "Redis", "Kafka", "PostgreSQL", "Kubernetes"}) {
    resume.listed_skills.push_back({skill, {resume.file, 14, 1, ""}});
  }
  int line = 0;
  for (const char* heading : {"Experience", "Projects", "Education", "Skills"}) {
    resume.headings.push_back({heading, {resume.file, 100 + ++line, 1, ""}});
  }
  return resume;
}

std::function<void(ResumeText&)> say(std::size_t passage, std::string text) {
  return [passage, text = std::move(text)](ResumeText& resume) { resume.passages.at(passage).text = text; };
}

void add_bullet(ResumeText& resume, int role, std::string text) {
  std::size_t last = 0;
  for (std::size_t i = 0; i < resume.passages.size(); ++i) {
    const Passage& passage = resume.passages[i];
    if (passage.kind == PassageKind::work_text && passage.entry == role) last = i;
  }
  Passage passage = resume.passages.at(last);
  passage.text = std::move(text);
  passage.where.column += 1;
  resume.passages.insert(resume.passages.begin() + static_cast<std::ptrdiff_t>(last) + 1, passage);
}

std::vector<Finding> review(const ResumeText& resume) {
  return review_resume({resume, built_in_index(), {}, review_day});
}

std::string text_of(const std::vector<Finding>& findings) {
  std::string text;
  for (const Finding& finding : findings) {
    text += fmt::format("{} {} {}: {}\n", finding.rule, name_of(finding.severity), finding.where.line, finding.message);
  }
  return text;
}

void check_case(const ReviewCase& review_case) {
  ResumeText resume = sound_resume();
  review_case.change(resume);
  const std::vector<Finding> findings = review(resume);
  const auto found = std::find_if(findings.begin(), findings.end(),
                                  [&](const Finding& finding) { return finding.rule == review_case.rule; });
  INFO(review_case.rule << " " << review_case.name << "\n" << text_of(findings));
  CHECK((found != findings.end()) == review_case.fires);
  if (found == findings.end()) return;
  CHECK(found->message.substr(0, review_case.message.size()) == review_case.message);
  CHECK(found->where.file == resume.file);
}

TEST_CASE("a sound resume has no finding") {
  CHECK(text_of(review(sound_resume())) == "");
}

TEST_CASE("each rule has a case where it fires and one where it must not") {
  for (const ReviewRule& rule : rules()) {
    if (rule.find == nullptr) continue;
    const auto has = [&rule](bool fires) {
      const std::vector<ReviewCase> cases = all_cases();
      return std::any_of(cases.begin(), cases.end(), [&](const ReviewCase& review_case) {
        return review_case.rule == rule.id && review_case.fires == fires;
      });
    };
    INFO(rule.id);
    CHECK(has(true));
    CHECK(has(false));
  }
}

TEST_CASE("a finding is no weightier than its rule, and that weight occurs") {
  for (const ReviewRule& rule : rules()) {
    if (rule.find == nullptr) continue;
    Severity weightiest = Severity::note;
    for (const ReviewCase& review_case : all_cases()) {
      if (review_case.rule != rule.id || !review_case.fires) continue;
      ResumeText resume = sound_resume();
      review_case.change(resume);
      for (const Finding& finding : review(resume)) {
        if (finding.rule == rule.id) weightiest = std::max(weightiest, finding.severity);
      }
    }
    INFO(rule.id);
    CHECK(weightiest == rule.severity);
  }
}

TEST_CASE("the table has every rule once, by id") {
  std::set<std::string_view> ids;
  for (const ReviewRule& rule : rules()) {
    CHECK(ids.insert(rule.id).second);
    CHECK(!rule.title.empty());
    CHECK(!rule.reason.empty());
  }
  for (int i = 1; i <= 26; ++i) CHECK(ids.contains(fmt::format("ATS{:02}", i)));
  for (int i = 1; i <= 28; ++i) CHECK(ids.contains(fmt::format("L{:02}", i)));
  CHECK(ids.size() == 54);
}

TEST_CASE("a passage silences a rule, and counts go without it") {
  ResumeText resume = sound_resume();
  resume.passages[past_bullet].text = "Responsible for the seat map of 300 venues";
  CHECK(text_of(review(resume)) ==
        "L01 warning 9: \"responsible for\" says that you were there, not what you did\n"
        "L18 warning 14: Go is listed, and no job or project shows it\n");
  resume.passages[past_bullet].lint = {"L01"};
  resume.ignored_rules = {"L18"};
  CHECK(text_of(review(resume)) == "");
  // Of two lines without a figure one is excused: the other half carries one.
  resume = sound_resume();
  add_bullet(resume, 1, "Wrote the import of venues in Go");
  add_bullet(resume, 1, "Reviewed the access rules of the box office");
  add_bullet(resume, 1, "Replaced the search of venues by name");
  CHECK(text_of(review(resume)).substr(0, 28) == "L04 warning 10: 3 of 5 lines");
  resume.passages[past_bullet + 2].lint = {"L04"};
  CHECK(text_of(review(resume)) == "");
}

TEST_CASE("findings come weightiest first, then in the order of lines") {
  ResumeText resume = sound_resume();
  resume.passages[past_bullet].text = "We wrote the seat map in Go, used by 300 venues.";
  resume.passages[current_bullet].text = "Our team cut the quote time to 180 ms with a Redis cache";
  resume.facts.encrypted = true;
  std::string order;
  for (const Finding& finding : review(resume)) order += finding.rule + " ";
  CHECK(order == "ATS17 L03 L03 L02 L24 L02 L22 L24 ");
}

TEST_CASE("rules about English words are quiet in other languages") {
  ResumeText resume = sound_resume();
  resume.passages[summary_at].text =
      "Entwicklerin mit neun Jahren in der Logistik und im Ticketing, zuletzt für den Handel.";
  for (std::size_t i : {current_bullet, current_bullet + 1, current_bullet + 2, past_bullet, past_bullet + 1}) {
    resume.passages[i].text = "Verantwortlich für das Team und die Umstellung der Dienste mit dem Betrieb";
  }
  for (const Finding& finding : review(resume)) {
    INFO(finding.rule << " " << finding.message);
    CHECK((finding.rule == "L18" || finding.rule == "ATS15"));
  }
}

TEST_CASE("an empty resume is told what it lacks, and nothing breaks") {
  ResumeText resume;
  resume.file = "x.toml";
  resume.facts.format = FileFacts::Format::toml;
  CHECK(text_of(review(resume)) ==
        "L14 error 0: no name can be found\n"
        "L14 error 0: no e-mail address can be found\n"
        "L14 error 0: neither phone nor city can be found: one of them is asked for everywhere\n"
        "L14 error 0: no job with company, title and dates can be found\n"
        "L14 error 0: no list of skills can be found: searches look there first\n");
}

// Each thing compared with each would take minutes here; the bound of a review keeps it to the beginning.
TEST_CASE("a resume without end is reviewed in part") {
  ResumeText resume = sound_resume();
  std::string acronyms;
  for (char a = 'A'; a <= 'Z'; ++a) {
    for (char b = 'A'; b <= 'Z'; ++b) acronyms += fmt::format("a {}{}X Kuberentes ninja Redis ", a, b);
  }
  for (int i = 0; i < 200; ++i) add_bullet(resume, 0, acronyms);
  for (int i = 0; i < 20'000; ++i)
    resume.listed_skills.push_back({fmt::format("skill {}", i), {resume.file, i, 1, ""}});
  for (int i = 0; i < 20'000; ++i) resume.roles.push_back(resume.roles[static_cast<std::size_t>(i % 2)]);
  for (int i = 0; i < 20'000; ++i) resume.links.push_back(fmt::format("https://h{}.example", i));
  const std::vector<Finding> findings = review(resume);
  CHECK(findings.size() > 100);
  CHECK(findings.size() < 200'000);
  // A paragraph that is longer than all is cut, not dropped, and between letters.
  for (std::size_t extra = 0; extra < 3; ++extra) {
    ResumeText endless = sound_resume();
    std::string letters(extra, 'x');
    while (letters.size() < 2 * longest_review) letters += " ł€";
    endless.passages.insert(endless.passages.begin(), endless.passages[summary_at]);
    endless.passages[0].text = letters;
    for (const Finding& finding : review(endless)) CHECK(finding.rule != "ATS01");
  }
}

TEST_CASE("the rules are explained in 78 columns, and myths are none of them") {
  const std::string text = explain_rules();
  std::istringstream lines(text);
  std::string line;
  while (std::getline(lines, line)) CHECK(display_width(line) <= 78);
  for (const ReviewRule& rule : rules()) CHECK(text.find(rule.id) != std::string::npos);
  for (const std::string_view myth : {"75", "ATS-proof", "score", "pass mark"})
    CHECK(text.find(myth) == std::string::npos);
}

}  // namespace shortlist
