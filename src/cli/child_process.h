// Other programs, run on a short leash.
#pragma once

#include <chrono>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace shortlist {

struct ChildLimits {
  std::chrono::milliseconds time{10'000};      // by the clock; processor time is held to the same, rounded up
  std::size_t memory = std::size_t{1} << 30;   // address space, bytes
  std::size_t output = std::size_t{32} << 20;  // bytes of standard output that are kept before it is stopped
};

struct ChildResult {
  enum class End { exited, missing, out_of_time, too_much_output, killed };
  End end = End::exited;
  int status = 0;   // exit status, or the number of the signal that killed it
  std::string out;  // what it wrote until then
  std::string err;  // the first 4 KiB of its standard error
  bool fine() const { return end == End::exited && status == 0; }
};

// Bytes that children can open as a file without any name on disk.
class MemoryFile {
 public:
  // Throws Failure when the system grants no memory for it.
  explicit MemoryFile(std::string_view bytes);
  ~MemoryFile();
  MemoryFile(const MemoryFile&) = delete;
  MemoryFile& operator=(const MemoryFile&) = delete;
  int descriptor() const { return descriptor_; }
  // Its path inside a child that `run_child` was given it for.
  static const char* path();

 private:
  int descriptor_;
};

// True when PATH has a program of this name.
bool has_program(const std::string& name);

// Runs arguments[0], looked up in PATH, without a shell; standard input is empty, the environment has PATH, HOME and
// LC_ALL=C alone, and no file can be written. `file` may be null. Returns when the child and its pipes are gone; a
// child that overstays is killed with its whole process group. Throws Failure when no process can be started.
ChildResult run_child(const std::vector<std::string>& arguments, const MemoryFile* file, const ChildLimits& limits);

}  // namespace shortlist
