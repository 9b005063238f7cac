#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "cli/built_in.h"
#include "figures_of_text.h"
#include "prep/choose_pack.h"
#include "prep/months.h"
#include "prep_profiles.h"
#include "read/read_job.h"
#include "read/read_profile.h"
#include "skills/requirements.h"

using namespace shortlist;

namespace {

const Date today{2026, 11, 24};

std::string file(const std::string& path) {
  std::ifstream stream(SHORTLIST_SOURCE_DIR "/examples/" + path);
  return {std::istreambuf_iterator<char>(stream), {}};
}

// A pack with what it was made from.
struct Made {
  std::string source;  // of the profile
  std::string ad;
  Profile profile;
  Job job;
  Pack pack;
};

Made make(std::string source, std::string ad, const std::string& more = {}) {
  Made made;
  Diagnostics diagnostics;
  made.profile = read_profile("profile.toml", source, diagnostics);
  std::vector<Coverage> coverage;
  const ResumeText resume = resume_text(made.profile);
  if (!ad.empty()) {
    if (!more.empty()) ad.replace(ad.find("[prep]\n"), 7, "[prep]\n" + more);
    made.job = read_job("job.toml", ad, diagnostics);
    coverage = cover(find_requirements(made.job, built_in_skills()), resume, built_in_skills(), today);
  }
  REQUIRE(diagnostics.format() == "");
  made.pack = choose_pack(made.profile, resume, ad.empty() ? nullptr : &made.job, coverage, built_in_questions(),
                          built_in_skills(), {today, {}});
  made.source = std::move(source);
  made.ad = std::move(ad);
  return made;
}

// All pairs of a profile (three examples and five of ours) with an ad or none.
std::vector<Made> all_packs() {
  std::vector<std::string> profiles = {file("junior-backend.toml"), file("senior-backend.toml"),
                                       file("staff-backend.toml")};
  for (const std::string_view profile : test_profiles) profiles.emplace_back(profile);
  const std::vector<std::string> ads = {file("jobs/python-api-developer.toml"),
                                        file("jobs/senior-payments-backend.toml"),
                                        file("jobs/staff-platform-engineer.toml"), ""};
  std::vector<Made> packs;
  for (const std::string& profile : profiles) {
    for (const std::string& ad : ads) packs.push_back(make(profile, ad));
  }
  return packs;
}

const std::vector<Made>& packs() {
  static const std::vector<Made> made = all_packs();
  return made;
}

std::vector<std::string> probes_of(const Pack& pack) {
  std::vector<std::string> texts;
  for (const ChallengeSheet& sheet : pack.challenges) {
    for (const Probe& probe : sheet.probes) texts.push_back(probe.question);
  }
  for (const DiveSheet& sheet : pack.dives) {
    for (const Probe& probe : sheet.probes) texts.push_back(probe.question);
  }
  return texts;
}

// What is told as the candidate's own.
std::vector<std::string> own_texts(const Pack& pack) {
  std::vector<std::string> texts = probes_of(pack);
  for (const RequirementRow& row : pack.requirements) texts.push_back(row.say);
  for (const StarSheet& sheet : pack.stories) {
    texts.insert(texts.end(), {sheet.situation, sheet.task, sheet.action, sheet.result});
  }
  for (const Risk& risk : pack.risks) texts.insert(texts.end(), {risk.fact, risk.question});
  for (const IntroductionSlot& slot : pack.two_minutes) texts.push_back(slot.words);
  texts.insert(texts.end(), pack.cheat.numbers.begin(), pack.cheat.numbers.end());
  return texts;
}

std::vector<QuestionId> questions_of(const Pack& pack) {
  std::vector<QuestionId> ids;
  for (const auto* list :
       {&pack.common, &pack.behavioural, &pack.technical, &pack.design, &pack.coding, &pack.debugging}) {
    for (const ChosenQuestion& chosen : *list) ids.push_back(chosen.question);
  }
  for (const GapSheet& gap : pack.gaps) {
    if (gap.basics) ids.push_back(*gap.basics);
  }
  for (const AskItem& ask : pack.asks) ids.push_back(ask.question);
  return ids;
}

}  // namespace

TEST_CASE("every bullet with a measure has three to six questions, and none stands twice in a pack") {
  for (const Made& made : packs()) {
    std::set<std::size_t> challenged;
    for (const ChallengeSheet& sheet : made.pack.challenges) {
      CAPTURE(made.pack.bullets[sheet.bullet].text);
      CHECK(sheet.probes.size() >= 3);
      CHECK(sheet.probes.size() <= 6);
      challenged.insert(sheet.bullet);
    }
    for (std::size_t i = 0; i < made.pack.bullets.size(); ++i) {
      CHECK(challenged.contains(i) == !made.pack.bullets[i].measures.empty());
    }
    const std::vector<std::string> probes = probes_of(made.pack);
    CHECK(std::set<std::string>(probes.begin(), probes.end()).size() == probes.size());
    const std::vector<QuestionId> ids = questions_of(made.pack);
    CHECK(std::set<QuestionId>(ids.begin(), ids.end()).size() == ids.size());
  }
}

