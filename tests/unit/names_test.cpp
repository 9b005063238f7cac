// All rooms share one namespace: two types of one name would be one type to the linker, and a crash to the user.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <istream>
#include <map>
#include <regex>
#include <sstream>
#include <string>
#include <vector>

namespace {

// Types that a header defines in namespace shortlist itself, as "Word".
std::vector<std::string> types_in(std::istream& header) {
  const std::regex type(R"(^(?:struct|class|enum class) (\w+)(?:[^;]*)?\{.*)");
  const std::regex inner(R"(^namespace (\w+) \{$)");
  std::vector<std::string> types;
  std::vector<std::string> open;  // namespaces
  for (std::string line; std::getline(header, line);) {
    std::smatch match;
    if (std::regex_match(line, match, inner)) open.push_back(match[1]);
    if (line.starts_with("}  // namespace") && !open.empty()) open.pop_back();
    if (open.size() == 1 && std::regex_match(line, match, type)) types.push_back(match[1]);
  }
  return types;
}

}  // namespace

TEST_CASE("no two headers define a type of the same name") {
  std::map<std::string, std::string> owners;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(SHORTLIST_SOURCE_DIR "/src")) {
    if (entry.path().extension() != ".h") continue;
    std::ifstream header(entry.path());
    for (const std::string& type : types_in(header)) {
      const std::string path = entry.path().lexically_relative(SHORTLIST_SOURCE_DIR).string();
      const auto [owner, is_new] = owners.emplace(type, path);
      CHECK_MESSAGE(is_new, fmt::format("{} is defined in {} and {}", type, owner->second, path));
    }
  }
  CHECK(owners.size() > 100);
}

TEST_CASE("types are found in headers") {
  std::istringstream header(
      "namespace shortlist {\nstruct Word {\n};\nclass Later;\nenum class Kind { a, b };\n"
      "struct Part : Word {\n  struct Inner {\n  };\n};\nnamespace image {\nstruct Slice {\n}  // namespace "
      "image\n}\n");
  CHECK(types_in(header) == std::vector<std::string>{"Word", "Kind", "Part"});
}
