// TOML's published test suite: what must parse does, what must not is told with a line.
#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

#include "read/toml_tree.h"

namespace shortlist {
namespace {

const std::string suite = SHORTLIST_SHARED_DATA "/toml/";

std::string contents(const std::string& path) {
  std::ifstream stream(path, std::ios::binary);
  REQUIRE_MESSAGE(stream.good(), path);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

std::vector<std::string> listed(const std::string& folder) {
  std::vector<std::string> files;
  std::ifstream list(suite + "files-toml-1.0.0");
  REQUIRE(list.good());
  for (std::string line; std::getline(list, line);) {
    if (line.starts_with(folder) && line.ends_with(".toml")) files.push_back(line);
  }
  return files;
}

TEST_CASE("every invalid file is refused, with a line") {
  const std::vector<std::string> files = listed("invalid/");
  REQUIRE(files.size() > 400);
  for (const std::string& file : files) {
    CAPTURE(file);
    Diagnostics diagnostics;
    read_toml(file, contents(suite + file), diagnostics);
    CHECK(diagnostics.has_errors());
    for (const Diagnostic& diagnostic : diagnostics.all()) CHECK(diagnostic.where.line > 0);
    CHECK_FALSE(diagnostics.format().empty());
  }
}

// Some valid files hold control characters that TOML allows and a resume does not; they are told, and parse.
TEST_CASE("every valid file parses") {
  const std::vector<std::string> files = listed("valid/");
  REQUIRE(files.size() > 200);
  for (const std::string& file : files) {
    CAPTURE(file);
    Diagnostics diagnostics;
    CHECK(read_toml(file, contents(suite + file), diagnostics).has_value());
    for (const Diagnostic& diagnostic : diagnostics.all()) {
      CHECK(diagnostic.message.find("does not belong into text") != std::string::npos);
    }
  }
}

}  // namespace
}  // namespace shortlist
