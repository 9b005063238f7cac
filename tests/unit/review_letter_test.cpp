#include <doctest/doctest.h>
#include <fmt/format.h>

#include <functional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "review/explain_rules.h"
#include "review/letter_check.h"
#include "review/letter_review.h"

namespace shortlist {
namespace {

std::string words(std::size_t count) {
  std::string text;
  for (std::size_t i = 0; i < count; ++i) text += i % 12 == 11 ? "stop. " : "word ";
  return text + "end.";
}

LetterParagraph paragraph(LetterPart part, std::string text) {
  return {part, {{std::move(text), {"letter.txt", 3, 1, {}}, true}}};
}

// A letter at which no rule stumbles, with what it is held against.
struct Sample {
  LetterText letter;
  std::vector<std::string> resume_lines{"Cut the nightly run of nine thousand refunds from four hours to ten minutes"};
  std::string company = "Acme";
  std::string title = "Backend Engineer, Search";
  std::vector<std::string> others{"Globex", "Initech GmbH"};
  std::vector<std::string> employers{"Hooli"};
  bool salary_asked = false;

  Sample() {
    letter.file = "letter.txt";
    letter.pages = 1;
    letter.paragraphs = {paragraph(LetterPart::head, "Ada Nowak"),
                         paragraph(LetterPart::recipient, "Acme"),
                         paragraph(LetterPart::subject, "Application: Backend Engineer, Search"),
                         paragraph(LetterPart::greeting, "Dear Grace Hopper,"),
                         paragraph(LetterPart::body, "Your search answers in 40 ms. Mine took a second. " + words(60)),
                         paragraph(LetterPart::body, "At Hooli the bill fell by EUR 84,000. " + words(60)),
                         paragraph(LetterPart::body, words(70)),
                         paragraph(LetterPart::sign_off, "Sincerely,")};
  }
  LetterParagraph& body() { return letter.paragraphs[5]; }
  std::vector<Finding> review() const {
    return review_letter({letter, resume_lines, company, title, others, employers, salary_asked, true});
  }
};

struct Case {
  std::string_view rule;
  bool fires;
  std::function<void(Sample&)> change;
};

std::function<void(Sample&)> say(std::string text) {
  return [text](Sample& sample) { sample.body().pieces[0].text = text + " " + words(60); };
}

const std::vector<Case>& cases() {
  static const std::vector<Case> all = {
      {"C01", true, [](Sample& s) { s.letter.paragraphs.resize(5); }},
      {"C01", true, [](Sample& s) { s.body().pieces[0].text = words(300); }},
      {"C01", false, [](Sample& s) { s.body().pieces[0].text = words(240); }},
      {"C02", true, [](Sample& s) { s.letter.pages = 2; }},
      {"C02", false, [](Sample& s) { s.letter.pages = 0; }},
      {"C03", true, say("There I cut the nightly run of nine thousand refunds from four hours.")},
      {"C03", false, say("There I cut the nightly run of nine thousand payouts from four hours.")},
      {"C03", false,
       [](Sample& s) {
         s.body().pieces[0].text = "I cut the nightly run of nine thousand refunds from four hours. " + words(60);
         s.body().pieces[0].own = false;
       }},
      {"C04", true, say("I came. I saw. I wrote it. I left.")},
      {"C04", false, say("I came. I saw. I wrote it. Then I left.")},
      {"C05", true, say("It would be good to work at Globex.")},
      {"C05", true, say("It would be good to work at Initech.")},
      {"C05", true, say("Globex's search is slow.")},
      {"C05", true, [](Sample& s) { s.letter.paragraphs[1].pieces[0].text = "Hooli"; }},
      {"C05", false, say("At Hooli it was so, and at globexian firms too.")},
      {"C05", false, [](Sample& s) { s.others = {"Acme"}; }},
      {"C06", true, say("I admire {company} for it.")},
      {"C06", true, say("I admire [Company Name] for it.")},
      {"C06", true, say("Yours, <your name>.")},
      {"C06", false, say("The cache [1] holds x < y and y > z.")},
      {"C07", true, say("My salary expectation is 70,000 euros.")},
      {"C07", true, say("I expect a salary of 70k.")},
      {"C07", false, say("We lowered the bill by 70,000 euros.")},
      {"C07", false,
       [](Sample& s) {
         s.body().pieces[0].text = "My salary expectation is 70,000 euros. " + words(60);
         s.salary_asked = true;
       }},
      {"C08", true, [](Sample& s) { s.letter.paragraphs[3].pieces[0].text = "To Whom It May Concern:"; }},
      {"C08", true, [](Sample& s) { s.letter.paragraphs[3].pieces[0].text = "Dear Sir or Madam,"; }},
      {"C08", false, [](Sample& s) { s.letter.paragraphs[3].pieces[0].text = "Dear Hiring Manager,"; }},
      {"C09", true, [](Sample& s) { s.company = "Umbrella"; }},
      {"C09", false, [](Sample& s) { s.company = "Acme GmbH"; }},
      {"C09", false,
       [](Sample& s) {
         s.letter.paragraphs[1].pieces[0].text = "Oslo";
         s.body().pieces[0].text = "Acme’s search is fast. " + words(60);
       }},
      {"C10", true, [](Sample& s) { s.title = "Staff Engineer"; }},
      {"C10", false, [](Sample& s) { s.title = "backend engineer search"; }},
      {"C11", true,
       [](Sample& s) { s.letter.paragraphs[4].pieces[0].text = "I am writing to apply for the post of engineer."; }},
      {"C11", false,
       [](Sample& s) {
         s.letter.paragraphs[4].pieces[0].text = "I am writing to apply. Your search answers in 40 ms. " + words(60);
       }},
  };
  return all;
}

ResumeText as_read(const std::vector<std::string>& lines) {
  ResumeText resume;
  resume.file = "letter.txt";
  int line = 0;
  for (const std::string& text : lines) {
    Passage passage;
    passage.text = text;
    passage.where = {"letter.txt", ++line, 1, {}};
    resume.passages.push_back(passage);
  }
  return resume;
}

}  // namespace

TEST_CASE("a sound letter has no findings") {
  for (const Finding& finding : Sample().review()) FAIL_CHECK(finding.rule << " " << finding.message);
}

TEST_CASE("each rule over letters fires where it should, and nowhere else") {
  std::set<std::string_view> fired;
  std::set<std::string_view> quiet;
  for (const Case& one : cases()) {
    Sample sample;
    one.change(sample);
    bool found = false;
    std::string all;
    for (const Finding& finding : sample.review()) {
      found = found || finding.rule == one.rule;
      all += finding.rule + " " + finding.message + "\n";
    }
    CAPTURE(one.rule);
    CAPTURE(all);
    CHECK(found == one.fires);
    (one.fires ? fired : quiet).insert(one.rule);
  }
  for (const LetterRule& rule : letter_rules()) {
    if (rule.find == nullptr) continue;
    CHECK(fired.contains(rule.id));
    CHECK(quiet.contains(rule.id));
  }
}

TEST_CASE("an open brace is quoted as far as the next blank, and no letter is cut in two") {
  Sample sample;
  sample.body().pieces[0].text = "Ich mag {ääääääääääääääääääääääääääääääää an Ihnen. " + words(60);
  const std::vector<Finding> findings = sample.review();
  REQUIRE(findings.size() == 1);
  CHECK(findings[0].message == "\"{ääääääääääääääääääääääääääääääää\" waits to be filled in");
}

TEST_CASE("the rules over letters are explained with the others") {
  const std::string text = explain_rules();
  for (const LetterRule& rule : letter_rules()) CHECK(text.find(rule.id) != std::string::npos);
}

TEST_CASE("a letter is known by its greeting and its end") {
  CHECK(looks_like_letter(as_read({"Ada Nowak", "Dear Grace Hopper,", "Words.", "Kind regards,", "Ada Nowak"})));
  CHECK(looks_like_letter(as_read({"Guten Tag Grace Hopper,", "Worte.", "Mit freundlichen Grüßen", "Ada"})));
  CHECK(looks_like_letter(as_read({"Αξιότιμες κυρίες, αξιότιμοι κύριοι,", "Λόγια.", "Με εκτίμηση,"})));
  CHECK(!looks_like_letter(as_read({"Ada Nowak", "Experience", "Dear customers, we sorted", "Go, Java"})));
  CHECK(!looks_like_letter(as_read({"Best engineer of 2019", "Hello world: a compiler"})));
  CHECK(!looks_like_letter(as_read({})));
}

TEST_CASE("the parts of a letter are told apart, and lines of a sentence joined") {
  const LetterText letter = letter_text(as_read({"Acme", "Re: Backend Engineer", "Dear Grace Hopper,", "I wrote a",
                                                 "search engine. It is fast.", "Another.", "Sincerely,", "Ada"}));
  REQUIRE(letter.paragraphs.size() == 7);
  CHECK(letter.paragraphs[0].part == LetterPart::recipient);
  CHECK(letter.paragraphs[1].part == LetterPart::subject);
  CHECK(letter.paragraphs[2].part == LetterPart::greeting);
  CHECK(text_of(letter.paragraphs[3]) == "I wrote a search engine. It is fast.");
  CHECK(letter.paragraphs[3].pieces[0].where.line == 4);
  CHECK(letter.paragraphs[4].part == LetterPart::body);
  CHECK(letter.paragraphs[6].part == LetterPart::sign_off);
  CHECK(count_letter_words(letter) == 9);
}

}  // namespace shortlist
