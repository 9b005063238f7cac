// Tailoring: what moves, what never does, and that no word is lost or made up.
#include <doctest/doctest.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

#include "cli/built_in.h"
#include "cli/look.h"
#include "compose/compose_resume.h"
#include "random_profile.h"
#include "read/read_job.h"
#include "read/read_profile.h"
#include "tailor/drop_order.h"
#include "tailor/redact.h"
#include "tailor/tailor.h"
#include "write/write_text.h"

using namespace shortlist;

namespace {

struct Case {
  Profile profile;
  Job job;
  std::vector<Requirement> requirements;
};

Case case_of(const std::string& profile, const std::string& job, bool bare) {
  Diagnostics diagnostics;
  Case one;
  one.profile = read_profile("profile.toml", profile, diagnostics);
  one.job = bare ? read_ad("ad.txt", job, diagnostics) : read_job("job.toml", job, diagnostics);
  REQUIRE_MESSAGE(!diagnostics.has_errors(), diagnostics.format());
  one.requirements = find_requirements(one.job, built_in_skills());
  return one;
}

Tailored tailored(const Case& one) {
  return tailor_profile(one.profile, one.job, one.requirements, built_in_skills(), "en");
}

std::string text_of(const Profile& profile) {
  Diagnostics diagnostics;
  const Theme theme = load_theme("classic", {}, diagnostics);
  const LocaleData locale = load_locale("en", {}, diagnostics);
  return write_text(compose_resume(profile, {{}, {}, "en", ""}, theme, locale, diagnostics), 0);
}

// Separators between items belong to no item.
std::vector<std::string> sorted_words(const Profile& profile) {
  std::string text = text_of(profile);
  std::replace(text.begin(), text.end(), ',', ' ');
  std::istringstream stream(text);
  std::vector<std::string> words;
  for (std::string word; stream >> word;) words.push_back(word);
  std::sort(words.begin(), words.end());
  return words;
}

std::vector<std::string> texts_of(const std::vector<Highlight>& highlights) {
  std::vector<std::string> texts;
  for (const Highlight& highlight : highlights) texts.push_back(in_locale(highlight.text, "en").value);
  return texts;
}

const std::string person = "[person]\nname = \"Zoë Łukasik\"\nemail = \"zoe@example.com\"\n";
using Texts = std::vector<std::string>;

}  // namespace

TEST_CASE("300 random profiles and ads: the tailored resume has the master's words, all and no other") {
  int moved = 0;
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    CAPTURE(seed);
    const Case one = case_of(random_profile(seed), random_ad(seed + 1000), true);
    const Tailored result = tailored(one);
    CHECK(sorted_words(result.profile) == sorted_words(one.profile));
    REQUIRE(result.profile.work.size() == one.profile.work.size());
    for (std::size_t i = 0; i < one.profile.work.size(); ++i) {
      CHECK(in_locale(result.profile.work[i].company, "en").value ==
            in_locale(one.profile.work[i].company, "en").value);
    }
    for (const Reason& reason : result.reasons) moved += reason.from != reason.to ? 1 : 0;
    const Tailored again = tailor_profile(result.profile, one.job, one.requirements, built_in_skills(), "en");
    CHECK(text_of(again.profile) == text_of(result.profile));  // what is in order stays in order
  }
  CHECK(moved > 1000);
}

TEST_CASE("an ad that asks for nothing moves nothing") {
  for (std::uint64_t seed = 0; seed < 50; ++seed) {
    const Case one = case_of(random_profile(seed), "Gardener\n\nWe have a garden.\n", true);
    CHECK(one.requirements.empty());
    CHECK(text_of(tailored(one).profile) == text_of(one.profile));
  }
}

TEST_CASE("skills that are required come before preferred ones, figures break ties, the rest keeps its order") {
  const Case one =
      case_of(person +
                  "[[work]]\ncompany = \"A\"\ntitle = \"B\"\nstart = \"2020\"\nhighlights = [\"Watered plants\", "
                  "\"Wrote tools in Python\", \"Wrote services in Go\", \"Ran 40 services in Go\", "
                  "\"Fed 3 cats\"]\n",
              "Engineer\n\nRequirements\n- Go\n- Kafka\n\nNice to have\n- Python\n", true);
  CHECK(texts_of(tailored(one).profile.work[0].highlights) == Texts{"Ran 40 services in Go", "Wrote services in Go",
                                                                    "Wrote tools in Python", "Watered plants",
                                                                    "Fed 3 cats"});
}

