#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <string>
#include <vector>

#include "cli/built_in.h"
#include "cli/look.h"
#include "cli/render_pack.h"
#include "cli/render_resume.h"
#include "compose/compose_guide.h"
#include "figures_of_text.h"
#include "prep/choose_guide.h"
#include "prep/listening.h"
#include "prep_profiles.h"
#include "read/read_job.h"
#include "read/read_profile.h"
#include "skills/requirements.h"
#include "text/fold.h"
#include "write/write_text.h"

using namespace shortlist;

namespace {

const Date today{2026, 11, 24};

std::string file(const std::string& path) {
  std::ifstream stream(SHORTLIST_SOURCE_DIR "/examples/" + path);
  return {std::istreambuf_iterator<char>(stream), {}};
}

struct MadeGuide {
  std::string source;  // of profile and ad
  Guide guide;
  std::string text;  // all of it
};

std::string text_of(const Guide& guide) {
  const PackSheets sheets = compose_guide(guide, built_in_questions());
  return write_text(assemble(sheets, keep_all(sheets)), 0);
}

MadeGuide make_guide(const std::string& source, const std::string& ad) {
  Diagnostics diagnostics;
  const ResumeText resume = resume_text(read_profile("profile.toml", source, diagnostics));
  std::vector<Coverage> coverage;
  Job job;
  if (!ad.empty()) {
    job = read_job("job.toml", ad, diagnostics);
    coverage = cover(find_requirements(job, built_in_skills()), resume, built_in_skills(), today);
  }
  REQUIRE(diagnostics.format() == "");
  MadeGuide made;
  made.source = source + ad;
  made.guide =
      choose_guide(resume, ad.empty() ? nullptr : &job, coverage, built_in_questions(), built_in_skills(), {today, {}});
  made.text = text_of(made.guide);
  return made;
}

const std::vector<std::string> examples = {"junior-backend.toml", "senior-backend.toml", "staff-backend.toml"};
const std::vector<std::string> ads = {"jobs/python-api-developer.toml", "jobs/senior-payments-backend.toml",
                                      "jobs/staff-platform-engineer.toml"};

// All pairs of a profile (three examples and five of ours) with an ad or none.
const std::vector<MadeGuide>& guides() {
  static const std::vector<MadeGuide> all = [] {
    std::vector<std::string> profiles;
    for (const std::string& name : examples) profiles.push_back(file(name));
    for (const std::string_view profile : test_profiles) profiles.emplace_back(profile);
    std::vector<MadeGuide> made;
    for (const std::string& profile : profiles) {
      made.push_back(make_guide(profile, ""));
      for (const std::string& ad : ads) made.push_back(make_guide(profile, file(ad)));
    }
    return made;
  }();
  return all;
}

int pages_of(const Guide& guide, Paper paper) {
  PrepCommand command;
  command.pages = guide_pages;
  Diagnostics diagnostics;
  FontStore fonts(built_in_font_files());
  const Theme theme = load_theme("modern", {}, diagnostics);
  const RenderedPack rendered =
      render_pack(compose_guide(guide, built_in_questions()), theme, paper, command, fonts, diagnostics);
  CHECK(diagnostics.format() == "");
  return std::stoi(rendered.extent);
}

// Many roles with many figures.
std::string long_profile() {
  std::string text = "[person]\nname = \"Ada Long\"\nemail = \"ada@example.com\"\n";
  for (int year = 2025; year > 1995; --year) {
    text +=
        fmt::format("[[work]]\ncompany = \"Firm {0}\"\ntitle = \"Engineer\"\nstart = \"{0}\"\nend = \"{0}\"\n", year);
    text += "highlights = [\n";
    for (int i = 1; i < 8; ++i)
      text += fmt::format("\"Cut the latency of service {1} of {0} from {2} ms to {3} ms by adding Redis\",\n", year, i,
                          400 + i, 20 + i);
    text += "]\n";
  }
  return text;
}

}  // namespace

