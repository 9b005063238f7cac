#include "cli/memory_limit.h"

#include <sys/resource.h>

#include <algorithm>

namespace shortlist {
namespace {

#ifdef __SANITIZE_ADDRESS__
constexpr bool is_bounded = false;
#else
constexpr bool is_bounded = true;
#endif

// Sets the soft bound, and returns the one before.
rlim_t bound_data(rlim_t bytes) {
  rlimit limit{};
  getrlimit(RLIMIT_DATA, &limit);
  const rlim_t before = limit.rlim_cur;
  limit.rlim_cur = std::min(bytes, limit.rlim_max);
  setrlimit(RLIMIT_DATA, &limit);
  return before;
}

}  // namespace

MemoryLimit::MemoryLimit(std::size_t bytes) {
  if (is_bounded) before_ = bound_data(bytes);
}

MemoryLimit::~MemoryLimit() {
  if (is_bounded) bound_data(before_);
}

}  // namespace shortlist
