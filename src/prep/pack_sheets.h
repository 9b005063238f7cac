// The sheets of a pack. Everywhere: `rank` 1 is a must and 3 the first to be cut; `bullet` is a number in
// Pack::bullets; an empty text is a blank to be filled by hand.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/question_index.h"
#include "skills/coverage.h"

namespace shortlist {

// The candidate's own words for the placeholders of a skeleton.
struct Fill {
  std::string project, metric, before, after, skill, company, role;
};

// A question made from the resume. `aspect` is what it goes for: "baseline", "failure", …
struct Probe {
  std::string_view aspect;
  std::string question;
};

// Questions about what one line claims.
struct ChallengeSheet {
  std::size_t bullet = 0;
  std::vector<Probe> probes;
  int rank = 2;
};

// Questions behind one important line, with what the candidate noted for themselves beside it.
struct DiveSheet {
  std::size_t bullet = 0;
  std::vector<Probe> probes;
  std::string note;                // private
  std::vector<QuestionId> expect;  // questions of the pack about the same skills
  int rank = 2;
};

// Something that the ad asks for, and the answer to it.
struct RequirementRow {
  std::string name;  // "Go", "Kafka or RabbitMQ"
  Asked asked = Asked::mentioned;
  int years = 0;  // asked for; 0: none
  std::vector<Location> ad_lines;
  Coverage::Kind kind = Coverage::Kind::missing;
  std::optional<std::size_t> bullet;
  std::string say;  // what to say in twenty seconds; of a gap, how to put it
  int months = 0;
  std::string last_used;  // "2024", "now"; empty: unknown
  int rank = 2;
};

// A thing that the ad asks for and the resume does not have.
struct GapSheet {
  SkillId skill{};
  std::string name;
  Asked asked = Asked::mentioned;
  std::optional<QuestionId> basics;   // of the bank
  std::string opener;                 // what is asked first: "How much of … have you used?"
  std::string closest;                // the nearest thing that the resume shows; may be empty
  std::optional<std::size_t> bullet;  // … and the line that shows it
  std::string bridge;                 // the question that leads from one to the other; empty without `closest`
  std::vector<std::string> frame;     // an honest answer in steps
  int rank = 2;
};

// A story to tell. Parts that neither the line nor a told story gives are empty.
struct StarSheet {
  std::size_t bullet = 0;
  std::vector<Competency> competencies;  // that it shows, best first
  std::string situation, task, action, result;
  bool told = false;  // the candidate wrote it as [[stories]]
  int rank = 2;
};

// A behavioural question with the sheet (number in Pack::stories) that answers it; none when no line of the resume
// does.
struct MatrixRow {
  QuestionId question{};
  Competency competency = Competency::ownership;
  std::vector<std::size_t> stories;
};

// A question of the bank, chosen for this candidate and job.
struct ChosenQuestion {
  QuestionId question{};
  std::string because;  // "the ad asks for Kafka and your resume shows it"
  enum class Source : std::uint8_t { shared, gap, fundamental, domain, common } source = Source::common;
  std::optional<std::size_t> bullet;  // own evidence
  Fill fill;
  std::vector<QuestionId> expect;  // follow in the same pack: "if asked this, expect …"
  int rank = 2;
};

}  // namespace shortlist
