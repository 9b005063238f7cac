// shortlist questions: the question bank, or one of its questions.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/console.h"
#include "model/question.h"

namespace shortlist {

struct QuestionsCommand {
  std::string id;  // of the one to show; empty: list those that pass the filters
  std::string area;
  std::optional<Level> level;
  std::optional<QuestionKind> kind;
  std::string skill;  // name or alias; empty, as `area`: any
  std::vector<std::string> questions;
  std::vector<std::string> keywords;
  bool json = false;
};

// Returns the exit status. Throws Failure, and UsageError for an id, area or skill that is unknown.
int execute(const QuestionsCommand& command, Console& console);

}  // namespace shortlist