TEST_CASE("every claim of a guide has three or four questions, none twice, a strong answer and red flags") {
  for (const MadeGuide& made : guides()) {
    CHECK(made.guide.claims.size() >= 2);
    std::set<std::string> questions;
    std::set<std::size_t> bullets;
    for (const GuideClaim& claim : made.guide.claims) {
      CAPTURE(made.guide.bullets[claim.bullet].text);
      CHECK(bullets.insert(claim.bullet).second);
      CHECK(claim.probes.size() >= 3);
      CHECK(claim.probes.size() <= 4);
      for (const Probe& probe : claim.probes) CHECK_MESSAGE(questions.insert(probe.question).second, probe.question);
      CHECK_FALSE(claim.strong.empty());
      CHECK_FALSE(claim.red_flags.empty());
    }
  }
}

TEST_CASE("claims with measures stand first, and what to listen for fits one of their measures or the deed") {
  std::map<std::string, std::string> kinds;  // by strong answer
  for (const PackBlock& block : built_in_questions().find_page("interviewer-claims").blocks) {
    for (const std::vector<std::string>& row : block.rows) kinds[row[1]] = row[0];
  }
  for (const MadeGuide& made : guides()) {
    bool plain = false;
    for (const GuideClaim& claim : made.guide.claims) {
      const Bullet& bullet = made.guide.bullets[claim.bullet];
      plain = plain || bullet.measures.empty();
      CHECK(bullet.measures.empty() == plain);
      std::set<std::string> fitting = {std::string(word_for(bullet.deed))};
      for (const Measure& measure : bullet.measures) fitting.emplace(word_for(measure.type));
      CHECK_MESSAGE(fitting.contains(kinds[claim.strong]), bullet.text);
    }
  }
}

TEST_CASE("the bank tells what to listen for of every measure and every deed") {
  std::set<std::string> known;
  for (const PackBlock& block : built_in_questions().find_page("interviewer-claims").blocks) {
    for (const std::vector<std::string>& row : block.rows) CHECK_MESSAGE(known.insert(row[0]).second, row[0]);
  }
  CHECK(known.size() == measure_type_count + deed_count);
  for (std::size_t i = 0; i < measure_type_count; ++i)
    CHECK(known.contains(std::string(word_for(static_cast<MeasureType>(i)))));
  for (std::size_t i = 0; i < deed_count; ++i) CHECK(known.contains(std::string(word_for(static_cast<Deed>(i)))));
}

TEST_CASE("every figure and skill that a guide prints as the candidate's stands in the input") {
  for (const MadeGuide& made : guides()) {
    CAPTURE(made.guide.candidate);
    const std::string source = made.source;
    for (const GuideClaim& claim : made.guide.claims) {
      const Bullet& bullet = made.guide.bullets[claim.bullet];
      std::string told = bullet.text;
      for (const Probe& probe : claim.probes) told += " " + probe.question;
      for (const std::string& figure : figures_in(told)) CHECK_MESSAGE(source.find(figure) != std::string::npos, told);
      if (!bullet.place.empty()) CHECK(source.find(bullet.place) != std::string::npos);
    }
    for (const GuideRole& role : made.guide.roles) {
      CHECK(source.find(role.company) != std::string::npos);
      CHECK(source.find(role.title) != std::string::npos);
    }
    const std::string folded = fold_words(source);
    for (const std::vector<std::string>* names : {&made.guide.shown, &made.guide.only_listed}) {
      for (const std::string& name : *names) {
        const SkillId skill = *built_in_skills().find(name);
        bool found = folded.find(fold_words(name)) != std::string::npos;
        for (const std::string_view alias : built_in_skills().aliases(skill))
          found = found || folded.find(fold_words(std::string(alias))) != std::string::npos;
        CHECK_MESSAGE(found, name);
      }
    }
  }
}

TEST_CASE("what is private stands in no guide") {
  const std::string profile = R"([person]
name = "Zoe Private"
email = "zoe@example.com"
[[work]]
company = "Fjordpay"
title = "Engineer"
start = "2021-04"
highlights = [
  { text = "Cut checkout latency from 900 ms to 180 ms by adding Redis", id = "cut", note = "Qxnote", skills = ["COBOL"] },
  { text = "Led four engineers through the ledger migration", id = "led", note = "Qxled" },
  "Built the refund service in Go for 300 requests a second",
]
[[stories]]
highlight = "cut"
situation = "Qxsituation"
task = "Qxtask"
action = "Qxaction"
result = "Qxresult"
)";
  const std::string ad = R"(company = "Acme"