TEST_CASE("a preferred tag counts, and the job's wishes are taken") {
  const Case one = case_of(
      person +
          "summary = \"Old\"\n[[work]]\ncompany = \"A\"\ntitle = \"B\"\nstart = \"2020\"\nhighlights = [\"One\", "
          "{ text = \"Two\", tags = [\"lead\"] }]\n",
      "company = \"C\"\ntitle = \"D\"\ntags = [\"lead\"]\n[resume]\nheadline = \"H\"\nsummary = \"S\"\npages = 2\n"
      "paper = \"letter\"\ntheme = \"compact\"\n",
      false);
  const Tailored result = tailored(one);
  CHECK(texts_of(result.profile.work[0].highlights) == Texts{"Two", "One"});
  CHECK(in_locale(result.profile.person.headline, "en").value == "H");
  CHECK(in_locale(result.profile.person.summary, "en").value == "S");
  CHECK(result.profile.resume.pages == 2);
  CHECK(result.profile.resume.paper == Paper::letter);
  CHECK(result.profile.resume.theme == "compact");
}

TEST_CASE(
    "without an ad the oldest job goes first, but for its best line, and lines without a figure go before others") {
  Diagnostics diagnostics;
  const Profile profile =
      read_profile("profile.toml",
                   person +
                       "[[work]]\ncompany = \"New\"\ntitle = \"B\"\nstart = \"2020\"\nhighlights = [\"N1\", \"N2\"]\n"
                       "[[work]]\ncompany = \"Old\"\ntitle = \"B\"\nstart = \"2010\"\nend = \"2020\"\n"
                       "highlights = [\"Kept bees\", \"Ran 40 hives\", \"Sold honey\"]\n",
                   diagnostics);
  const std::vector<Requirement> none;
  const Relevance relevance(none, built_in_skills());
  const std::vector<Reason> order = drop_order(profile, relevance, {"en", {}, {}});
  Texts texts;
  for (const Reason& reason : order) texts.push_back(reason.text);
  CHECK(texts == Texts{"Sold honey", "Kept bees", "N2", "Ran 40 hives", "N1"});
  const Profile less = without_highlights(profile, {order[0], order[3]});
  CHECK(texts_of(less.work[1].highlights) == Texts{"Kept bees"});
  CHECK(texts_of(less.work[0].highlights) == Texts{"N1", "N2"});
}

TEST_CASE("what answers the ad stays, though a job loses all of its lines") {
  const Case one =
      case_of(person +
                  "[[work]]\ncompany = \"New\"\ntitle = \"B\"\nstart = \"2020\"\nhighlights = [\"Read "
                  "Go code\", \"Wrote Go\"]\n[[work]]\ncompany = \"Old\"\ntitle = \"B\"\nstart = \"2010\"\nend = "
                  "\"2020\"\nhighlights = [\"Kept bees\", \"Sold honey\"]\n",
              "Engineer\n\nRequirements\n- Go\n", true);
  const Relevance relevance(one.requirements, built_in_skills());
  Texts texts;
  for (const Reason& reason : drop_order(one.profile, relevance, {"en", {}, {}})) texts.push_back(reason.text);
  CHECK(texts == Texts{"Sold honey", "Kept bees", "Wrote Go", "Read Go code"});
}

TEST_CASE("what the chosen tags hide is told apart from what may be dropped") {
  const Case one = case_of(
      person +
          "[[work]]\ncompany = \"A\"\ntitle = \"B\"\nstart = \"2020\"\nhighlights = [\"One\", { text = \"Two\", tags = "
          "[\"lead\"] }, { text = \"Three\", tags = [\"other\"] }]\n",
      "Engineer\n\nRequirements\n- Go\n", true);
  const Relevance relevance(one.requirements, built_in_skills());
  const DropRequest request{"en", {}, {"lead"}};
  CHECK(drop_order(one.profile, relevance, request).size() == 2);
  const std::vector<Reason> hidden = hidden_by_tags(one.profile, relevance, request);
  REQUIRE(hidden.size() == 1);
  CHECK(hidden[0].text == "Three");
  CHECK(hidden[0].hidden);
  CHECK(hidden[0].to == 0);
  CHECK(hidden_by_tags(one.profile, relevance, {"en", {}, {}}).empty());
}

