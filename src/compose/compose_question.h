// Questions of the bank → the Documents of `shortlist questions`.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "model/question.h"

namespace shortlist {

// Everything that the bank says of one question.
Document compose_question(const Question& question, std::string_view area_title);

// A line of a list of questions.
struct QuestionLine {
  std::string id;
  std::vector<Level> levels;
  QuestionKind kind = QuestionKind::technical;
  int minutes = 0;
  std::string question;
};

struct QuestionLines {
  std::string area_title;
  std::vector<QuestionLine> lines;
};

// A table for each area.
Document compose_question_list(const std::vector<QuestionLines>& areas);

}  // namespace shortlist
