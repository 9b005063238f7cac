#include <doctest/doctest.h>
#include <fcntl.h>
#include <pthread.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

#include "cli/draft.h"
#include "cli/naming.h"
#include "cli/output_file.h"
#include "text/failure.h"
#include "unit/temporary_folder.h"

using namespace shortlist;

namespace {

std::string contents(const std::filesystem::path& path) {
  std::ifstream stream(path, std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), {}};
}

std::vector<std::filesystem::path> list(const std::filesystem::path& folder) {
  const std::filesystem::directory_iterator files(folder);
  return {begin(files), end(files)};
}

std::size_t count_files(const std::filesystem::path& folder) {
  return list(folder).size();
}

unsigned mode_of(const std::filesystem::path& path) {
  struct stat status = {};
  REQUIRE(stat(path.c_str(), &status) == 0);
  return status.st_mode & 0777;
}

std::string failure_of(const std::string& path, const std::string& bytes) {
  try {
    save_file(path, bytes);
  } catch (const Failure& failure) {
    return failure.what();
  }
  return "none";
}

// What a child process does until it is killed: it replaces a file with long runs of one letter or another. `aside`
// sends the signals to a second thread, which knows nothing of files.
[[noreturn]] void write_for_ever(const std::string& path, DraftKind kind, bool aside, int ready) {
  for (const int stop : {SIGTERM, SIGINT}) std::signal(stop, SIG_DFL);  // the test framework has its own
  let_signals_wait_for_files();
  std::thread idle([] {
    for (;;) pause();
  });
  if (aside) {
    sigset_t stops;
    sigemptyset(&stops);
    sigaddset(&stops, SIGTERM);
    pthread_sigmask(SIG_BLOCK, &stops, nullptr);
  }
  const std::string folder = std::filesystem::path(path).parent_path().string() + "/";
  for (char letter = 'a';; letter = letter == 'z' ? 'a' : static_cast<char>(letter + 1)) {
    Draft draft(path, folder, kind);
    draft.write(std::string(200'000, letter));
    draft.publish(path, true);
    if (letter == 'b') close(ready);
  }
}

// Kills such a child, so many microseconds after it began to write; true when the signal was what ended it.
bool kill_writer(const std::string& path, DraftKind kind, bool aside, int signal, int delay) {
  int ready[2];
  REQUIRE(pipe2(ready, O_CLOEXEC) == 0);
  const pid_t child = fork();
  REQUIRE(child >= 0);
  if (child == 0) write_for_ever(path, kind, aside, ready[1]);
  close(ready[1]);
  char end = 0;
  CHECK(read(ready[0], &end, 1) == 0);  // returns when the child closes its side
  close(ready[0]);
  usleep(static_cast<useconds_t>(delay));
  kill(child, signal);
  int status = 0;
  for (int i = 0; i < 5000 && waitpid(child, &status, WNOHANG) == 0; ++i) usleep(1000);
  if (kill(child, SIGKILL) == 0) waitpid(child, nullptr, 0);
  return WIFSIGNALED(status) && WTERMSIG(status) == signal;
}

bool is_whole(const std::string& text) {
  return text == "old" || (text.size() == 200'000 && text.find_first_not_of(text[0]) == std::string::npos);
}

}  // namespace

TEST_CASE("killed at any moment, a writer leaves a whole file; and, but for SIGKILL, nothing else") {
  const TemporaryFolder folder;
  const std::string path = folder.path() / "a.txt";
  save_file(path, "old");
  for (const DraftKind kind : {DraftKind::unnamed, DraftKind::named}) {
    for (const bool aside : {false, true}) {
      for (int delay = 0; delay < 4000; delay += 157) {
        REQUIRE(kill_writer(path, kind, aside, SIGTERM, delay));
        REQUIRE(is_whole(contents(path)));
        REQUIRE(count_files(folder.path()) == 1);
      }
    }
    for (int delay = 0; delay < 4000; delay += 157) {
      REQUIRE(kill_writer(path, kind, false, SIGKILL, delay));
      REQUIRE(is_whole(contents(path)));
    }
    for (const std::filesystem::path& file : list(folder.path())) {
      if (file != path) std::filesystem::remove(file);
    }
  }
}

TEST_CASE("save_file makes a file and replaces it") {
  const TemporaryFolder folder;
  const std::string path = folder.path() / "a.txt";
  save_file(path, "one");
  CHECK(contents(path) == "one");
  save_file(path, "two");
  CHECK(contents(path) == "two");
  CHECK(count_files(folder.path()) == 1);
}

TEST_CASE("save_file obeys the umask, and keeps the mode of the old file") {
  const TemporaryFolder folder;
  const std::string path = folder.path() / "a.txt";
  const mode_t before = umask(027);
  save_file(path, "one");
  umask(before);
  CHECK(mode_of(path) == 0640);
  std::filesystem::permissions(path, std::filesystem::perms(0604));
  save_file(path, "two");
  CHECK(mode_of(path) == 0604);
}

TEST_CASE("save_file writes through links, dangling ones too") {
  const TemporaryFolder folder;
  std::filesystem::create_directory(folder.path() / "real");
  std::filesystem::create_symlink("real/a.txt", folder.path() / "link");
  std::filesystem::create_symlink("link", folder.path() / "again");
  save_file(folder.path() / "again", "one");
  save_file(folder.path() / "again", "two");
  CHECK(std::filesystem::is_symlink(folder.path() / "again"));
  CHECK(std::filesystem::is_symlink(folder.path() / "link"));
  CHECK(contents(folder.path() / "real/a.txt") == "two");
  std::filesystem::create_symlink("loop", folder.path() / "loop");
  CHECK(failure_of(folder.path() / "loop", "x").ends_with("Too many levels of symbolic links"));
}

TEST_CASE("save_file says why it cannot") {
  const TemporaryFolder folder;
  const std::string name = folder.path();
  CHECK(failure_of(name, "x") == "cannot write " + name + ": Is a directory");
  CHECK(failure_of(name + "/no/x", "x") == "cannot write " + name + "/no/x: No such file or directory");
  CHECK(failure_of("/dev/full", "x") == "cannot write /dev/full: No space left on device");
  CHECK(failure_of("/dev/null", "x") == "none");
}

TEST_CASE("save_new_file does not touch what is there") {
  const TemporaryFolder folder;
  const std::string path = folder.path() / "a.txt";
  CHECK(save_new_file(path, "one"));
  CHECK_FALSE(save_new_file(path, "two"));
  CHECK(contents(path) == "one");
  std::filesystem::create_symlink("nowhere", folder.path() / "link");
  CHECK_FALSE(save_new_file(folder.path() / "link", "two"));
  CHECK(count_files(folder.path()) == 2);
}

TEST_CASE("drafts of both kinds appear whole or not at all") {
  for (const DraftKind kind : {DraftKind::unnamed, DraftKind::named}) {
    const TemporaryFolder folder;
    const std::string inside = folder.path().string() + "/";
    const std::string path = inside + "a.txt";
    {
      Draft draft(path, inside, kind);
      draft.write("thrown away");
    }
    CHECK(count_files(folder.path()) == 0);
    {
      Draft draft(path, inside, kind);
      draft.write("one");
      CHECK(draft.publish(path, false));
    }
    {
      Draft draft(path, inside, kind);
      draft.write("two");
      CHECK_FALSE(draft.publish(path, false));
    }
    CHECK(contents(path) == "one");
    {
      Draft draft(path, inside, kind);
      draft.write("three");
      CHECK(draft.publish(path, true));
    }
    CHECK(contents(path) == "three");
    CHECK(count_files(folder.path()) == 1);
  }
}

TEST_CASE("many threads write beside each other") {
  const TemporaryFolder folder;
  std::vector<std::thread> threads;
  for (int i = 0; i < 4; ++i) {
    threads.emplace_back([&folder, i] {
      for (int j = 0; j < 20; ++j) save_file(folder.path() / std::to_string(i), std::string(5000, 'x'));
      for (int j = 0; j < 20; ++j) save_file(folder.path() / "shared", std::string(5000, 'x'));
    });
  }
  for (std::thread& thread : threads) thread.join();
  CHECK(count_files(folder.path()) == 5);
  CHECK(contents(folder.path() / "shared") == std::string(5000, 'x'));
}

TEST_CASE("signals that end the program wait while a file is named") {
  const Naming naming;
  sigset_t blocked;
  REQUIRE(pthread_sigmask(SIG_BLOCK, nullptr, &blocked) == 0);
  for (const int signal : {SIGINT, SIGTERM, SIGHUP}) CHECK(sigismember(&blocked, signal) == 1);
  CHECK(sigismember(&blocked, SIGQUIT) == 0);
}
