// What two resumes differ in.
#include <doctest/doctest.h>

#include <set>
#include <string>
#include <vector>

#include "model/resume_text.h"
#include "random_profile.h"
#include "read/read_profile.h"
#include "tailor/difference.h"
#include "tailor/word_changes.h"

using namespace shortlist;

namespace {

ResumeText resume_of(const std::string& text) {
  Diagnostics diagnostics;
  const Profile profile = read_profile("profile.toml", text, diagnostics);
  REQUIRE_MESSAGE(!diagnostics.has_errors(), diagnostics.format());
  return resume_text(profile);
}

std::string job(const std::string& company, const std::string& lines) {
  return "[[work]]\ncompany = \"" + company + "\"\ntitle = \"Engineer\"\nstart = \"2020\"\nhighlights = [" + lines +
         "]\n";
}

const std::string person = "[person]\nname = \"Zoë Łukasik\"\nemail = \"zoe@example.com\"\n";

std::string told(const std::string& before, const std::string& after) {
  std::string text;
  for (const Change& change : difference(resume_of(person + before), resume_of(person + after))) {
    switch (change.kind) {
      case Change::Kind::removed:
        text += "-" + change.before.text + "|";
        break;
      case Change::Kind::added:
        text += "+" + change.after.text + "|";
        break;
      case Change::Kind::changed:
        text += "~" + change.before.text + ">" + change.after.text + "|";
        break;
      case Change::Kind::moved:
        text += "^" + change.before.text + "|";
        break;
      case Change::Kind::rearranged:
        text += "=" + change.before.text + ">" + change.after.text + "|";
        break;
    }
  }
  return text;
}

// The changes put together again: what stayed and was removed is the first text, what stayed and was added the second.
std::string side(const std::vector<WordChange>& changes, WordChange::Kind other) {
  std::string text;
  for (const WordChange& run : changes) {
    if (run.kind != other) text += (text.empty() ? "" : " ") + run.words;
  }
  return text;
}

std::multiset<std::string> texts_of(const ResumeText& resume) {
  std::multiset<std::string> texts;
  for (const ResumeItem& item : items_of(resume, true)) texts.insert(item.text);
  return texts;
}

// The lines of the first resume after all changes: those of the second.
std::multiset<std::string> made_of(std::multiset<std::string> texts, const std::vector<Change>& changes) {
  for (const Change& change : changes) {
    const bool goes = change.kind == Change::Kind::removed || change.kind == Change::Kind::changed;
    const bool comes = change.kind == Change::Kind::added || change.kind == Change::Kind::changed;
    if (goes) {
      REQUIRE(texts.contains(change.before.text));
      texts.erase(texts.find(change.before.text));
    }
    if (comes) texts.insert(change.after.text);
  }
  return texts;
}

}  // namespace

TEST_CASE("kinds of differences") {
  CHECK(told(job("A", "\"One two three\""), job("A", "\"One two three\"")) == "");
  CHECK(told(job("A", "\"Alpha\", \"Beta\""), job("A", "\"Alpha\"")) == "-Beta|");
  CHECK(told(job("A", "\"Alpha\""), job("A", "\"Alpha\", \"Beta\"")) == "+Beta|");
  CHECK(told(job("A", "\"Cut it from 9 to 3\""), job("A", "\"Cut it from 9 to 2\"")) ==
        "~Cut it from 9 to 3>Cut it from 9 to 2|");
  CHECK(told(job("A", "\"Alpha\", \"Beta\", \"Gamma\""), job("A", "\"Gamma\", \"Alpha\", \"Beta\"")) == "^Gamma|");
  CHECK(told(job("A", "\"Alpha\", \"Beta\"") + job("B", "\"Gamma\""),
             job("A", "\"Alpha\"") + job("B", "\"Beta\", \"Gamma\"")) == "^Beta|");
}

TEST_CASE("two equal lines are two lines") {
  CHECK(told(job("A", "\"Alpha\", \"Alpha\""), job("A", "\"Alpha\"")) == "-Alpha|");
}

TEST_CASE("a renamed company moves none of its lines") {
  CHECK(told(job("First", "\"Alpha\", \"Beta\""), job("Second", "\"Alpha\", \"Beta\"")) ==
        "~Engineer, First, 2020 – present>Engineer, Second, 2020 – present|");
}

TEST_CASE("sections in another order") {
  const std::string work = job("A", "\"Alpha\"");
  const std::string education = "[[education]]\ninstitution = \"U\"\nend = \"2014\"\n";
  const std::string wish = "[resume]\nsections = [\"education\", \"work\"]\n";
  const std::string other = "[resume]\nsections = [\"work\", \"education\"]\n";
  CHECK(told(work + education + wish, work + education + other) ==
        "=contact, education, work>contact, work, education|");
}

TEST_CASE("a resume does not differ from itself, and differences mirror each other") {
  for (std::uint64_t seed = 0; seed < 40; ++seed) {
    CAPTURE(seed);
    const ResumeText one = resume_of(random_profile(seed));
    const ResumeText other = resume_of(random_profile(seed + 1));
    CHECK(difference(one, one).empty());
    CHECK(made_of(texts_of(one), difference(one, other)) == texts_of(other));
    const auto count = [](const std::vector<Change>& changes, Change::Kind kind) {
      int found = 0;
      for (const Change& change : changes) found += change.kind == kind ? 1 : 0;
      return found;
    };
    const std::vector<Change> there = difference(one, other);
    const std::vector<Change> back = difference(other, one);
    CHECK(count(there, Change::Kind::removed) - count(there, Change::Kind::added) ==
          count(back, Change::Kind::added) - count(back, Change::Kind::removed));
  }
}

TEST_CASE("changes of words add up to the two texts") {
  Chance chance(7);
  for (int i = 0; i < 300; ++i) {
    std::string before;
    std::string after;
    for (std::size_t n = chance.below(12); n-- > 0;)
      before += (before.empty() ? "" : " ") + std::string(1, static_cast<char>('a' + chance.below(4)));
    for (std::size_t n = chance.below(12); n-- > 0;)
      after += (after.empty() ? "" : " ") + std::string(1, static_cast<char>('a' + chance.below(4)));
    const std::vector<WordChange> changes = word_changes(before, after);
    CHECK(side(changes, WordChange::Kind::added) == before);
    CHECK(side(changes, WordChange::Kind::removed) == after);
  }
}

TEST_CASE("very long texts are taken as a whole") {
  std::string before;
  for (std::size_t i = 0; i <= most_words_compared; ++i) before += "a ";
  const std::vector<WordChange> changes = word_changes(before, "a");
  REQUIRE(changes.size() == 2);
  CHECK(changes[0].kind == WordChange::Kind::removed);
  CHECK(changes[1].words == "a");
}
