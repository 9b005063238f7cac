// Any bytes as a file of questions; one without fault is baked and read back.
#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string>
#include <string_view>
#include <vector>

#include "model/bake_questions.h"
#include "model/question_index.h"
#include "read/check_questions.h"
#include "read/read_questions.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  shortlist::Diagnostics diagnostics;
  shortlist::QuestionBank bank;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  shortlist::add_area(bank, shortlist::read_questions("own.yaml", text, diagnostics), diagnostics);
  shortlist::SkillList skills;
  for (const char* name : {"PostgreSQL", "REST", "system design"}) {
    skills.skills.emplace_back();
    skills.skills.back().name = name;
  }
  shortlist::check_questions(bank, skills, diagnostics);
  if (diagnostics.has_errors()) return diagnostics.format().empty() ? 1 : 0;
  const std::string image = shortlist::bake_questions(bank);
  std::vector<std::uint64_t> aligned(image.size() / sizeof(std::uint64_t) + 1);
  std::memcpy(aligned.data(), image.data(), image.size());
  const shortlist::QuestionIndex index({reinterpret_cast<const char*>(aligned.data()), image.size()});
  if (shortlist::bake_questions(index.bank()) != image) __builtin_trap();
  return 0;
}
