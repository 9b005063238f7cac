// Other programs on a short leash.
#include <doctest/doctest.h>

#include <chrono>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "cli/child_process.h"
#include "temporary_folder.h"

namespace {

using shortlist::ChildLimits;
using shortlist::ChildResult;
using shortlist::MemoryFile;
using shortlist::run_child;
using shortlist::TemporaryFolder;

ChildLimits within(int milliseconds) {
  ChildLimits limits;
  limits.time = std::chrono::milliseconds(milliseconds);
  return limits;
}

ChildResult shell(const std::string& script, const ChildLimits& limits = {}) {
  return run_child({"sh", "-c", script}, nullptr, limits);
}

}  // namespace

TEST_CASE("output, errors and status come back") {
  const ChildResult result = shell("echo out; echo err >&2; exit 3");
  CHECK(result.end == ChildResult::End::exited);
  CHECK(result.status == 3);
  CHECK(result.out == "out\n");
  CHECK(result.err == "err\n");
  CHECK_FALSE(result.fine());
}

TEST_CASE("a program that is not there is missing") {
  CHECK(run_child({"no-such-program-anywhere"}, nullptr, {}).end == ChildResult::End::missing);
  CHECK(shortlist::has_program("sh"));
  CHECK_FALSE(shortlist::has_program("no-such-program-anywhere"));
}

TEST_CASE("standard input is empty and the environment bare") {
  setenv("SHORTLIST_TEST_SECRET", "x", 1);
  CHECK(run_child({"cat"}, nullptr, {}).out == "");
  CHECK(shell("echo \"$LC_ALL[$SHORTLIST_TEST_SECRET]\"").out == "C[]\n");
  unsetenv("SHORTLIST_TEST_SECRET");
}

TEST_CASE("a file in memory is read by its path") {
  const std::string bytes(200'000, 'x');
  const MemoryFile file(bytes);
  CHECK(run_child({"cat", MemoryFile::path()}, &file, {}).out == bytes);
  CHECK(run_child({"cat", MemoryFile::path()}, &file, {}).out == bytes);
}

TEST_CASE("who overstays is stopped, with children of its own") {
  const auto start = std::chrono::steady_clock::now();
  CHECK(shell("echo begun; sleep 60", within(300)).end == ChildResult::End::out_of_time);
  CHECK(shell("exec >&- 2>&-; sleep 60", within(300)).end == ChildResult::End::out_of_time);
  CHECK(shell("sleep 60 & echo ended", within(300)).end == ChildResult::End::out_of_time);
  CHECK(shell("while :; do :; done", within(300)).end == ChildResult::End::out_of_time);
  CHECK(std::chrono::steady_clock::now() - start < std::chrono::seconds(20));
}

TEST_CASE("output, memory and files are bounded") {
  ChildLimits limits;
  limits.output = 1000;
  const ChildResult loud = shell("yes", limits);
  CHECK(loud.end == ChildResult::End::too_much_output);
  CHECK(loud.out.size() == 1000);
  CHECK(shell("yes >&2 & sleep 0.2; kill $!; exit 0").err.size() == 4096);
  CHECK(shell("ulimit -v").out == "1048576\n");
  const shortlist::TemporaryFolder folder;
  const std::filesystem::path file = folder.path() / "file";
  CHECK_FALSE(run_child({"sh", "-c", "echo x > \"$0\"", file.string()}, nullptr, {}).fine());
  CHECK((!std::filesystem::exists(file) || std::filesystem::file_size(file) == 0));
}

TEST_CASE("a crash is told from an exit") {
  const ChildResult result = shell("kill -SEGV $$");
  CHECK(result.end == ChildResult::End::killed);
  CHECK(result.status == 11);
}
