#include <doctest/doctest.h>

#include <atomic>
#include <chrono>
#include <cstddef>
#include <optional>
#include <thread>

#include "cli/workers.h"

using namespace shortlist;

namespace {

constexpr std::chrono::milliseconds patience{10};

}  // namespace

TEST_CASE("results come in the items' order, whoever was faster") {
  Workers<std::size_t> workers(100, 3, [] {
    return [](std::size_t item) {
      if (item % 7 == 0) std::this_thread::sleep_for(std::chrono::milliseconds(2));
      return item * 10;
    };
  });
  for (std::size_t i = 0; i < 100; ++i) {
    std::optional<std::size_t> result;
    while (!result) result = workers.next(patience);
    CHECK(*result == i * 10);
  }
}

TEST_CASE("no thread runs far ahead of the one that takes the results") {
  std::atomic<std::size_t> done = 0;
  Workers<int> workers(1000, 2, [&done] { return [&done](std::size_t) { return static_cast<int>(++done); }; });
  std::this_thread::sleep_for(std::chrono::milliseconds(30));
  CHECK(done == 8);
}

TEST_CASE("workers can be left before they are finished") {
  std::atomic<int> made = 0;
  {
    Workers<int> workers(1000, 2, [&made] {
      ++made;
      return [](std::size_t) { return 0; };
    });
    while (!workers.next(patience)) continue;
  }
  CHECK(made <= 2);
}
