// QuestionBank → the block of bytes that QuestionIndex reads.
#pragma once

#include <string>

#include "model/question_bank.h"

namespace shortlist {

// The block of `bank`, which `check_questions` has found without fault; the same bank gives the same bytes. Of places
// only the lines of ids are kept.
std::string bake_questions(const QuestionBank& bank);

}  // namespace shortlist
