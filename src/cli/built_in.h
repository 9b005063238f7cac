// What the build baked into the binary.
#pragma once

#include <string_view>
#include <vector>

#include "model/question_index.h"
#include "model/skill_index.h"
#include "typeset/font.h"

namespace shortlist {

// A file of templates/, as text; it was checked when it was baked.
struct BuiltInFile {
  std::string_view name;  // its path below templates/, as "themes/classic.toml"
  std::string_view text;
};

struct BuiltInFont {
  FontFile file;
  std::string_view license;  // the copyright file of the package it came from
};

// All built-in files, by name.
const std::vector<BuiltInFile>& built_in_files();

// The file of that name, or null.
const BuiltInFile* find_built_in(std::string_view name);

const std::vector<BuiltInFont>& built_in_fonts();

// The skills of keywords/.
const SkillIndex& built_in_skills();

// The questions of templates/questions/ and the pages of templates/pack/.
const QuestionIndex& built_in_questions();

}  // namespace shortlist
