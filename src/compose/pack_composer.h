// Turns the parts of a pack into items. Inside compose/ only.
#pragma once

#include <cstddef>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "compose/pack_sections.h"
#include "model/question.h"
#include "model/question_index.h"
#include "prep/pack.h"

namespace shortlist {

class PackComposer {
 public:
  PackComposer(const Pack& pack, const QuestionIndex& bank);

  std::vector<Block> front() const;
  Meta meta() const;
  // The items of the section of that name, see pack_section_names; none when there is nothing to say.
  std::vector<PackItem> items(const std::string& section) const;

 private:
  using Items = std::vector<PackItem>;

  // Front and frame: pack_front.cpp.
  Items cheat() const;
  Items screening() const;
  Items plan() const;
  Items introduction() const;
  std::vector<Block> slots(const std::string& title, const std::vector<IntroductionSlot>& slots) const;
  PackItem risk(const Risk& risk) const;
  std::vector<Block> day(const PlanDay& day) const;

  // From the resume: pack_claims.cpp.
  Items challenges() const;
  Items dives() const;
  Items requirements() const;
  Items gaps() const;
  PackItem gap(const GapSheet& sheet) const;
  Items stories() const;
  PackItem story(std::size_t number) const;
  PackItem matrix() const;

  // From the bank: pack_questions.cpp.
  Items questions(const std::vector<ChosenQuestion>& chosen) const;
  void add_question(Items& items, const ChosenQuestion& chosen) const;
  void add_head(std::vector<Block>& blocks, const ChosenQuestion& chosen, const Question& question) const;
  void add_design(std::vector<Block>& blocks, const Question& question) const;
  void add_coding(std::vector<Block>& blocks, const Question& question) const;
  std::vector<Block> answer(const ChosenQuestion& chosen, const Question& question) const;
  std::vector<Block> answer_keys(const Question& question) const;
  std::vector<Block> sample(const Question& question) const;

  // To be read out by a friend: pack_mock.cpp.
  Items mock_script() const;
  Bullets story_questions() const;
  Bullets technical_questions() const;

  // Pages of advice and forms: pack_pages.cpp.
  Items pages(const std::string& section) const;
  Items page(const PackPage& page, int rank) const;
  Items ask() const;
  Items logistics() const;

  // Where things are and what they are called.
  Inlines reference_to_bullet(std::size_t bullet) const;
  Block expected(const std::vector<QuestionId>& questions) const;
  Inlines role_and_company() const;

  const Pack& pack_;
  const QuestionIndex& bank_;
  std::map<std::string, PackPage> pages_;  // by id
};

// Small parts of items.
Block heading(int level, Inlines text, std::string id = {});
Block paragraph(Inlines text);
Block quiet_paragraph(Inlines text);
Block lead_in(const std::string& lead, Inlines text);  // "Lead: text", with the lead in bold
Block ruled_lines(int lines);
Block bullet_list(const std::vector<std::string>& texts, Bullets::Mark mark);  // of markup

// Markup that was checked when it was read.
Inlines marked(const std::string& text);
// A text of the bank with the candidate's words for its placeholders, or blanks.
Inlines filled(const std::string& text, const Fill& fill);
// Room for a few words in the middle of a line.
std::string blank();
// The first words of `text`, with "…" when there are more.
std::string beginning(std::string_view text, std::size_t most_words);
// "Tue 24 Nov", or "Day 3" for a day without date.
std::string day_name(const PlanDay& day);
std::string date_words(const std::string& iso);  // "Tue 24 Nov, 10:00"
std::string with_capital(std::string text);
// "p. 14", behind `before`.
Inline reference(const std::string& id, const std::string& before);

std::string question_id(QuestionId question, const QuestionIndex& bank);
std::string numbered_id(std::string_view kind, std::size_t number);

}  // namespace shortlist
