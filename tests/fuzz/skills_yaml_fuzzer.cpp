// Any bytes as a skill list; a list without fault is baked and used.
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "model/bake_skills.h"
#include "model/skill_index.h"
#include "read/read_skills.h"
#include "skills/find_skills.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  shortlist::Diagnostics diagnostics;
  shortlist::SkillList list;
  shortlist::extend_skills(list, "own.yaml", text, diagnostics);
  shortlist::check_skills(list, diagnostics);
  if (diagnostics.has_errors()) return diagnostics.format().empty() ? 1 : 0;
  const std::string image = shortlist::bake_skills(list);
  const shortlist::SkillIndex index(image);
  if (shortlist::bake_skills(index.list()) != image) __builtin_trap();
  for (const shortlist::SkillMention& mention : shortlist::find_skills(text, index)) {
    if (mention.begin >= mention.end || mention.end > text.size()) __builtin_trap();
  }
  return 0;
}