namespace {

// Questions about the only line of a resume.
std::string probes_about(const std::string& line) {
  const Made made = make(
      "[person]\nname = \"A\"\nemail = \"a@example.com\"\n[[work]]\ncompany = \"B\"\ntitle = \"Developer\"\n"
      "start = \"2024-01\"\nhighlights = [\"" +
          line + "\"]\n",
      "");
  std::string texts;
  for (const std::string& text : probes_of(made.pack)) texts += text + "\n";
  return texts;
}

bool asks(const std::string& line, const std::string& words) {
  return probes_about(line).find(words) != std::string::npos;
}

}  // namespace

TEST_CASE("questions fit their line: no tool is joined to what it does not belong to") {
  CHECK(asks("Built the pricing service on PostgreSQL", "PostgreSQL for the pricing service"));
  CHECK_FALSE(asks("Introduced the pricing service and a dashboard in Grafana", "Grafana for the pricing service"));
  CHECK(asks("Reduced latency by 31% with Redis", "Redis"));
  CHECK_FALSE(asks("Reduced the bill by 31% through right-sizing PostgreSQL instances", "PostgreSQL"));
  CHECK_FALSE(asks("Automated porting requests that took two clerks a day", "porting requests need"));
  CHECK_FALSE(asks("Maintained the SMS gateway in Erlang", "decided on"));
  CHECK_FALSE(asks("Replaced Nagios with Prometheus", "old data"));
  CHECK_FALSE(asks("Served 250k concurrent players", "at the same moment"));
  CHECK(asks("Served 250k players", "at the same moment"));
  CHECK(asks("Grew the team from 3 to 11 engineers", "divide the work"));
}

TEST_CASE("questions fit their figure: its direction, its kind, and whether the work made it") {
  CHECK(asks("Reduced images from 48 to 12", "From 48 to 12: what became of the difference"));
  CHECK_FALSE(asks("Scaled the cluster from 6 to 18 brokers", "became of the difference"));
  CHECK_FALSE(asks("Reduced compiler warnings from 2,800 to 0", "left at 0"));
  CHECK_FALSE(asks("Improved the audit score from 42 to 95", "harder with"));
  CHECK(asks("Grew the team from 0 to 12 engineers", "getting from 0 to 12 engineers"));
  CHECK_FALSE(asks("Grew the team from 0 to 12 engineers", " 0 engineers"));
  CHECK(asks("Shipped the agent to 40,000 routers", "hard about the 40,000 routers"));
  CHECK_FALSE(asks("Handled 10x traffic on launch day", "your own work"));
  CHECK_FALSE(asks("Trained 45 colleagues in testing", "keep for yourself"));
  CHECK_FALSE(asks("Mentored two graduates", "Which decision did you take alone"));
  CHECK_FALSE(asks("Resolved 150+ production tickets", "came back?"));
  CHECK_FALSE(asks("Wrote a log parser tool in Python", "main entities"));
  CHECK_FALSE(asks("Built the booking service on MongoDB", "tables"));
}

TEST_CASE("every figure that is told as the candidate's stands in the input, and no brace is left") {
  for (const Made& made : packs()) {
    for (const std::string& text : own_texts(made.pack)) {
      CAPTURE(text);
      CHECK(text.find('{') == std::string::npos);
      for (const std::string& figure : figures_in(text)) {
        const bool stands = made.source.find(figure) != std::string::npos || made.ad.find(figure) != std::string::npos;
        CHECK_MESSAGE(stands, figure);
      }
    }
  }
}

TEST_CASE("every company, title and skill that is told as the candidate's stands in the input") {
  for (const Made& made : packs()) {
    for (const Bullet& bullet : made.pack.bullets) {
      CHECK(made.source.find(bullet.place) != std::string::npos);
      CHECK(made.source.find(bullet.role) != std::string::npos);
    }
    for (const auto* list : {&made.pack.technical, &made.pack.design}) {
      for (const ChosenQuestion& chosen : *list) {
        CHECK(made.source.find(chosen.fill.company) != std::string::npos);
        CHECK(made.source.find(chosen.fill.metric.substr(0, chosen.fill.metric.find(' '))) != std::string::npos);
      }
    }
    for (const ScreenRow& row : made.pack.screening) {
      for (const std::string& met : row.met) {
        CHECK(std::find(row.ad_words.begin(), row.ad_words.end(), met) != row.ad_words.end());
      }
    }
  }
}

