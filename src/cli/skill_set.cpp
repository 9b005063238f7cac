#include "cli/skill_set.h"

#include <cstddef>
#include <cstring>
#include <string_view>

#include "cli/built_in.h"
#include "cli/input_file.h"
#include "model/bake_skills.h"
#include "read/read_skills.h"

namespace shortlist {

SkillSet::SkillSet(const std::vector<std::string>& files, Diagnostics& diagnostics) {
  if (files.empty()) return;
  SkillList list = built_in_skills().list();
  for (const std::string& file : files) extend_skills(list, file, read_input_file(file), diagnostics);
  if (!diagnostics.has_errors()) check_skills(list, diagnostics);
  if (diagnostics.has_errors()) return;
  const std::string image = bake_skills(list);
  image_.resize((image.size() + sizeof(std::uint64_t) - 1) / sizeof(std::uint64_t));
  std::memcpy(image_.data(), image.data(), image.size());
  extended_.emplace(std::string_view(reinterpret_cast<const char*>(image_.data()), image.size()));
}

const SkillIndex& SkillSet::index() const {
  return extended_ ? *extended_ : built_in_skills();
}

}  // namespace shortlist
