#include "cli/heap.h"

#include <malloc.h>
#include <sys/mman.h>
#include <unistd.h>

#include <cstddef>
#include <cstdint>
#include <cstdlib>

namespace shortlist {
namespace {

constexpr std::size_t large_page = std::size_t{2} << 20;  // bytes, on x86-64 and most of the others
constexpr std::size_t first_heap = large_page;            // half of what a resume of two pages needs
constexpr std::size_t block_size = 160 << 10;             // more than is left of the heap when main begins
constexpr std::size_t small_page = 4096;
constexpr int kept = 1 << 30;  // bytes: never given back, never mapped apart

}  // namespace

void prepare_heap() {
  mallopt(M_MMAP_THRESHOLD, kept);
  mallopt(M_TRIM_THRESHOLD, kept);
  // malloc writes at both ends of the first block that it gets from behind the gap. Both must lie before the large
  // pages, since a page that has been touched stays small.
  const auto end = reinterpret_cast<std::uintptr_t>(sbrk(0));
  const std::uintptr_t head = block_size + 2 * small_page;
  const std::uintptr_t large = (end + head + large_page - 1) / large_page * large_page;
  if (sbrk(static_cast<std::intptr_t>(large - head - end)) == reinterpret_cast<void*>(-1)) return;
  mallopt(M_TOP_PAD, static_cast<int>(first_heap + head));
  void* volatile block = std::malloc(block_size);
  madvise(reinterpret_cast<void*>(large), first_heap, MADV_HUGEPAGE);
  std::free(block);
}

}  // namespace shortlist
