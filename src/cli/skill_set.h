// The skills that a run knows: the built-in ones, and those of the user's files.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/skill_index.h"
#include "text/diagnostic.h"

namespace shortlist {

class SkillSet {
 public:
  // `files` extend the built-in list, each the ones before it. What is wrong in them goes to `diagnostics`; the set is
  // then not to be used. Throws Failure when a file cannot be read.
  SkillSet(const std::vector<std::string>& files, Diagnostics& diagnostics);
  SkillSet(const SkillSet&) = delete;
  SkillSet& operator=(const SkillSet&) = delete;

  const SkillIndex& index() const;

 private:
  std::vector<std::uint64_t> image_;  // of the extended list, aligned as the index wants it
  std::optional<SkillIndex> extended_;
};

}  // namespace shortlist
