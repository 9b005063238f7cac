#include "cli/memory_limit.h"

#include <doctest/doctest.h>
#include <sys/resource.h>

#include <algorithm>
#include <cstddef>

using namespace shortlist;

namespace {

rlim_t soft_bound() {
  rlimit limit{};
  getrlimit(RLIMIT_DATA, &limit);
  return limit.rlim_cur;
}

}  // namespace

TEST_CASE("a lower bound that was there stays, and the old one comes back") {
  rlimit before{};
  getrlimit(RLIMIT_DATA, &before);
  const rlim_t low = std::min<rlim_t>(before.rlim_cur, rlim_t{1} << 46);  // room for AddressSanitizer
  const rlimit lower{low, before.rlim_max};
  REQUIRE(setrlimit(RLIMIT_DATA, &lower) == 0);
  {
    const MemoryLimit limit(std::size_t{1} << 47);
    CHECK(soft_bound() == low);
  }
  CHECK(soft_bound() == low);
  setrlimit(RLIMIT_DATA, &before);
}