TEST_CASE("no story answers more than three questions, and the examples have six to eight") {
  for (const Made& made : packs()) {
    std::map<std::size_t, int> uses;
    for (const MatrixRow& row : made.pack.matrix) {
      for (const std::size_t story : row.stories) ++uses[story];
    }
    for (const auto& [story, count] : uses) CHECK(count <= 3);
    CHECK(made.pack.stories.size() <= 8);
    CHECK(made.pack.matrix.size() == made.pack.behavioural.size());
  }
  for (std::size_t i = 0; i < 12; ++i) CHECK(packs()[i].pack.stories.size() >= 6);
}

TEST_CASE("told stories fill their sheets, other sheets keep blanks for situation and task") {
  const Pack& pack = packs()[5].pack;  // senior, payments
  const auto told = std::find_if(pack.stories.begin(), pack.stories.end(), [](const StarSheet& s) { return s.told; });
  REQUIRE(told != pack.stories.end());
  CHECK_FALSE(told->task.empty());
  for (const StarSheet& sheet : packs()[12].pack.stories) {  // without numbers
    CHECK_FALSE(sheet.told);
    CHECK(sheet.task.empty());
    CHECK(sheet.action == packs()[12].pack.bullets[sheet.bullet].text);
  }
}

TEST_CASE("no question is about a language that is neither claimed nor asked") {
  const Pack& pack = packs()[12].pack;  // Python only, for a Python job
  for (const ChosenQuestion& chosen : pack.technical) {
    const std::string_view area = built_in_questions().area_id(built_in_questions().area(chosen.question));
    CHECK(area != "go");
    CHECK(area != "java");
    CHECK(area != "node");
  }
}

TEST_CASE("shared questions are most, gaps are some") {
  const Pack& pack = packs()[5].pack;
  const auto shared = std::count_if(pack.technical.begin(), pack.technical.end(), [](const ChosenQuestion& chosen) {
    return chosen.source == ChosenQuestion::Source::shared;
  });
  CHECK(pack.technical.size() == 20);
  CHECK(shared >= 12);
  CHECK(pack.design.size() >= 2);
  CHECK(built_in_questions().id(pack.design[0].question) == "design-payment-ledger");
}

TEST_CASE("questions of an earlier round are left out and what follows them is there") {
  const std::string senior = file("senior-backend.toml");
  const std::string ad = file("jobs/senior-payments-backend.toml");
  const Made made = make(senior, ad, "asked = [\"api-idempotent-retries\", \"sql-partitioning\"]\n");
  for (const QuestionId id : questions_of(made.pack)) {
    CHECK(built_in_questions().id(id) != "api-idempotent-retries");
    CHECK(built_in_questions().id(id) != "sql-partitioning");
  }
  CHECK(std::any_of(made.pack.technical.begin(), made.pack.technical.end(), [](const ChosenQuestion& chosen) {
    return chosen.because == "it often follows what you were asked before";
  }));
}

TEST_CASE("the plan goes from today to the last interview, light before each, and says things again") {
  const Plan& plan = packs()[5].pack.plan;
  REQUIRE(plan.days.size() == 17);
  CHECK(to_iso(*plan.days.front().date) == "2026-11-24");
  CHECK(to_iso(*plan.days.back().date) == "2026-12-10");
  for (std::size_t i = 0; i < plan.days.size(); ++i) {
    CHECK_FALSE(plan.days[i].tasks.empty());
    if (i + 1 < plan.days.size() && !plan.days[i + 1].interviews.empty()) CHECK(plan.days[i].light);
  }
  const auto repeats = std::count_if(plan.days.begin(), plan.days.end(), [](const PlanDay& day) {
    return std::any_of(day.tasks.begin(), day.tasks.end(), [](const PlanTask& task) { return task.repeat; });
  });
  CHECK(repeats >= 5);
  const Plan& undated = packs()[7].pack.plan;
  CHECK(undated.days.size() == 7);
  CHECK_FALSE(undated.days.front().date.has_value());
  CHECK(undated.days.back().light);
}

