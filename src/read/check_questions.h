// What only the whole question bank can tell.
#pragma once

#include <string>
#include <string_view>

#include "model/question_bank.h"
#include "model/skill_list.h"
#include "text/diagnostic.h"

namespace shortlist {

// Reports in `bank`: two questions or two pages of one id, an id that does not begin with its area, a skill that is not
// in `skills`, a related question that is missing or the question itself.
void check_questions(const QuestionBank& bank, const SkillList& skills, Diagnostics& diagnostics);

// Adds the questions of `area`: to the area of that id when the bank has one, else as a new one. Titles of one area
// must agree; an area that `read_questions` found no id for is left out.
void add_area(QuestionBank& bank, QuestionArea area, Diagnostics& diagnostics);

// Reads and adds a file of templates/: a page when its folder is pack/, else an area. The file is named after the id.
void add_bank_file(QuestionBank& bank, const std::string& path, std::string_view text, Diagnostics& diagnostics);

}  // namespace shortlist