title = "Backend Engineer"
why = "Qxwhy"
description = "You must know Go and Redis. Kafka is a plus."
[prep]
weak = ["Qxweak"]
asked = ["api-idempotent-retries"]
logistics = { salary = "Qxsalary" }
)";
  const MadeGuide made = make_guide(profile, ad);
  CHECK(made.text.find("Qx") == std::string::npos);
  CHECK(made.text.find("COBOL") == std::string::npos);
  CHECK(made.text.find("Cut checkout latency") != std::string::npos);
  // Neither do they change what stands in it.
  std::string bare = profile.substr(0, profile.find("[[stories]]"));
  for (const std::string beside :
       {", id = \"cut\", note = \"Qxnote\", skills = [\"COBOL\"]", ", id = \"led\", note = \"Qxled\""})
    bare.replace(bare.find(beside), beside.size(), "");
  CHECK(make_guide(bare, ad.substr(0, ad.find("[prep]"))).text == made.text);
}

TEST_CASE("a guide asks one question for each weighty requirement, none twice, and no total is asked for") {
  const Guide& guide = guides()[6].guide;  // the senior, for payments
  CHECK(guide.requirements.size() == 8);
  std::set<QuestionId> questions;
  for (const GuideRequirement& requirement : guide.requirements) {
    if (requirement.question) CHECK(questions.insert(*requirement.question).second);
  }
  CHECK(questions.size() >= 6);
  const std::string& text = guides()[6].text;
  for (const std::string word : {"recommend", "total", "ranking", "hire"})
    CHECK_MESSAGE(text.find(word) == std::string::npos, word);
  for (const std::string topic : {"Age", "Family", "Health", "Origin", "Faith", "Union"})
    CHECK(text.find(topic) != std::string::npos);
}

TEST_CASE("guides have two to four pages, on A4 and Letter") {
  for (std::size_t i = 0; i < examples.size() * 4; ++i) {
    for (const Paper paper : {Paper::a4, Paper::letter}) {
      CAPTURE(i);
      const int pages = pages_of(guides()[i].guide, paper);
      CHECK(pages >= 2);
      CHECK(pages <= 4);
    }
  }
  const MadeGuide made = make_guide(long_profile(), file(ads[1]));
  CHECK(pages_of(made.guide, Paper::a4) <= 4);
  CHECK(pages_of(made.guide, Paper::letter) <= 4);
}

TEST_CASE("a thin resume gives a short guide that says so") {
  const MadeGuide& made = guides()[12];  // no figure anywhere
  CHECK(made.guide.thin);
  CHECK(made.text.find("this guide is short") != std::string::npos);
  CHECK(pages_of(made.guide, Paper::a4) <= 2);
  CHECK_FALSE(guides()[4].guide.thin);
  CHECK(guides()[4].text.find("this guide is short") == std::string::npos);
}

TEST_CASE("work that is told in paragraphs is asked about too") {
  ResumeText resume;
  resume.name = "Pat Paragraph";
  resume.roles.push_back({"Brisk", "Engineer", {}, {}, {}});
  Passage passage;
  passage.kind = PassageKind::work_text;
  passage.entry = 0;
  passage.text = "Cut checkout latency from 900 ms to 180 ms by adding Redis";
  resume.passages.push_back(passage);
  const Guide guide = choose_guide(resume, nullptr, {}, built_in_questions(), built_in_skills(), {today, {}});
  REQUIRE(guide.claims.size() == 1);
  CHECK(guide.bullets[0].place == "Brisk");
}

TEST_CASE("a resume of which nothing is known gives a guide of rules") {
  const Guide guide = choose_guide({}, nullptr, {}, built_in_questions(), built_in_skills(), {today, {}});
  CHECK(guide.claims.empty());
  CHECK(text_of(guide).find("Neither roles nor skills") != std::string::npos);
}

TEST_CASE("the same input gives the same guide") {
  CHECK(make_guide(file(examples[1]), file(ads[1])).text == guides()[6].text);
}