TEST_CASE("plans of one, three, seven, fourteen, thirty and sixty days") {
  const std::string senior = file("senior-backend.toml");
  for (const int days : {0, 1, 3, 7, 14, 30, 60}) {
    std::string ad =
        "company = \"A\"\ntitle = \"Go Developer\"\ndescription = \"Go and Kafka\"\n[[interviews]]\n"
        "kind = \"technical\"\ndate = ";
    ad += to_iso(date_of(day_number(today) + days)) + "T10:00:00\nminutes = 60\n";
    const Plan plan = make(senior, ad).pack.plan;
    CHECK(plan.days.size() == static_cast<std::size_t>(std::min(days, 30) + 1));
    CHECK(plan.days.back().interviews.size() == 1);
    for (const PlanDay& day : plan.days) {
      int minutes = 0;
      for (const PlanTask& task : day.tasks) minutes += task.minutes;
      CHECK(minutes <= plan.minutes_per_day + 20);
    }
  }
}

TEST_CASE("an interview far off takes no day from the one before it") {
  std::string ad = "company = \"A\"\ntitle = \"Go Developer\"\ndescription = \"Go and Kafka\"\n";
  for (const int days : {3, 39}) {
    ad += "[[interviews]]\nkind = \"technical\"\ndate = ";
    ad += to_iso(date_of(day_number(today) + days)) + "T10:00:00\nminutes = 60\n";
  }
  const Plan plan = make(file("senior-backend.toml"), ad).pack.plan;
  CHECK(plan.days.size() == 4);
  CHECK(plan.days.back().interviews.size() == 1);
  CHECK(plan.shape == "3 days to the next interview");
}

TEST_CASE("day numbers and dates are each other's inverse") {
  for (int day = -25'000; day < 90'000; day += 13) CHECK(day_number(date_of(day)) == day);
  CHECK(day_number({1970, 1, 1}) == 0);
  CHECK(to_iso(date_of(day_number({2024, 2, 28}) + 1)) == "2024-02-29");
}

TEST_CASE("risks name gaps, short stays and unproved skills") {
  const Pack& pack = packs()[20].pack;  // the career change
  const auto has = [&pack](Risk::Kind kind) {
    return std::any_of(pack.risks.begin(), pack.risks.end(), [kind](const Risk& risk) { return risk.kind == kind; });
  };
  CHECK(has(Risk::Kind::gap));
  CHECK(has(Risk::Kind::short_stay));
  CHECK(has(Risk::Kind::overlap));
  CHECK(has(Risk::Kind::unproved_skill));
  const std::vector<Risk>& staff = packs()[8].pack.risks;  // contracts and a told break are no finding
  CHECK(std::none_of(staff.begin(), staff.end(), [](const Risk& risk) {
    return risk.kind == Risk::Kind::gap || risk.kind == Risk::Kind::short_stay;
  }));
}

TEST_CASE("a thin profile is told which lines need figures") {
  const Pack& pack = packs()[12].pack;
  CHECK(pack.thin);
  CHECK(pack.challenges.empty());
  CHECK(pack.needs_figures.size() == 4);
  CHECK_FALSE(packs()[5].pack.thin);
}

TEST_CASE("an empty profile gives an empty pack that can be printed") {
  const Pack pack = make("[person]\nname = \"A\"\nemail = \"a@example.com\"\n", "").pack;
  CHECK(pack.bullets.empty());
  CHECK(pack.stories.empty());
  CHECK_FALSE(pack.technical.empty());
  CHECK(pack.plan.days.size() == 7);
}

TEST_CASE("the same input gives the same pack") {
  const std::string senior = file("senior-backend.toml");
  const std::string ad = file("jobs/senior-payments-backend.toml");
  const Made a = make(senior, ad);
  const Made b = make(senior, ad);
  CHECK(own_texts(a.pack) == own_texts(b.pack));
  CHECK(questions_of(a.pack) == questions_of(b.pack));
}

TEST_CASE("versions and places of origin are no former tool, and a job that is over is asked about in the past") {
  const std::string head = "[person]\nname = \"Ada Fox\"\nemail = \"ada@example.org\"\n\n";
  const Made made = make(head +
                             "[[work]]\ncompany = \"Acme\"\ntitle = \"Engineer\"\nstart = \"2018-01\"\nend = "
                             "\"2020-01\"\nhighlights = [\"Migrated nine projects from PHP 7.2 to 8.1 using Rector\", "
                             "\"Wrote a Laravel import from the ERP (SOAP) for 25,000 users\"]\n",
                         "");
  std::string text;
  for (const DiveSheet& sheet : made.pack.dives) {
    for (const Probe& probe : sheet.probes) text += probe.question + "\n";
  }
  CHECK(text.find("PHP not do") == std::string::npos);
  CHECK(text.find("SOAP not do") == std::string::npos);
  for (const ChallengeSheet& sheet : made.pack.challenges) {
    for (const Probe& probe : sheet.probes) text += probe.question + "\n";
  }
  CHECK(text.find("What did the 25,000 users complain about most, and how did it reach you?") != std::string::npos);
}
