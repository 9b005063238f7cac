// What stands around the sheets of a pack: introduction, risks, plan, questions to ask, the one page before the door.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/question_index.h"
#include "text/date.h"
#include "text/location.h"

namespace shortlist {

// A part of an introduction: what to say in it, and the candidate's own words where the resume has them.
struct IntroductionSlot {
  std::string label;  // "Present"
  std::string prompt;
  std::string words;
  int seconds = 0;
};

// What a careful reader of the resume will stop at.
struct Risk {
  enum class Kind : std::uint8_t { gap, short_stay, overlap, step_down, unproved_skill, old_skill } kind = Kind::gap;
  Location where;
  std::string fact;  // "Nothing is said of 2020-03 to 2021-01."
  std::string question;
  std::string frame;  // how to answer honestly
  int rank = 2;
};

struct PlanTask {
  std::string what;
  int minutes = 0;
  std::vector<QuestionId> questions;  // that the task is about
  bool repeat = false;                // seen one, three or seven days before
  std::vector<std::string> things{};  // that it is about: figures, lines, skills in short; all texts without markup
};

struct PlanDay {
  int number = 1;
  std::optional<Date> date;
  std::string theme;
  bool light = false;
  std::vector<PlanTask> tasks;
  std::vector<std::size_t> interviews;  // of this day: numbers in Pack::interviews
};

struct Plan {
  std::vector<PlanDay> days;
  int minutes_per_day = 0;
  std::string shape;  // "a week, undated"
};

// A question for the candidate to ask.
struct AskItem {
  QuestionId question{};
  std::vector<Audience> audience;  // of those whom the candidate meets; all when nobody is known
  std::string because;             // "the ad says nothing of on-call"; may be empty
  int rank = 2;
};

// What the role is screened for: a quality, the ad's own words for it, and where the candidate meets it.
struct ScreenRow {
  std::string quality;                // "Data"
  std::vector<std::string> ad_words;  // names from the ad
  std::vector<std::string> met;       // of these, what the resume shows
  std::optional<std::size_t> bullet;
};

// The one page to look at before the door.
struct CheatSheet {
  std::vector<std::string> numbers;
  std::vector<std::size_t> stories;  // in Pack::stories
  std::vector<std::string> gaps;
  std::vector<QuestionId> asks;
  std::vector<std::string> names;
};

// A page of advice, by its id in the bank.
struct PageChoice {
  std::string id;
  int rank = 2;
};

}  // namespace shortlist
