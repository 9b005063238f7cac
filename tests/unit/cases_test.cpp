// Runs every folder of tests/cases through `run` and compares what comes of it, byte for byte. See
// tests/cases/README.md. UPDATE=1 in the environment rewrites the expectations: then git diff is the review.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include "cli/run.h"
#include "unit/temporary_folder.h"

namespace {

namespace fs = std::filesystem;

// Files of a case that are no input of the run.
const std::set<std::string> control_files = {"cmd", "stdin", "out", "err", "status", "files"};

std::string read_if_there(const fs::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

void write(const fs::path& path, const std::string& text) {
  fs::create_directories(path.parent_path());
  std::ofstream stream(path, std::ios::binary);
  stream << text;
  REQUIRE(stream.good());
}

// Splits a command as a shell does: blanks, 'quotes', "quotes" and backslashes; nothing is expanded.
std::vector<std::string> split_command(const std::string& line) {
  std::vector<std::string> words;
  bool inside = false;
  char quote = '\0';
  for (std::size_t i = 0; i < line.size(); ++i) {
    const bool blank = line[i] == ' ' || line[i] == '\n' || line[i] == '\t';
    if (quote == '\0' && blank) {
      inside = false;
      continue;
    }
    if (!inside) words.emplace_back();
    inside = true;
    if (line[i] == quote) {
      quote = '\0';
    } else if (quote == '\0' && (line[i] == '\'' || line[i] == '"')) {
      quote = line[i];
    } else {
      if (line[i] == '\\' && quote != '\'' && i + 1 < line.size()) ++i;
      words.back() += line[i];
    }
  }
  return words;
}

// All files below `folder` with their bytes.
std::map<std::string, std::string> read_tree(const fs::path& folder) {
  std::map<std::string, std::string> files;
  if (!fs::exists(folder)) return files;
  for (const fs::directory_entry& entry : fs::recursive_directory_iterator(folder)) {
    if (!entry.is_directory()) files[entry.path().lexically_relative(folder).string()] = read_if_there(entry.path());
  }
  return files;
}

struct Outcome {
  int status = 0;
  std::string out;
  std::string err;
  std::map<std::string, std::string> files;  // that are new or have changed
};

Outcome run_case(const fs::path& folder) {
  const shortlist::TemporaryFolder scratch;
  for (const auto& [name, bytes] : read_tree(folder)) {
    if (!control_files.contains(name) && !name.starts_with("expected/")) write(scratch.path() / name, bytes);
  }
  const std::map<std::string, std::string> before = read_tree(scratch.path());
  const fs::path home = fs::current_path();
  fs::current_path(scratch.path());
  std::istringstream in(read_if_there(folder / "stdin"));
  std::ostringstream out;
  std::ostringstream err;
  Outcome outcome;
  outcome.status = shortlist::run(split_command(read_if_there(folder / "cmd")), in, out, err);
  fs::current_path(home);
  outcome.out = out.str();
  outcome.err = err.str();
  for (const auto& [name, bytes] : read_tree(scratch.path())) {
    const auto old = before.find(name);
    if (old == before.end() || old->second != bytes) outcome.files[name] = bytes;
  }
  return outcome;
}

// The files whose bytes no expectation states, one a line.
std::string list_files(const Outcome& outcome, const std::map<std::string, std::string>& expected) {
  std::string list;
  for (const auto& [name, bytes] : outcome.files) {
    if (!expected.contains(name)) list += name + "\n";
  }
  return list;
}

// What differs from the expectations, by the name of the file that states them.
std::vector<std::string> compare(const fs::path& folder, const Outcome& outcome) {
  std::vector<std::string> differences;
  const auto check = [&](const std::string& name, const std::string& expected, const std::string& found) {
    if (expected == found) return;
    differences.push_back(fmt::format("{}/{}\n--- expected\n{}\n--- found\n{}", folder.filename().string(), name,
                                      expected.substr(0, 4000), found.substr(0, 4000)));
  };
  const std::string status = read_if_there(folder / "status");
  check("status", status.empty() ? "0\n" : status, fmt::format("{}\n", outcome.status));
  check("err", read_if_there(folder / "err"), outcome.err);
  check("out", read_if_there(folder / "out"), outcome.out);
  const std::map<std::string, std::string> expected = read_tree(folder / "expected");
  for (const auto& [name, bytes] : expected) {
    const auto file = outcome.files.find(name);
    check("expected/" + name, bytes, file == outcome.files.end() ? "(not written)" : file->second);
  }
  check("files", read_if_there(folder / "files"), list_files(outcome, expected));
  return differences;
}

void rewrite(const fs::path& folder, const Outcome& outcome) {
  const std::map<std::string, std::string> expected = read_tree(folder / "expected");
  const std::map<std::string, std::string> texts = {
      {"out", outcome.out},
      {"err", outcome.err},
      {"files", list_files(outcome, expected)},
      {"status", outcome.status == 0 ? "" : fmt::format("{}\n", outcome.status)}};
  for (const auto& [name, text] : texts) {
    fs::remove(folder / name);
    if (!text.empty()) write(folder / name, text);
  }
  for (const auto& [name, bytes] : expected) {
    const auto file = outcome.files.find(name);
    if (file != outcome.files.end()) write(folder / "expected" / name, file->second);
  }
}

}  // namespace

TEST_CASE("every case comes out as expected") {
  const bool update = std::getenv("UPDATE") != nullptr;
  std::vector<fs::path> folders;
  for (const fs::directory_entry& entry : fs::directory_iterator(fs::path(SHORTLIST_SOURCE_DIR) / "tests/cases")) {
    if (entry.is_directory()) folders.push_back(entry.path());
  }
  std::sort(folders.begin(), folders.end());
  REQUIRE(folders.size() >= 20);
  for (const fs::path& folder : folders) {
    INFO(folder.filename().string());
    REQUIRE(fs::exists(folder / "cmd"));
    const Outcome outcome = run_case(folder);
    if (update) rewrite(folder, outcome);
    for (const std::string& difference : compare(folder, outcome)) FAIL_CHECK(difference);
  }
}

TEST_CASE("a case that comes out otherwise is found") {
  const shortlist::TemporaryFolder folder;
  write(folder.path() / "cmd", "new 'a folder'\n");
  write(folder.path() / "out", "something else\n");
  write(folder.path() / "status", "1\n");
  write(folder.path() / "expected/missing.txt", "text");
  const std::vector<std::string> differences = compare(folder.path(), run_case(folder.path()));
  REQUIRE(differences.size() == 5);
  CHECK(differences[0].find("/status\n--- expected\n1\n\n--- found\n0\n") != std::string::npos);
  CHECK(differences[1].find("/err\n") != std::string::npos);
  CHECK(differences[2].find("/out\n--- expected\nsomething else\n") != std::string::npos);
  CHECK(differences[3].find("/expected/missing.txt\n") != std::string::npos);
  CHECK(differences[4].find("/files\n") != std::string::npos);
  CHECK(differences[4].find("a folder/profile.toml\n") != std::string::npos);
}

TEST_CASE("commands are split as a shell splits them") {
  using Words = std::vector<std::string>;
  CHECK(split_command("resume  a.toml -o -\n") == Words{"resume", "a.toml", "-o", "-"});
  CHECK(split_command("new 'a b' \"c \\\" d\" e\\ f ''") == Words{"new", "a b", "c \" d", "e f", ""});
}
