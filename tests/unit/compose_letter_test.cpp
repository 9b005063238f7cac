#include "compose/compose_letter.h"

#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "cli/built_in.h"
#include "cli/look.h"
#include "compose/letter_frames.h"
#include "model/plain_text.h"
#include "read/read_job.h"
#include "read/read_letter_words.h"
#include "read/read_profile.h"
#include "review/check.h"
#include "review/letter_review.h"
#include "review/words.h"
#include "skills/find_skills.h"

namespace shortlist {
namespace {

namespace fs = std::filesystem;

constexpr Date letter_day{2026, 11, 24};

std::string text_of_file(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

fs::path examples() {
  return fs::path(SHORTLIST_SOURCE_DIR) / "examples";
}

std::vector<fs::path> toml_files(const fs::path& folder) {
  std::vector<fs::path> files;
  for (const fs::directory_entry& entry : fs::directory_iterator(folder)) {
    if (entry.path().extension() == ".toml") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

LetterWords words_for(const std::string& tag) {
  Diagnostics diagnostics;
  const BuiltInFile* file = find_built_in("letters/" + tag + ".toml");
  REQUIRE(file != nullptr);
  LetterWords words = read_letter_words(std::string(file->name), file->text, diagnostics);
  CHECK(diagnostics.format() == "");
  return words;
}

ComposedLetter letter_for(const Profile& profile, const Job& job, Diagnostics& diagnostics,
                          const std::string& tag = "en") {
  const SkillIndex& index = built_in_skills();
  const Demand demand = demand_of(job, index);
  const std::vector<Coverage> coverage = cover(demand.requirements, resume_text(profile), index, letter_day);
  const Theme theme = load_theme("classic", {}, diagnostics);
  const LocaleData locale = load_locale(tag, {}, diagnostics);
  const LetterWords words = words_for(tag);
  return compose_letter({profile, demand.job, coverage, index, theme, locale, words, tag, letter_day}, diagnostics);
}

Profile read_example(const fs::path& path) {
  Diagnostics diagnostics;
  Profile profile = read_profile(path.filename().string(), text_of_file(path), diagnostics);
  REQUIRE(!diagnostics.has_errors());
  return profile;
}

Job read_example_job(const fs::path& path) {
  Diagnostics diagnostics;
  Job job = read_job(path.filename().string(), text_of_file(path), diagnostics);
  REQUIRE(!diagnostics.has_errors());
  return job;
}

std::vector<Finding> lint(const ComposedLetter& letter, const Profile& profile, const Job& job) {
  LetterReviewInput input{letter.text, {}, job.company.value, job.title.value, {}, {}, false, true};
  for (const Passage& passage : resume_text(profile).passages) {
    if (passage.bullet) input.resume_lines.push_back(passage.text);
  }
  for (const Work& work : profile.work) input.employers.push_back(in_locale(work.company, "en").value);
  return review_letter(input);
}

std::string body_of(const ComposedLetter& letter) {
  std::string body;
  for (const LetterParagraph& paragraph : letter.text.paragraphs) {
    if (paragraph.part == LetterPart::body) body += text_of(paragraph) + "\n";
  }
  return body;
}

std::set<std::string> word_set(std::string_view text) {
  std::set<std::string> all;
  for (const TextWord& word : words_of(text)) all.insert(word.lower);
  return all;
}

std::set<SkillId> skill_set(std::string_view text) {
  std::set<SkillId> all;
  for (const SkillMention& mention : find_skills(text, built_in_skills())) all.insert(mention.skill);
  return all;
}

std::vector<std::string> sentences(const ComposedLetter& letter) {
  std::vector<std::string> all;
  for (const LetterParagraph& paragraph : letter.text.paragraphs) {
    if (paragraph.part != LetterPart::body) continue;
    for (const LetterPiece& piece : paragraph.pieces) all.push_back(piece.text);
  }
  return all;
}

// Each word with a figure or a capital (beyond the first of a sentence), and each skill, of the letter's own sentences.
void check_provenance(const ComposedLetter& letter, const std::string& source, const LetterWords& words) {
  std::string frames;
  for (const std::vector<std::string>& slot : words.frames) {
    for (const std::string& frame : slot) frames += frame + "\n";
  }
  const std::set<std::string> known = word_set(source);
  const std::set<std::string> framed = word_set(frames);
  for (const LetterParagraph& paragraph : letter.text.paragraphs) {
    if (paragraph.part != LetterPart::body) continue;
    for (const LetterPiece& piece : paragraph.pieces) {
      CAPTURE(piece.text);
      for (const TextWord& word : words_of(piece.text)) {
        CAPTURE(word.lower);
        const bool figure = word.text.find_first_of("0123456789") != std::string_view::npos;
        const bool told = known.contains(word.lower);
        CHECK((told || (!figure && framed.contains(word.lower))));
      }
    }
  }
  const std::set<SkillId> allowed = skill_set(source);
  for (const SkillId skill : skill_set(body_of(letter))) {
    CAPTURE(built_in_skills().name(skill));
    CHECK(allowed.contains(skill));
  }
}

}  // namespace

TEST_CASE("frames: six of each at least, and none with a word about oneself that all use") {
  const LetterWords words = words_for("en");
  for (std::size_t slot = 0; slot < letter_slot_count; ++slot) {
    CAPTURE(letter_slots()[slot].name);
    CHECK(words.frames[slot].size() >= 6);
    const std::set<std::string> different(words.frames[slot].begin(), words.frames[slot].end());
    CHECK(different.size() == words.frames[slot].size());
    for (const std::string& frame : words.frames[slot]) {
      for (const std::string_view word : {"passionate", "excited", "thrilled", "proven", "expert", "perfect", "great",
                                          "strong", "dynamic", "synergy", "very", "unique", "!"}) {
        CHECK(frame.find(word) == std::string::npos);
      }
    }
  }
}

TEST_CASE("every language has the conventions of a letter, and English alone has frames") {
  for (const std::string tag : {"cs", "de", "el", "en", "es", "fr", "it", "nl", "pl", "pt", "tr", "uk"}) {
    const LetterWords words = words_for(tag);
    CHECK(words.tag == tag);
    CHECK(words.has_frames() == (tag == "en"));
    CHECK(letter_date({2026, 12, 3}, words).find("{") == std::string::npos);
    CHECK(letter_date({2026, 12, 3}, words).find("2026") != std::string::npos);
  }
  CHECK(letter_date({2026, 12, 1}, words_for("en")) == "1 December 2026");
  CHECK(letter_date({2026, 12, 1}, words_for("de")) == "1. Dezember 2026");
  CHECK(letter_date({2026, 12, 1}, words_for("fr")) == "1er décembre 2026");
  CHECK(letter_date({2026, 3, 2}, words_for("fr")) == "2 mars 2026");
  CHECK(letter_date({2026, 12, 1}, words_for("pl")) == "1 grudnia 2026");
  CHECK(letter_date({2026, 12, 1}, words_for("es")) == "1 de diciembre de 2026");
}

TEST_CASE("a frame is filled once, names with commas are closed, and stops are not doubled") {
  CHECK(fill_frame("As {a} at {b}.", {{"a", "{b}"}, {"b", "Acme"}}) == "As {b} at Acme.");
  CHECK(
      fill_frame("the position of {title} at {company}.", {{"title", "Engineer, Search"}, {"company", "Acme Inc."}}) ==
      "the position of Engineer, Search, at Acme Inc.");
  CHECK(fill_frame("{title}, that is it.", {{"title", "Engineer, Search"}}) == "Engineer, Search, that is it.");
  CHECK(fill_frame("found through {source}.", {{"source", "Yahoo!"}}) == "found through Yahoo!");
  CHECK(fill_frame("an open { brace", {}) == "an open { brace");
  CHECK(list_of({"Go"}, "and") == "Go");
  CHECK(list_of({"Go", "Kafka", "Redis"}, "and") == "Go, Kafka and Redis");
}

TEST_CASE("nine letters: lint clean, nothing invented, no two alike in more than half of their sentences") {
  const LetterWords words = words_for("en");
  std::vector<std::vector<std::string>> letters;
  for (const fs::path& profile_path : toml_files(examples())) {
    const Profile profile = read_example(profile_path);
    for (const fs::path& job_path : toml_files(examples() / "jobs")) {
      CAPTURE(profile_path.filename().string());
      CAPTURE(job_path.filename().string());
      const Job job = read_example_job(job_path);
      Diagnostics diagnostics;
      const ComposedLetter letter = letter_for(profile, job, diagnostics);
      CHECK(diagnostics.format() == "");
      for (const Finding& finding : lint(letter, profile, job)) FAIL_CHECK(finding.rule << " " << finding.message);
      std::string source = plain_text(text_of_file(profile_path)) + " " + text_of_file(job_path);
      for (const Story& story : profile.stories) {
        for (const std::string& hidden : {story.situation, story.task, story.action, story.result}) {
          if (!hidden.empty()) CHECK(body_of(letter).find(hidden) == std::string::npos);
        }
      }
      check_provenance(letter, source + " through", words);
      letters.push_back(sentences(letter));
    }
  }
  REQUIRE(letters.size() == 9);
  for (std::size_t a = 0; a < letters.size(); ++a) {
    for (std::size_t b = a + 1; b < letters.size(); ++b) {
      const std::set<std::string> other(letters[b].begin(), letters[b].end());
      const auto same = std::count_if(letters[a].begin(), letters[a].end(),
                                      [&other](const std::string& sentence) { return other.contains(sentence); });
      CAPTURE(a);
      CAPTURE(b);
      CHECK(static_cast<std::size_t>(same) * 2 <= letters[a].size());
    }
  }
}

TEST_CASE("whatever the company is called, every choice of frames passes the lint") {
  const Profile senior = read_example(examples() / "senior-backend.toml");
  Profile terse = senior;  // without stories, so that highlights are turned
  terse.stories.clear();
  Job job = read_example_job(examples() / "jobs/senior-payments-backend.toml");
  std::set<std::string> openings;
  for (int i = 0; i < 120; ++i) {
    job.company.value = fmt::format("Quux {}", i);
    if (i % 3 == 0) job.found_at.clear();
    if (i % 3 == 1) job.found_at = "on a board of jobs";
    if (i % 3 == 2) job.found_at = "a former colleague";
    Diagnostics diagnostics;
    const Profile& profile = i % 2 == 0 ? senior : terse;
    const ComposedLetter letter = letter_for(profile, job, diagnostics);
    CAPTURE(body_of(letter));
    for (const Finding& finding : lint(letter, profile, job)) FAIL_CHECK(finding.rule << " " << finding.message);
    CHECK(body_of(letter).find('{') == std::string::npos);
    CHECK(body_of(letter).find("through on") == std::string::npos);
    CHECK(letter.findings.size() == (i % 2 == 0 ? 0 : 2));
    openings.insert(sentences(letter)[0].substr(0, 12));
  }
  CHECK(openings.size() >= 10);
}

TEST_CASE("the candidate's own words replace paragraphs") {
  const Profile profile = read_example(examples() / "senior-backend.toml");
  Job job = read_example_job(examples() / "jobs/senior-payments-backend.toml");
  job.letter.opening = {"My own opening.", {job.file, 1, 1, "letter.opening"}};
  job.letter.paragraphs = {{"My **own** middle", {job.file, 2, 1, "letter.paragraphs[0]"}}};
  job.letter.closing = {"My own end.", {job.file, 3, 1, "letter.closing"}};
  job.letter.date = Date{2026, 12, 1};
  Diagnostics diagnostics;
  const ComposedLetter letter = letter_for(profile, job, diagnostics);
  const std::string body = body_of(letter);
  CHECK(body.starts_with("My own opening.\nMy own middle.\n"));
  CHECK(body.ends_with("\nMy own end.\n"));
  CHECK(letter.document.meta.date == "2026-12-01");
  CHECK(letter.findings.empty());
}

TEST_CASE("company and post are named without their markup, and a source is written small inside a sentence") {
  const Profile profile = read_example(examples() / "senior-backend.toml");
  Job job = read_example_job(examples() / "jobs/senior-payments-backend.toml");
  job.company.value = "R&D **Labs**";
  job.title.value = "`Go` Engineer";
  for (const auto& [found, told] :
       {std::pair{"On LinkedIn", "on LinkedIn"}, std::pair{"The careers page.", "through the careers page"},
        std::pair{"LinkedIn", "through LinkedIn"}, std::pair{"THE WEB", "through the WEB"}}) {
    job.found_at = found;
    Diagnostics diagnostics;
    const ComposedLetter letter = letter_for(profile, job, diagnostics);
    const std::string body = body_of(letter);
    CAPTURE(body);
    CHECK(body.find("Go Engineer at R&D Labs") != std::string::npos);
    CHECK(body.find_first_of("*`") == std::string::npos);
    CHECK(body.find(told) != std::string::npos);
    CHECK(letter.document.meta.subject == "Go Engineer");
    CHECK(letter.document.meta.title.find("R&D Labs") != std::string::npos);
  }
}

TEST_CASE("a job that ends after today is told of in the present") {
  Profile profile = read_example(examples() / "senior-backend.toml");
  Job job = read_example_job(examples() / "jobs/senior-payments-backend.toml");
  profile.stories.clear();
  profile.work.resize(1);
  profile.work[0].positions.resize(1);
  Period& period = profile.work[0].positions[0].period;
  const auto body = [&](Date end) {
    period.end = end;
    period.present = false;
    profile.work[0].period = period;
    Diagnostics diagnostics;
    return body_of(letter_for(profile, job, diagnostics));
  };
  CHECK(body({2026, 12, 0}) != body({2026, 10, 0}));
  CHECK(body({2026, 12, 0}) == body({2027, 0, 0}));
}

TEST_CASE("a line that begins with \"I've\" is told with its employer") {
  Profile profile = read_example(examples() / "senior-backend.toml");
  const Job job = read_example_job(examples() / "jobs/senior-payments-backend.toml");
  profile.stories.clear();
  for (Work& work : profile.work) {
    for (Position& position : work.positions) {
      for (Highlight& highlight : position.highlights) {
        for (auto& [tag, text] : highlight.text.versions) text.value = "I've built services in Go on PostgreSQL";
      }
    }
    for (Highlight& highlight : work.highlights) {
      for (auto& [tag, text] : highlight.text.versions) text.value = "I've built services in Go on PostgreSQL";
    }
  }
  Diagnostics diagnostics;
  CHECK(body_of(letter_for(profile, job, diagnostics)).find(", I've built services in Go") != std::string::npos);
}

TEST_CASE("a wording that leaves out what it is told for is noted") {
  Profile profile = read_example(examples() / "senior-backend.toml");
  const Job job = read_example_job(examples() / "jobs/senior-payments-backend.toml");
  for (Story& story : profile.stories) {
    for (auto& [tag, text] : story.letter.versions) {
      if (story.highlight == "refunds") text.value = "I built the refund service from schema to launch.";
    }
  }
  Diagnostics diagnostics;
  const ComposedLetter letter = letter_for(profile, job, diagnostics);
  REQUIRE(letter.findings.size() == 1);
  CHECK(letter.findings[0].rule == "C12");
  CHECK(letter.findings[0].message == "this wording does not name Go, for which the letter tells it");
}

TEST_CASE("a profile without jobs, or an ad without skills, still makes a letter") {
  Profile profile = read_example(examples() / "junior-backend.toml");
  Job job = read_example_job(examples() / "jobs/python-api-developer.toml");
  profile.work.clear();
  profile.stories.clear();
  Diagnostics diagnostics;
  CHECK(body_of(letter_for(profile, job, diagnostics)).find("tidetable") != std::string::npos);
  job.ad.clear();
  CHECK(!body_of(letter_for(profile, job, diagnostics)).empty());
  profile.projects.clear();
  CHECK(!body_of(letter_for(profile, job, diagnostics)).empty());
  CHECK(diagnostics.format() == "");
}

}  // namespace shortlist
