#include "cli/child_process.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <poll.h>
#include <sys/mman.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/types.h>
#include <sys/wait.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <cstdlib>
#include <cstring>
#include <utility>

#include "text/failure.h"

namespace shortlist {
namespace {

using Clock = std::chrono::steady_clock;

constexpr int file_descriptor = 3;                        // of the file inside the child
constexpr std::size_t most_errors = 4096;                 // bytes of standard error that are kept
constexpr std::chrono::milliseconds patience_for_end{5};  // between looks whether a silent child has ended

[[noreturn]] void fail(const char* what) {
  throw Failure(fmt::format("cannot start another program: {}: {}", what, std::strerror(errno)));
}

std::string environment_or(const char* name, const char* otherwise) {
  const char* const value = std::getenv(name);
  return value == nullptr || *value == '\0' ? otherwise : value;
}

// Where PATH has the program, or an empty string.
std::string find_program(const std::string& name) {
  if (name.find('/') != std::string::npos) return access(name.c_str(), X_OK) == 0 ? name : "";
  const std::string folders = environment_or("PATH", "/usr/local/bin:/usr/bin:/bin");
  for (std::size_t begin = 0; begin <= folders.size();) {
    const std::size_t end = std::min(folders.find(':', begin), folders.size());
    const std::string path = folders.substr(begin, end - begin) + "/" + name;
    if (path.front() == '/' && access(path.c_str(), X_OK) == 0) return path;
    begin = end + 1;
  }
  return {};
}

class Pipe {
 public:
  Pipe() {
    if (pipe2(ends_.data(), O_CLOEXEC) != 0) fail("pipe");
  }
  ~Pipe() {
    close_end(0);
    close_end(1);
  }
  Pipe(const Pipe&) = delete;
  Pipe& operator=(const Pipe&) = delete;
  int reading() const { return ends_[0]; }
  int writing() const { return ends_[1]; }
  void close_writing() { close_end(1); }

