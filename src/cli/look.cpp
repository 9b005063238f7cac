#include "cli/look.h"

#include <fmt/format.h>

#include <array>
#include <cassert>
#include <cstddef>
#include <string_view>

#include "cli/built_in.h"
#include "cli/input_file.h"
#include "cli/paths.h"
#include "cli/usage.h"
#include "read/read_locale.h"
#include "read/read_theme.h"

namespace shortlist {
namespace {

// "classic" for "themes/classic.toml", for every built-in file of that folder.
std::vector<std::string> names_in(std::string_view folder) {
  std::vector<std::string> names;
  for (const BuiltInFile& file : built_in_files()) {
    if (folder_of(std::string(file.name)) == folder) names.push_back(stem_of(std::string(file.name)));
  }
  return names;
}

bool is_font_path(const std::string& family) {
  return family.find('/') != std::string::npos || family.ends_with(".ttf") || family.ends_with(".otf") ||
         family.ends_with(".ttc");
}

Theme load_theme_file(const std::string& path, Diagnostics& diagnostics) {
  const std::string text = read_input_file(path);
  Theme theme = read_theme(path, text, diagnostics);
  const std::string folder = folder_of(path);
  for (std::vector<std::string>& families : theme.families) {
    for (std::string& family : families) {
      if (is_font_path(family)) family = below(folder.empty() ? "./" : folder, family);
    }
  }
  return theme;
}

// By Paper, points.
constexpr std::array<PaperSize, 4> paper_sizes = {{{595.276, 841.89}, {612, 792}, {419.528, 595.276}, {396, 612}}};

const BuiltInFile* find_locale(const std::string& tag) {
  return find_built_in(fmt::format("locales/{}.toml", tag));
}

}  // namespace

std::vector<std::string> theme_names() {
  return names_in("themes/");
}

bool is_theme_path(const std::string& name) {
  return name.find('/') != std::string::npos || name.ends_with(".toml");
}

Theme load_theme(const std::string& name, const Location& asked_at, Diagnostics& diagnostics) {
  if (is_theme_path(name)) return load_theme_file(name, diagnostics);
  const BuiltInFile* file = find_built_in(fmt::format("themes/{}.toml", name));
  if (file == nullptr) {
    diagnostics.error(asked_at, fmt::format("no theme \"{}\"", name), suggest(name, theme_names()));
    return {};
  }
  return read_theme(std::string(file->name), file->text, diagnostics);
}

PaperSize paper_size(Paper paper) {
  return paper_sizes[static_cast<std::size_t>(paper)];
}

LocaleData load_locale(const std::string& tag, const Location& asked_at, Diagnostics& diagnostics) {
  const BuiltInFile* file = find_locale(tag);
  if (file == nullptr) file = find_locale(tag.substr(0, tag.find('-')));
  if (file == nullptr) {
    diagnostics.warning(asked_at, fmt::format("no words for locale \"{}\", headings and dates are English", tag),
                        fmt::format("known: {}", fmt::join(names_in("locales/"), ", ")));
    file = find_locale("en");
  }
  assert(file != nullptr);
  return read_locale(std::string(file->name), file->text, diagnostics);
}

}  // namespace shortlist
