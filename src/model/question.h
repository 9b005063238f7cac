// What interviewers ask and what they listen for: a record of templates/questions/*.yaml as plain data.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/job.h"
#include "model/question_parts.h"
#include "text/location.h"

namespace shortlist {

enum class QuestionKind : std::uint8_t { common, behavioural, technical, design, coding, debugging, operational, ask };
inline constexpr std::size_t question_kind_count = 8;

enum class Competency : std::uint8_t { ownership, conflict, ambiguity, growth, perseverance, communication, influence };

// Whom the candidate asks; of an `ask` question.
enum class Audience : std::uint8_t { recruiter, peer, manager, executive };

// What a page of the pack gives to answer on.
enum class WorksheetKind : std::uint8_t { none, star, sketch, code, table };

// Texts may hold inline markup. Which fields a kind of question has, and how many items each, is in
// model/question_fields.h; the others are empty.
struct Question {
  std::string id;
  QuestionKind kind = QuestionKind::technical;
  std::vector<Level> levels;  // ascending
  std::vector<std::string> topics;
  std::vector<Text> skills;  // names in the skill list, most important first
  std::string question;
  std::vector<std::string> variants;  // the same as others may put it
  std::string why;                    // what the interviewer learns
  std::vector<std::string> strong;    // points that a listener can tick
  std::vector<LevelBar> level_bar;    // ascending, of the levels above
  std::vector<std::string> red_flags;
  std::vector<FollowUp> follow_ups;   // shallow to deep
  std::vector<std::string> skeleton;  // steps of an answer, with placeholders as {project}
  std::string sample;                 // what one invented engineer would say
  std::string tip;
  int minutes = 0;
  int difficulty = 0;         // 1 to 3
  std::vector<Text> related;  // ids: who is asked this may expect those
  std::vector<SourcedClaim> facts;
  std::vector<std::string> covers;  // rows of the seed list, as "T3"
  WorksheetKind worksheet = WorksheetKind::none;

  std::optional<Competency> competency;  // behavioural
  std::vector<std::string> avoid;        // … what not to say

  std::vector<std::string> clarifying;  // design: what to ask first
  std::vector<SizedQuantity> sizing;
  std::vector<std::string> diagram;  // the least one, a line for an arrow or a store
  std::vector<DeepDive> deep_dives;
  std::vector<FailureCase> failures;

  std::string statement;  // coding
  std::vector<WorkedExample> examples;
  std::string complexity;
  std::vector<std::string> edge_cases;
  std::vector<std::string> tests;
  std::vector<std::string> solutions;  // sketches in words

  std::vector<Audience> audience;      // ask
  std::vector<Stage> stages;           // … of the company
  std::vector<std::string> silent_on;  // words whose absence from an ad makes it worth asking

  Location where;  // of the id
};

}  // namespace shortlist
