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

// Sets the soft bound.
void bound_data(rlim_t bytes) {
  rlimit limit{};
  getrlimit(RLIMIT_DATA, &limit);
  limit.rlim_cur = bytes;
  setrlimit(RLIMIT_DATA, &limit);
}

}  // namespace

MemoryLimit::MemoryLimit(std::size_t bytes) {
  rlimit limit{};
  getrlimit(RLIMIT_DATA, &limit);
  before_ = limit.rlim_cur;
  if (is_bounded) bound_data(std::min<rlim_t>(bytes, before_));  // a lower one of the user's stays
}

MemoryLimit::~MemoryLimit() {
  if (is_bounded) bound_data(before_);
}

}  // namespace shortlist
