// The nearest thing to a skill that somebody has. Inside skills/ only.
#pragma once

#include <optional>
#include <vector>

#include "skills/coverage.h"

namespace shortlist {

// Measures how near skills are to each other: by what they both imply, rare things counting more than common ones, and
// by their category where its members do the same job (RabbitMQ for Kafka, MySQL for PostgreSQL).
class Nearness {
 public:
  explicit Nearness(const SkillIndex& index);

  // The nearest of `uses` to `wanted`; of equally near ones the better shown. Nothing when none is near.
  std::optional<SkillId> closest(SkillId wanted, const std::vector<SkillUse>& uses) const;

 private:
  double between(SkillId wanted, SkillId other) const;

  const SkillIndex& index_;
  std::vector<int> children_;  // of each skill: how many imply it
};

}  // namespace shortlist
