// All questions, and the pages of advice beside them: templates/questions/*.yaml and templates/pack/*.yaml as plain
// data.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

#include "model/question.h"
#include "text/location.h"

namespace shortlist {

// One file of questions.
struct QuestionArea {
  std::string id;
  std::string title;
  std::vector<Question> questions;
  Location where;
};

// A piece of a page of advice.
struct PackBlock {
  enum class Kind : std::uint8_t { heading, paragraph, bullets, numbered, checklist, table, lines, qa };
  Kind kind = Kind::paragraph;
  std::vector<std::string> texts;              // one; the items of a list; the head of a table; question and answer
  std::vector<std::vector<std::string>> rows;  // of a table, each as long as its head; a cell may be empty
  int lines = 0;                               // ruled lines to write on
};

// One file of templates/pack.
struct PackPage {
  std::string id;
  std::string title;
  std::vector<std::string> covers;  // as of a question
  std::vector<PackBlock> blocks;
  Location where;
};

// Areas and pages in the order they were read.
struct QuestionBank {
  std::vector<QuestionArea> areas;
  std::vector<PackPage> pages;
};

}  // namespace shortlist
