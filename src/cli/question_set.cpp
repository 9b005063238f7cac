#include "cli/question_set.h"

#include <cstddef>
#include <cstring>
#include <string_view>

#include "cli/built_in.h"
#include "cli/input_file.h"
#include "model/bake_questions.h"
#include "read/check_questions.h"
#include "read/read_questions.h"

namespace shortlist {

QuestionSet::QuestionSet(const std::vector<std::string>& files, const SkillIndex& skills, Diagnostics& diagnostics) {
  if (files.empty()) return;
  QuestionBank bank = built_in_questions().bank();
  for (const std::string& file : files)
    add_area(bank, read_questions(file, read_input_file(file), diagnostics), diagnostics);
  check_questions(bank, skills.list(), diagnostics);
  if (diagnostics.has_errors()) return;
  const std::string image = bake_questions(bank);
  image_.resize((image.size() + sizeof(std::uint64_t) - 1) / sizeof(std::uint64_t));
  std::memcpy(image_.data(), image.data(), image.size());
  extended_.emplace(std::string_view(reinterpret_cast<const char*>(image_.data()), image.size()));
}

const QuestionIndex& QuestionSet::index() const {
  return extended_ ? *extended_ : built_in_questions();
}

}  // namespace shortlist
