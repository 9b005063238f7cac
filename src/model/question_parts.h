// What the lists of a question hold.
#pragma once

#include <string>
#include <type_traits>
#include <vector>

#include "model/job.h"

namespace shortlist {

// What makes an answer enough at one level.
struct LevelBar {
  Level level = Level::mid;
  std::string text;
};

struct FollowUp {
  std::string ask;
  std::string probes;  // what the interviewer learns by it
};

struct SourcedClaim {
  std::string claim;
  std::string source;  // RFC, vendor manual, paper or standard, with its section
};

// A number that a design needs, and how one comes to it.
struct SizedQuantity {
  std::string quantity;
  std::string work;
};

struct DeepDive {
  std::string topic;
  std::vector<std::string> points;
};

struct FailureCase {
  std::string fails;
  std::string effect;
  std::string answer;
};

struct WorkedExample {
  std::string input;
  std::string output;
};

// Calls `visit(name, member)` for each member of a part other than LevelBar, in the order of the files.
template <typename Part, typename Visitor>
void visit_parts(Part& part, Visitor&& visit) {
  using Plain = std::remove_const_t<Part>;
  if constexpr (std::is_same_v<Plain, FollowUp>) {
    visit("ask", part.ask);
    visit("probes", part.probes);
  } else if constexpr (std::is_same_v<Plain, SourcedClaim>) {
    visit("claim", part.claim);
    visit("source", part.source);
  } else if constexpr (std::is_same_v<Plain, SizedQuantity>) {
    visit("quantity", part.quantity);
    visit("work", part.work);
  } else if constexpr (std::is_same_v<Plain, DeepDive>) {
    visit("topic", part.topic);
    visit("points", part.points);
  } else if constexpr (std::is_same_v<Plain, FailureCase>) {
    visit("fails", part.fails);
    visit("effect", part.effect);
    visit("answer", part.answer);
  } else {
    static_assert(std::is_same_v<Plain, WorkedExample>);
    visit("input", part.input);
    visit("output", part.output);
  }
}

}  // namespace shortlist
