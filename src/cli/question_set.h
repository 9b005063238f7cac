// The questions that a run knows: the built-in ones, and those of the user's files.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

#include "model/question_index.h"
#include "model/skill_index.h"
#include "text/diagnostic.h"

namespace shortlist {

class QuestionSet {
 public:
  // The questions of `files` are added to the built-in ones; none may take an id that is there. What is wrong in them
  // goes to `diagnostics`; the set is then not to be used. Throws Failure when a file cannot be read.
  QuestionSet(const std::vector<std::string>& files, const SkillIndex& skills, Diagnostics& diagnostics);
  QuestionSet(const QuestionSet&) = delete;
  QuestionSet& operator=(const QuestionSet&) = delete;

  const QuestionIndex& index() const;

 private:
  std::vector<std::uint64_t> image_;  // of the extended bank, aligned as the index wants it
  std::optional<QuestionIndex> extended_;
};

}  // namespace shortlist