 private:
  void close_end(std::size_t end) {
    if (ends_[end] >= 0) close(std::exchange(ends_[end], -1));
  }
  std::array<int, 2> ends_{-1, -1};
};

// All that the child needs, made before the fork: between fork and exec only async-signal-safe calls are allowed.
struct Launch {
  std::string program;
  std::vector<char*> arguments;
  std::vector<std::string> variables;
  std::vector<char*> environment;
  int in = -1;
  int out = -1;
  int err = -1;
  int file = -1;
  rlim_t memory = 0;
  rlim_t seconds = 0;
};

void limit(int resource, rlim_t most) {
  const rlimit value{most, most};
  if (setrlimit(static_cast<__rlimit_resource>(resource), &value) != 0) _exit(126);
}

// Descriptors that are 0 to 3 themselves would be overwritten by the others: lift them first.
int lift(int descriptor) {
  return descriptor < 0 ? -1 : fcntl(descriptor, F_DUPFD, 10);
}

[[noreturn]] void become(const Launch& launch) {
  setpgid(0, 0);
  prctl(PR_SET_PDEATHSIG, SIGKILL);
  sigset_t none;
  sigemptyset(&none);
  sigprocmask(SIG_SETMASK, &none, nullptr);
  // A program that writes files, as a cache of fonts, is told so and goes on.
  signal(SIGXFSZ, SIG_IGN);
  signal(SIGPIPE, SIG_DFL);
  const std::array<int, 4> given{lift(launch.in), lift(launch.out), lift(launch.err), lift(launch.file)};
  for (int i = 0; i < 4; ++i) {
    const int descriptor = given[static_cast<std::size_t>(i)];
    if (descriptor >= 0) dup2(descriptor, i);
  }
  close_range(launch.file < 0 ? file_descriptor : file_descriptor + 1, ~0U, 0);
  limit(RLIMIT_AS, launch.memory);
  limit(RLIMIT_CPU, launch.seconds);
  limit(RLIMIT_FSIZE, 0);
  limit(RLIMIT_CORE, 0);
  execve(launch.program.c_str(), launch.arguments.data(), launch.environment.data());
  _exit(127);
}

// Appends what is there to read, up to `most` bytes in all. False at the end of the stream.
bool take(int descriptor, std::string& into, std::size_t most) {
  char buffer[1 << 16];
  const ssize_t count = read(descriptor, buffer, sizeof buffer);
  if (count < 0) return errno == EINTR || errno == EAGAIN;
  into.append(buffer, std::min(static_cast<std::size_t>(count), most - std::min(into.size(), most)));
  return count > 0;
}

int milliseconds_until(Clock::time_point deadline) {
  const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline - Clock::now()).count();
  return static_cast<int>(std::clamp<long long>(left, 0, 60'000));
}

class Child {
 public:
  Child(pid_t id, Clock::time_point deadline) : id_(id), deadline_(deadline) {}
  ~Child() {
    if (id_ > 0) stop();
  }
  Child(const Child&) = delete;
  Child& operator=(const Child&) = delete;

  // Reads both pipes until they end; false when the child was stopped for what it did.
  bool listen(int out, int err, const ChildLimits& limits, ChildResult& result) {
    std::array<pollfd, 2> pipes{pollfd{out, POLLIN, 0}, pollfd{err, POLLIN, 0}};
    while (pipes[0].fd >= 0 || pipes[1].fd >= 0) {
      const int ready = poll(pipes.data(), pipes.size(), milliseconds_until(deadline_));
      if (ready < 0 && errno != EINTR) fail("poll");
      if (ready <= 0 && milliseconds_until(deadline_) == 0) return end_as(result, ChildResult::End::out_of_time);
      if (ready <= 0) continue;
      if (pipes[0].revents != 0 && !take(out, result.out, limits.output + 1)) pipes[0].fd = -1;
      if (pipes[1].revents != 0 && !take(err, result.err, most_errors)) pipes[1].fd = -1;
      if (result.out.size() > limits.output) {
        result.out.resize(limits.output);
        return end_as(result, ChildResult::End::too_much_output);
      }
    }
    return true;
  }

  // Waits for a child that has closed its pipes.
  void await(ChildResult& result) {
    int status = 0;
    while (waitpid(id_, &status, WNOHANG) == 0) {
      if (milliseconds_until(deadline_) == 0) {
        end_as(result, ChildResult::End::out_of_time);
        return;
      }
      poll(nullptr, 0, static_cast<int>(patience_for_end.count()));
    }
    // Children of its own must not outlive it.
    kill(-id_, SIGKILL);
    id_ = 0;
    const bool exited = WIFEXITED(status);
    result.status = exited ? WEXITSTATUS(status) : WTERMSIG(status);
    result.end = exited ? ChildResult::End::exited : ChildResult::End::killed;
    if (!exited && result.status == SIGXCPU) result.end = ChildResult::End::out_of_time;
  }

 private:
  bool end_as(ChildResult& result, ChildResult::End end) {
    stop();
    result.end = end;
    return false;
  }
  void stop() {
    kill(-id_, SIGKILL);
    kill(id_, SIGKILL);
    while (waitpid(id_, nullptr, 0) < 0 && errno == EINTR) {
    }
    id_ = 0;
  }

  pid_t id_;
  Clock::time_point deadline_;
};

Launch prepare(const std::vector<std::string>& arguments, const ChildLimits& limits) {
  Launch launch;
  launch.program = find_program(arguments.front());
  for (const std::string& argument : arguments) launch.arguments.push_back(const_cast<char*>(argument.c_str()));
  launch.arguments.push_back(nullptr);
  launch.variables = {"LC_ALL=C", "PATH=" + environment_or("PATH", "/usr/bin:/bin"),
                      "HOME=" + environment_or("HOME", "/")};
  for (std::string& variable : launch.variables) launch.environment.push_back(variable.data());
  launch.environment.push_back(nullptr);
  launch.memory = limits.memory;
  launch.seconds = static_cast<rlim_t>((limits.time.count() + 999) / 1000);
  return launch;
}

int open_nothing() {
  const int descriptor = open("/dev/null", O_RDONLY | O_CLOEXEC);
  if (descriptor < 0) fail("/dev/null");
  return descriptor;
}

}  // namespace

MemoryFile::MemoryFile(std::string_view bytes) : descriptor_(memfd_create("input", MFD_CLOEXEC)) {
  if (descriptor_ < 0) fail("memfd_create");
  while (!bytes.empty()) {
    const ssize_t count = write(descriptor_, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count <= 0) {
      close(descriptor_);
      fail("memory file");
    }
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

MemoryFile::~MemoryFile() {
  close(descriptor_);
}

const char* MemoryFile::path() {
  return "/proc/self/fd/3";
}

bool has_program(const std::string& name) {
  return !find_program(name).empty();
}

ChildResult run_child(const std::vector<std::string>& arguments, const MemoryFile* file, const ChildLimits& limits) {
  ChildResult result;
  Launch launch = prepare(arguments, limits);
  if (launch.program.empty()) {
    result.end = ChildResult::End::missing;
    return result;
  }
  Pipe out;
  Pipe err;
  launch.in = open_nothing();
  launch.out = out.writing();
  launch.err = err.writing();
  launch.file = file == nullptr ? -1 : file->descriptor();
  const pid_t id = fork();
  if (id == 0) become(launch);
  const int error = errno;
  close(launch.in);
  if (id < 0) {
    errno = error;
    fail("fork");
  }
  setpgid(id, id);
  out.close_writing();
  err.close_writing();
  Child child(id, Clock::now() + limits.time);
  if (child.listen(out.reading(), err.reading(), limits, result)) child.await(result);
  return result;
}

}  // namespace shortlist
