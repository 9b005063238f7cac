// The architecture as a test: which room of src/ may include what.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

namespace {

using Names = std::set<std::string, std::less<>>;

// What each room may include of ours, besides itself. "main" and "bake" are the files beside the rooms.
const std::map<std::string, Names, std::less<>> rooms = {
    {"text", {}},
    {"model", {"text"}},
    {"document", {"text"}},
    {"read", {"model", "document", "text"}},
    {"skills", {"model", "text"}},
    {"review", {"skills", "model", "text"}},
    {"tailor", {"skills", "model", "text"}},
    {"prep", {"skills", "model", "text"}},
    {"compose", {"prep", "review", "tailor", "skills", "model", "document", "text"}},
    {"typeset", {"document", "text"}},
    {"write", {"typeset", "document", "model", "text"}},
    {"cli", {"write", "typeset", "compose", "prep", "tailor", "review", "skills", "read", "document", "model", "text"}},
    {"main", {"cli"}},
    {"bake", {"read", "model", "document", "text"}},
};

// Who may include a header that is not ours, by how it begins.
struct Foreign {
  std::string_view prefix;
  Names rooms;
  bool in_headers;
};
const std::vector<Foreign> foreign = {
    {"unicode/", {"text"}, false},
    {"toml++/", {"read"}, false},
    {"yaml-cpp/", {"read"}, false},
    {"nlohmann/", {"read", "write"}, false},
    {"expat.h", {"read"}, false},
    {"hb-subset.h", {"write"}, false},
    {"hb", {"typeset", "write"}, false},
    {"fontconfig/", {"typeset"}, false},
    {"hpdf", {"write"}, false},
    {"libdeflate", {"read", "write"}, false},
    {"qpdf/", {"write"}, false},
    {"dlfcn.h", {"write"}, false},  // for qpdf
    {"CLI/", {"cli"}, false},
    {"sqlite3.h", {"cli"}, false},
    // Files, the clock, threads and the terminal: the world. Of it typeset/ has font files.
    {"fstream", {"cli", "typeset", "bake"}, false},
    {"iostream", {"cli", "main", "bake"}, false},
    {"filesystem", {"cli", "typeset"}, false},
    {"chrono", {"cli"}, true},
    {"ctime", {"cli"}, false},
    {"cstdio", {"cli", "bake"}, false},
    {"csignal", {"cli"}, true},
    {"thread", {"cli"}, true},
    {"fcntl.h", {"cli"}, false},
    {"malloc.h", {"cli"}, false},
    {"poll.h", {"cli"}, false},
    {"pthread.h", {"cli"}, false},
    {"unistd.h", {"cli"}, false},
    {"sys/", {"cli"}, false},
};

// "read" for read/toml_tree.cpp, "main" for main.cpp.
std::string room_of(const std::string& path) {
  const std::size_t slash = path.find('/');
  return slash == std::string::npos ? path.substr(0, path.find('.')) : path.substr(0, slash);
}

std::string check_ours(const std::string& room, const std::string& header) {
  if (header.find('/') == std::string::npos) return "must be written as \"room/file.h\"";
  const std::string other = room_of(header);
  if (other == room || rooms.at(room).contains(other)) return {};
  return fmt::format("{}/ may not include {}/", room, other);
}

std::string check_foreign(const std::string& room, const std::string& header, bool in_header) {
  if (header.starts_with("fmt/")) return {};
  for (const Foreign& row : foreign) {
    if (!header.starts_with(row.prefix)) continue;
    if (!row.rooms.contains(room)) return fmt::format("{}/ may not include it", room);
    return in_header && !row.in_headers ? "belongs into a .cpp" : "";
  }
  const bool standard = header.find_first_of("./") == std::string::npos;
  return standard ? "" : "no row in the table of rooms_test.cpp allows it";
}

// "read/x.cpp:3: <hpdf.h>: …" for each include of the file that breaks a law. `path` is below src/.
std::vector<std::string> broken_laws(const std::string& path, std::istream& text) {
  const std::string room = room_of(path);
  if (!rooms.contains(room)) return {fmt::format("{}:1: no room is called {}", path, room)};
  std::vector<std::string> broken;
  std::string line;
  for (int number = 1; std::getline(text, line); ++number) {
    const std::size_t hash = line.find_first_not_of(" \t");
    if (hash == std::string::npos || !line.substr(hash).starts_with("#include")) continue;
    const std::size_t begin = line.find_first_of("<\"");
    if (begin == std::string::npos) {
      broken.push_back(fmt::format("{}:{}: {}: must name a file", path, number, line));
      continue;
    }
    const std::size_t end = line.find_first_of(">\"", begin + 1);
    const std::string header = line.substr(begin + 1, end - begin - 1);
    const std::string why =
        line[begin] == '"' ? check_ours(room, header) : check_foreign(room, header, path.ends_with(".h"));
    if (!why.empty()) {
      broken.push_back(fmt::format("{}:{}: {}: {}", path, number, line.substr(begin, end - begin + 1), why));
    }
  }
  return broken;
}

std::vector<std::string> broken_laws(const std::string& path, const std::string& text) {
  std::istringstream stream(text);
  return broken_laws(path, stream);
}

// Files of src/ or tests/unit/, below that folder, sorted.
std::vector<std::string> list_sources(const std::filesystem::path& folder) {
  std::vector<std::string> paths;
  for (const std::filesystem::directory_entry& entry : std::filesystem::recursive_directory_iterator(folder)) {
    const std::string extension = entry.path().extension().string();
    if (extension == ".cpp" || extension == ".h") paths.push_back(entry.path().lexically_relative(folder).string());
  }
  std::sort(paths.begin(), paths.end());
  return paths;
}

std::size_t display_columns(const std::string& line) {
  return static_cast<std::size_t>(
      std::count_if(line.begin(), line.end(), [](char byte) { return (byte & 0xC0) != 0x80; }));
}

}  // namespace

