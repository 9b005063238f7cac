// The built-in skill list as tests and benchmarks use it: read from keywords/ of the source tree.
#pragma once

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "model/bake_skills.h"
#include "model/skill_index.h"
#include "model/skill_list.h"
#include "read/read_skills.h"
#include "text/diagnostic.h"

namespace shortlist {

inline std::string file_bytes(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

inline std::vector<std::filesystem::path> skill_files() {
  std::vector<std::filesystem::path> files;
  const std::filesystem::path folder = std::filesystem::path(SHORTLIST_SOURCE_DIR) / "keywords";
  for (const auto& entry : std::filesystem::directory_iterator(folder)) {
    if (entry.path().extension() == ".yaml") files.push_back(entry.path());
  }
  std::sort(files.begin(), files.end());
  return files;
}

// The list of all files in keywords/; what is wrong with it is in `diagnostics`.
inline SkillList built_in_list(Diagnostics& diagnostics) {
  SkillList list;
  for (const std::filesystem::path& file : skill_files()) {
    extend_skills(list, "keywords/" + file.filename().string(), file_bytes(file), diagnostics);
  }
  check_skills(list, diagnostics);
  return list;
}

// The baked list, made once.
inline const SkillIndex& built_in_index() {
  static const std::string image = [] {
    Diagnostics diagnostics;
    return bake_skills(built_in_list(diagnostics));
  }();
  static const SkillIndex index(image);
  return index;
}

}  // namespace shortlist
