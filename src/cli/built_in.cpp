#include "cli/built_in.h"

#include <algorithm>
#include <cstdint>

// The tables that shortlist_bake writes; the layout is its `Row`: strings, then numbers, then bytes with their size.
extern "C" {
struct ShortlistBakedFile {
  const char* name;
  const char* text;
  std::uint64_t size;
};
struct ShortlistBakedFont {
  const char* family;
  std::uint64_t face;  // bit 0: bold, bit 1: italic
  const char* bytes;
  std::uint64_t size;
  const char* license;
  std::uint64_t license_size;
};
struct ShortlistBakedImage {
  const char* image;
  std::uint64_t size;
};
extern const std::uint64_t shortlist_baked_files_count;
extern const ShortlistBakedFile shortlist_baked_files[];
extern const std::uint64_t shortlist_baked_fonts_count;
extern const ShortlistBakedFont shortlist_baked_fonts[];
extern const ShortlistBakedImage shortlist_baked_skills[];     // one row
extern const ShortlistBakedImage shortlist_baked_questions[];  // one row
}

namespace shortlist {
namespace {

std::vector<BuiltInFile> list_files() {
  std::vector<BuiltInFile> files;
  for (std::uint64_t i = 0; i < shortlist_baked_files_count; ++i) {
    const ShortlistBakedFile& row = shortlist_baked_files[i];
    files.push_back({row.name, {row.text, row.size}});
  }
  return files;
}

std::vector<BuiltInFont> list_fonts() {
  std::vector<BuiltInFont> fonts;
  for (std::uint64_t i = 0; i < shortlist_baked_fonts_count; ++i) {
    const ShortlistBakedFont& row = shortlist_baked_fonts[i];
    const FontFile file{row.family, (row.face & 1) != 0, (row.face & 2) != 0, {row.bytes, row.size}};
    fonts.push_back({file, {row.license, row.license_size}});
  }
  return fonts;
}

}  // namespace

const std::vector<BuiltInFile>& built_in_files() {
  static const std::vector<BuiltInFile> files = list_files();
  return files;
}

const BuiltInFile* find_built_in(std::string_view name) {
  const std::vector<BuiltInFile>& files = built_in_files();
  const auto found = std::lower_bound(files.begin(), files.end(), name,
                                      [](const BuiltInFile& file, std::string_view key) { return file.name < key; });
  return found != files.end() && found->name == name ? &*found : nullptr;
}

const std::vector<BuiltInFont>& built_in_fonts() {
  static const std::vector<BuiltInFont> fonts = list_fonts();
  return fonts;
}

const SkillIndex& built_in_skills() {
  static const SkillIndex index({shortlist_baked_skills[0].image, shortlist_baked_skills[0].size});
  return index;
}

const QuestionIndex& built_in_questions() {
  static const QuestionIndex index({shortlist_baked_questions[0].image, shortlist_baked_questions[0].size});
  return index;
}

}  // namespace shortlist