TEST_CASE("every include of src/ obeys the table of rooms") {
  const std::filesystem::path source = std::filesystem::path(SHORTLIST_SOURCE_DIR) / "src";
  const std::vector<std::string> paths = list_sources(source);
  REQUIRE(paths.size() > 50);
  for (const std::string& path : paths) {
    std::ifstream text(source / path);
    for (const std::string& broken : broken_laws(path, text)) FAIL_CHECK("src/" << broken);
  }
}

TEST_CASE("a file has 300 lines, a header 100, a line 120 columns at most") {
  const std::filesystem::path source = std::filesystem::path(SHORTLIST_SOURCE_DIR) / "src";
  for (const std::string& path : list_sources(source)) {
    std::ifstream text(source / path);
    std::string line;
    int number = 0;
    while (std::getline(text, line)) {
      ++number;
      if (display_columns(line) > 120) FAIL_CHECK("src/" << path << ":" << number << ": the line is too long");
    }
    if (number > 300) FAIL_CHECK("src/" << path << " has " << number << " lines");
  }
}

TEST_CASE("a planted violation is found with file and line") {
  using Found = std::vector<std::string>;
  CHECK(broken_laws("read/x.cpp", "#include <string>\n\n#include <hpdf.h>\n") ==
        Found{"read/x.cpp:3: <hpdf.h>: read/ may not include it"});
  CHECK(broken_laws("model/x.h", "#include \"document/theme.h\"\n") ==
        Found{"model/x.h:1: \"document/theme.h\": model/ may not include document/"});
  CHECK(broken_laws("read/x.h", "  #include <toml++/toml.h>\n") ==
        Found{"read/x.h:1: <toml++/toml.h>: belongs into a .cpp"});
  CHECK(broken_laws("compose/x.cpp", "#include <fstream>\n") ==
        Found{"compose/x.cpp:1: <fstream>: compose/ may not include it"});
  CHECK(broken_laws("text/x.cpp", "#include <boost/any.hpp>\n") ==
        Found{"text/x.cpp:1: <boost/any.hpp>: no row in the table of rooms_test.cpp allows it"});
  CHECK(broken_laws("text/x.cpp", "#include \"x.h\"\n") ==
        Found{"text/x.cpp:1: \"x.h\": must be written as \"room/file.h\""});
  CHECK(broken_laws("cellar/x.cpp", "") == Found{"cellar/x.cpp:1: no room is called cellar"});
}

TEST_CASE("what the table allows is no violation") {
  CHECK(broken_laws("write/x.cpp", "#include <hb-subset.h>\n#include <hb.h>\n#include \"typeset/font.h\"\n").empty());
  CHECK(broken_laws("main.cpp", "#include <iostream>\n\n#include \"cli/run.h\"\n").empty());
  CHECK(broken_laws("cli/x.h", "#include <chrono>\n#include <fmt/format.h>\n").empty());
}
