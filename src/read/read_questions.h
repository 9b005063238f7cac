// templates/questions/*.yaml → questions.
#pragma once

#include <string>
#include <string_view>

#include "model/question_bank.h"
#include "text/diagnostic.h"

namespace shortlist {

// Reads one file of questions, strictly: every field that the kind of a question requires and no other, in its bounds;
// all mistakes are shown in one pass, a syntax error ends the reading. Bounds: 1 MiB, 1,000 questions, texts of 2,500
// bytes, names of 100; YAML's anchors, aliases and tags are refused. What one file cannot tell is checked by
// `check_questions`.
QuestionArea read_questions(const std::string& path, std::string_view text, Diagnostics& diagnostics);

}  // namespace shortlist
