// A line of the resume that an interviewer may ask about, taken apart.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/profile.h"
#include "model/skill_index.h"
#include "text/location.h"

namespace shortlist {

enum class MeasureType : std::uint8_t {
  latency,       // "190 ms"
  duration,      // how long something takes each time: "40 minutes"
  clock,         // "07:30"
  timeline,      // how long the work took: "in seven months"
  throughput,    // "140 payments a second"
  volume,        // "600,000 bank lines a night"
  size,          // "2.1 billion rows", "7 TB"
  money,         // "EUR 84,000"
  users,         // "6,400 travellers"
  team,          // "four engineers"
  coverage,      // "88%" of tests
  availability,  // "99.95%" of the time
  percent,       // any other
  incidents,     // what should not happen: "310 duplicate charges a month"
  ratio,         // "11 of 13 night calls"
  factor,        // "3x", "tripled"
  none_at_all,   // "without a minute of downtime", "nothing to revert"
  many,          // a hundred and more of other things: "35,000 cards"
  turnover,      // money that was handled, neither saved nor spent: "EUR 2.3bn in volume"
  learners,      // who was taught: "two graduates"
  hired,         // who was taken on
  budget,        // money that there was to spend, or that was spent
  time_saved,    // "10 hours a week"
  load,          // what came in, as a factor: "10x traffic"
  settled,       // cases that were closed one by one: "150 tickets"
  tests,         // "4,200 tests"
  code,          // "800,000 lines of C#"
  pace,          // what people do in a time: "eight proposals a month"
  flow,          // data in a time: "38 TB a month"
  rarity,        // "once in 10 million sessions"
  score,         // points that a tool gives
  count,         // any other: "31 services"
};
inline constexpr std::size_t measure_type_count = static_cast<std::size_t>(MeasureType::count) + 1;

// A figure that a line claims, in its own words.
struct Measure {
  MeasureType type = MeasureType::count;
  std::string what;    // the thing measured: "duplicate charges"; empty when the line's grammar does not tell
  std::string before;  // of a change; empty otherwise
  std::string after;   // of a change, or the only figure, with its unit
  std::string span;    // of a change, as one says it: "45 to 140 payments a second"
  bool rises = false;  // of a change: the later figure is the larger one
  std::size_t begin = 0;
  std::size_t end = 0;  // bytes of the line
};

// What kind of deed the line's first verb tells of.
enum class Deed : std::uint8_t {
  built,
  migrated,
  scaled,
  led,
  taught,
  fixed,
  reduced,
  designed,
  automated,
  tested,
  ran,
  other
};
inline constexpr std::size_t deed_count = static_cast<std::size_t>(Deed::other) + 1;

struct Bullet {
  enum class Origin : std::uint8_t { work, project, other };
  std::string text;  // without markup
  Location where;
  Origin origin = Origin::work;
  std::string place;  // company or project
  std::string role;   // title; empty for a project
  Period period;
  std::string id;                    // of the highlight; may be empty
  std::string note;                  // private
  std::optional<std::size_t> story;  // in Profile::stories
  std::vector<SkillId> skills;       // named in it, or given for it, in order
  std::vector<Measure> measures;     // the most telling first
  Deed deed = Deed::other;
  std::vector<std::string> causes;  // one or two: "batching fraud checks over gRPC"
  double weight = 0;                // how sure it is to be asked about; bullets are compared by it
};

}  // namespace shortlist
