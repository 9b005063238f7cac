// A bound on what input of a stranger's making can cost.
#pragma once

#include <cstddef>

namespace shortlist {

// While one lives, the process gets at most so many bytes of memory for data; then allocations fail, as they do when
// there is none. Builds with AddressSanitizer, which maps terabytes, go without.
class MemoryLimit {
 public:
  explicit MemoryLimit(std::size_t bytes);
  ~MemoryLimit();
  MemoryLimit(const MemoryLimit&) = delete;
  MemoryLimit& operator=(const MemoryLimit&) = delete;

 private:
  unsigned long before_ = 0;
};

}  // namespace shortlist