TEST_CASE("a figure is no year, no version and no part of a name") {
  const std::vector<Requirement> none;
  const Relevance relevance(none, built_in_skills());
  const auto measured = [&](std::string_view text) { return relevance.of(text, {}).measure; };
  CHECK(measured("Cut the time to 180 ms"));
  CHECK(measured("Saved €2M"));
  CHECK(measured("Rose by 30%"));
  CHECK(measured("将延迟降低30%"));
  CHECK_FALSE(measured("Started in 2019"));
  CHECK_FALSE(measured("Ran it from 2021-04 to 11/2022"));
  CHECK_FALSE(measured("Moved to Java 17"));
  CHECK_FALSE(measured("Ran it on EC2"));
  CHECK_FALSE(measured("Led the team"));
  CHECK_FALSE(measured(""));
}

TEST_CASE("what is redacted is gone, and told when a text still has it") {
  Diagnostics diagnostics;
  const Profile profile =
      read_profile("profile.toml",
                   person +
                       "phone = \"+48 600 100 200\"\nlocation = \"Kraków\"\nwebsite = \"https://zoe.example.com\"\n"
                       "summary = \"Call +48 600 100 200.\"\n[[projects]]\nname = \"P\"\nurl = \"https://p.example\"\n",
                   diagnostics);
  REQUIRE_MESSAGE(!diagnostics.has_errors(), diagnostics.format());
  const std::vector<Redaction> all = {Redaction::phone, Redaction::email, Redaction::location, Redaction::links};
  const Profile less = redacted(profile, all);
  CHECK(less.person.phone.empty());
  CHECK(less.person.email.empty());
  CHECK(less.person.location.empty());
  CHECK(less.person.website.empty());
  CHECK(less.projects[0].url.empty());
  CHECK(less.person.name.value == "Zoë Łukasik");
  const std::vector<Location> told = still_told(profile, all, "en");
  REQUIRE(told.size() == 1);
  CHECK(told[0].line == 7);
  CHECK(still_told(profile, {Redaction::email}, "en").empty());
}

TEST_CASE("what is redacted is known in other spellings, in the texts of the language that is printed") {
  Diagnostics diagnostics;
  const std::string profile_text =
      person +
      "phone = \"+48 600 100 200\"\nlocation = \"Kraków, Poland\"\nwebsite = \"https://www.zoe.example.com/\"\n"
      "headline = { en = \"Engineer\", de = \"Ingenieurin, 0048 600-100-200\" }\n"
      "[[work]]\ncompany = \"A\"\ntitle = \"B\"\nstart = \"2020\"\nhighlights = [\"Met in Kraków\",\n"
      "\"Mail Zoe@Example.com\",\n\"See ZOE.example.com\",\n\"Call (600) 100.200\",\n\"Served 600 users, 100 of "
      "200\"]\n";
  const Profile profile = read_profile("profile.toml", profile_text, diagnostics);
  REQUIRE_MESSAGE(!diagnostics.has_errors(), diagnostics.format());
  const auto lines = [&](std::vector<Redaction> which, const std::string& locale) {
    std::vector<int> found;
    for (const Location& where : still_told(profile, which, locale)) found.push_back(where.line);
    return found;
  };
  using Lines = std::vector<int>;
  CHECK(lines({Redaction::location}, "en") == Lines{12});
  CHECK(lines({Redaction::email}, "en") == Lines{13});
  CHECK(lines({Redaction::links}, "en") == Lines{14});
  CHECK(lines({Redaction::phone}, "en") == Lines{15});
  CHECK(lines({Redaction::phone}, "de") == Lines{7, 15});
  CHECK(lines({}, "de").empty());
  Profile office = profile;
  office.person.phone.value += " ext 5";
  const std::vector<Location> told = still_told(office, {Redaction::phone}, "en");
  REQUIRE(told.size() == 1);
  CHECK(told[0].line == 15);
}
