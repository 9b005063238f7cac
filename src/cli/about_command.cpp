#include "cli/about_command.h"

#include <fmt/format.h>

#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "cli/built_in.h"

namespace shortlist {
namespace {

struct Library {
  std::string_view name;
  std::string_view license;  // SPDX identifier
  std::string_view package;  // of Debian, whose copyright file has the full text
};

constexpr Library libraries[] = {
    {"CLI11", "BSD-3-Clause", "libcli11-dev"},
    {"Expat", "MIT", "libexpat1"},
    {"{fmt}", "MIT", "libfmt-dev"},
    {"fontconfig", "HPND", "libfontconfig1"},
    {"HarfBuzz", "MIT-Modern-Variant", "libharfbuzz0b"},
    {"ICU", "Unicode-DFS-2016", "libicu72"},
    {"JSON for Modern C++", "MIT", "nlohmann-json3-dev"},
    {"libdeflate", "MIT", "libdeflate0"},
    {"libharu", "Zlib", "libhpdf-2.3.0"},
    {"qpdf", "Apache-2.0", "libqpdf29"},
    {"SQLite", "blessing", "libsqlite3-0"},
    {"toml++", "MIT", "libtomlplusplus-dev"},
    {"yaml-cpp", "MIT", "libyaml-cpp0.7"},
};

// Families that share a licence text, as "Lato, Carlito".
std::map<std::string_view, std::vector<std::string_view>> families_by_license() {
  std::map<std::string_view, std::vector<std::string_view>> families;
  for (const BuiltInFont& font : built_in_fonts()) {
    std::vector<std::string_view>& names = families[font.license];
    if (names.empty() || names.back() != font.file.family) names.push_back(font.file.family);
  }
  return families;
}

}  // namespace

int execute(const HelpCommand& command, Console& console) {
  print(console, command.text);
  return 0;
}

int execute(const VersionCommand&, Console& console) {
  print(console, fmt::format("shortlist {}\nbuilt with {}\n", SHORTLIST_VERSION, SHORTLIST_LIBRARIES));
  return 0;
}

int execute(const LicensesCommand&, Console& console) {
  std::string out = "Libraries. Debian keeps each one's full text in /usr/share/doc/PACKAGE/copyright.\n\n";
  for (const Library& library : libraries) {
    out += fmt::format("  {:<21}{:<20}{}\n", library.name, library.license, library.package);
  }
  out += "\nFonts. They are part of this program; here is what their packages say of them.\n";
  for (const auto& [license, families] : families_by_license()) {
    const std::string names = fmt::format("{}", fmt::join(families, ", "));
    out += fmt::format("\n{}\n{}\n\n{}", names, std::string(names.size(), '='), license);
    if (!license.ends_with('\n')) out += '\n';
  }
  print(console, out);
  return 0;
}

}  // namespace shortlist
