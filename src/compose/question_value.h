// Question → data for scripts.
#pragma once

#include <string_view>

#include "model/question.h"
#include "model/value.h"

namespace shortlist {

// An object with the area and the fields of the question's kind, by their names in the files.
Value question_value(const Question& question, std::string_view area);

}  // namespace shortlist
