// Skills of which an ad wants one. Inside skills/ only.
#pragma once

#include <cstddef>
#include <vector>

#include "skills/ad_text.h"

namespace shortlist {

// Mentions (indices into AdText::mentions) of one line that are one demand: "Go or Rust", "Kafka/RabbitMQ", "databases
// such as PostgreSQL and MySQL". Most have one mention. `chain` numbers the runs of mentions that stand in one list.
struct AskedGroup {
  std::vector<std::size_t> mentions;
  std::size_t chain = 0;
};

// All mentions that are not denied, each in one group, in order.
std::vector<AskedGroup> find_groups(const AdText& ad, const SkillIndex& index);

}  // namespace shortlist
