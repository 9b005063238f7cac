// keywords/*.yaml → skills.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/skill_list.h"
#include "text/diagnostic.h"

namespace shortlist {

// Reads one file of skills, strictly: unknown keys are errors with a did-you-mean, all mistakes are shown in one pass,
// a syntax error ends the reading. Bounds: 1 MiB, 20,000 skills, 200 strings in a list, strings of 100 bytes; YAML's
// anchors, aliases and tags are refused, nesting is at most 16 deep. `path` is only named in messages.
std::vector<Skill> read_skills(const std::string& path, std::string_view text, Diagnostics& diagnostics);

// The list with the skills of one more file: new ones are added, one of a known name takes the place of the old.
// The caller checks the whole with `check_skills` after the last file.
void extend_skills(SkillList& list, const std::string& path, std::string_view text, Diagnostics& diagnostics);

}  // namespace shortlist
