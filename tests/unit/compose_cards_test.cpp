#include "compose/compose_cards.h"

#include <doctest/doctest.h>

#include <algorithm>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <vector>

#include "cli/built_in.h"
#include "compose/probe_advice.h"
#include "prep/choose_pack.h"
#include "prep/probe_table.h"
#include "prep_profiles.h"
#include "read/read_job.h"
#include "read/read_profile.h"
#include "skills/requirements.h"

namespace shortlist {
namespace {

const Date today{2026, 11, 24};

std::string example(const std::string& path) {
  std::ifstream stream(SHORTLIST_SOURCE_DIR "/examples/" + path);
  return {std::istreambuf_iterator<char>(stream), {}};
}

Pack pack_of(const std::string& source, const std::string& ad) {
  Diagnostics diagnostics;
  const Profile profile = read_profile("profile.toml", source, diagnostics);
  const ResumeText resume = resume_text(profile);
  std::vector<Coverage> coverage;
  Job job;
  if (!ad.empty()) {
    job = read_job("job.toml", ad, diagnostics);
    coverage = cover(find_requirements(job, built_in_skills()), resume, built_in_skills(), today);
  }
  REQUIRE(diagnostics.format() == "");
  return choose_pack(profile, resume, ad.empty() ? nullptr : &job, coverage, built_in_questions(), built_in_skills(),
                     {today, {}});
}

CardDeck cards_of(const std::string& source, const std::string& ad) {
  return compose_cards(pack_of(source, ad), built_in_questions());
}

std::vector<CardDeck> all_decks() {
  std::vector<std::string> profiles = {example("junior-backend.toml"), example("senior-backend.toml"),
                                       example("staff-backend.toml")};
  for (const std::string_view profile : test_profiles) profiles.emplace_back(profile);
  std::vector<CardDeck> decks;
  for (const std::string& profile : profiles) {
    for (const std::string& ad : {example("jobs/senior-payments-backend.toml"), std::string()}) {
      decks.push_back(cards_of(profile, ad));
    }
  }
  return decks;
}

std::string all_text(const Card& card) {
  std::string text = plain_text(card.front);
  for (const CardPart& part : card.back) {
    text += "\n" + part.label + ": " + plain_text(part.text);
    for (const Inlines& item : part.items) text += "\n" + plain_text(item);
  }
  return text;
}

const Card& card_that_asks(const CardDeck& deck, const std::string& words) {
  const auto found = std::find_if(deck.cards.begin(), deck.cards.end(), [&](const Card& card) {
    return plain_text(card.front).find(words) != std::string::npos;
  });
  REQUIRE_MESSAGE(found != deck.cards.end(), words);
  return *found;
}

bool is_tagged(const Card& card, const std::string& tag) {
  return std::find(card.tags.begin(), card.tags.end(), tag) != card.tags.end();
}

std::string profile_with(const std::string& more) {
  return "[person]\nname = \"A\"\nemail = \"a@example.com\"\n[[work]]\ncompany = \"Brisk\"\ntitle = \"Developer\"\n"
         "start = \"2024-01\"\nend = \"present\"\nhighlights = [{ text = \"Cut the nightly run from 9 hours to 40 "
         "minutes with Kafka\", id = \"run\", note = \"Qxnote\" }]\n" +
         more;
}

TEST_CASE("no card stands twice, and each has a question, an answer, area, level and kind") {
  for (const CardDeck& deck : all_decks()) {
    CHECK(deck.cards.size() > 50);
    std::set<std::string> ids, fronts;
    for (const Card& card : deck.cards) {
      CAPTURE(card.id);
      CHECK(ids.insert(card.id).second);
      CHECK(fronts.insert(plain_text(card.front)).second);
      CHECK_FALSE(card.back.empty());
      for (const CardPart& part : card.back) CHECK_FALSE((part.text.empty() && part.items.empty()));
      CHECK(all_text(card).find('{') == std::string::npos);
      for (const std::string_view level : {"area::", "level::", "kind::"}) {
        CHECK(std::any_of(card.tags.begin(), card.tags.end(),
                          [&](const std::string& tag) { return tag.starts_with(level) && tag.size() > level.size(); }));
      }
      for (const std::string& tag : card.tags) CHECK(tag.find_first_of(" \t\n\"") == std::string::npos);
    }
  }
}

TEST_CASE("the cards are the questions of the pack: all but those to be asked by the candidate") {
  const Pack pack = pack_of(example("senior-backend.toml"), example("jobs/senior-payments-backend.toml"));
  const CardDeck deck = compose_cards(pack, built_in_questions());
  std::set<std::string> ids;
  for (const Card& card : deck.cards) ids.insert(card.id);
  std::size_t count = 0;
  const auto has = [&](const std::string& id) {
    ++count;
    CHECK_MESSAGE(ids.contains(id), id);
  };
  for (const ChallengeSheet& sheet : pack.challenges) {
    for (const Probe& probe : sheet.probes) has("own:" + pack.bullets[sheet.bullet].text + "\n" + probe.question);
  }
  for (const DiveSheet& sheet : pack.dives) {
    for (const Probe& probe : sheet.probes) has("own:" + pack.bullets[sheet.bullet].text + "\n" + probe.question);
  }
  for (const auto* list :
       {&pack.common, &pack.behavioural, &pack.technical, &pack.design, &pack.coding, &pack.debugging}) {
    for (const ChosenQuestion& chosen : *list) has("bank:" + std::string(built_in_questions().id(chosen.question)));
  }
  for (const GapSheet& gap : pack.gaps) {
    if (!gap.opener.empty()) has("gap:" + gap.name + "\n" + gap.opener);
    if (!gap.bridge.empty()) has("gap:" + gap.name + "\n" + gap.bridge);
    if (gap.basics) has("bank:" + std::string(built_in_questions().id(*gap.basics)));
  }
  for (const Risk& risk : pack.risks) has("risk:" + risk.question);
  CHECK(count == deck.cards.size());
  CHECK(deck.name == "Interview: " + pack.role + ", " + pack.company);
}

TEST_CASE("a probe has its line, what it is after, and its figures") {
  const CardDeck deck = cards_of(profile_with(""), "");
  const Card& card = card_that_asks(deck, "9 hours");
  CHECK(is_tagged(card, "kind::challenge"));
  CHECK(is_tagged(card, "area::resume"));
  const std::string text = all_text(card);
  CHECK(text.find("Why they ask: ") != std::string::npos);
  CHECK(text.find("Your line: Cut the nightly run from 9 hours to 40 minutes with Kafka\nDeveloper, Brisk, 2024–now") !=
        std::string::npos);
  CHECK(text.find("Its figures: 9 hours → 40 minutes") != std::string::npos);
}

TEST_CASE("a told story is evidence; notes and logistics are on no card") {
  const std::string story =
      "[[stories]]\nhighlight = \"run\"\nsituation = \"Qxsituation\"\ntask = \"Qxtask\"\naction = \"Qxaction\"\n"
      "result = \"Qxresult\"\n";
  const std::string ad =
      "company = \"Acme\"\ntitle = \"Engineer\"\ndescription = \"You know Go.\"\n[prep]\nlogistics = { salary = "
      "\"Qxsalary\" }\n";
  std::string text;
  for (const Card& card : cards_of(profile_with(story), ad).cards) text += all_text(card) + "\n";
  CHECK(text.find("Situation: Qxsituation\nTask: Qxtask\nAction: Qxaction\nResult: Qxresult") != std::string::npos);
  CHECK(text.find("Qxnote") == std::string::npos);
  CHECK(text.find("Qxsalary") == std::string::npos);
}

TEST_CASE("a gap has an honest answer, also on the card of its basics") {
  const Pack pack = pack_of(example("junior-backend.toml"), example("jobs/staff-platform-engineer.toml"));
  const CardDeck deck = compose_cards(pack, built_in_questions());
  std::size_t basics = 0;
  for (const Card& card : deck.cards) {
    if (!is_tagged(card, "kind::gap")) continue;
    CHECK(all_text(card).find("An honest answer: ") != std::string::npos);
    basics += card.id.starts_with("bank:") ? 1 : 0;
  }
  CHECK(basics > 0);
}

TEST_CASE("ids stay when the job, the day and the rest of the resume change") {
  const CardDeck one = cards_of(profile_with(""), "");
  const CardDeck other =
      cards_of(profile_with("[[skills]]\nname = \"S\"\nitems = [\"Go\"]\n"), example("jobs/python-api-developer.toml"));
  const std::string id = card_that_asks(one, "9 hours").id;
  CHECK(std::any_of(other.cards.begin(), other.cards.end(), [&](const Card& card) { return card.id == id; }));
  CHECK(one.name == "Interview: A");
}

TEST_CASE("a deck's name is a line without quotes and levels") {
  const std::string ad = "company = \"A::B\"\ntitle = '''The \"best\":::: job'''\ndescription = \"You know Go.\"\n";
  CHECK(cards_of(profile_with(""), ad).name == "Interview: The 'best': job, A:B");
}

TEST_CASE("every aspect of a probe is explained") {
  for (const auto& rows : {challenge_templates(), change_templates()}) {
    for (const ChallengeTemplate& row : rows) CHECK_MESSAGE(advice_on(row.aspect) != nullptr, row.aspect);
  }
  for (const DiveTemplate& row : dive_templates()) CHECK_MESSAGE(advice_on(row.aspect) != nullptr, row.aspect);
  CHECK(advice_on("weather") == nullptr);
}

}  // namespace
}  // namespace shortlist
