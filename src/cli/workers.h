// Threads that work on a row of items, and hand the results over in the items' order.
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstddef>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <system_error>
#include <thread>
#include <utility>
#include <vector>

#include "text/failure.h"

namespace shortlist {

// `Result` must be movable. No thread runs further ahead of `next` than a few items, which bounds the memory.
template <typename Result>
class Workers {
 public:
  // Makes the function that one thread works with; called in that thread.
  using Work = std::function<Result(std::size_t item)>;
  using MakeWork = std::function<Work()>;

  Workers(std::size_t items, std::size_t threads, MakeWork make_work)
      : items_(items), ahead_(4 * threads), make_work_(std::move(make_work)) {
    for (std::size_t i = 0; i < threads; ++i) add_thread();
  }
  ~Workers() {
    {
      const std::lock_guard lock(mutex_);
      stopped_ = true;
    }
    changed_.notify_all();
    for (std::thread& thread : threads_) thread.join();
  }
  Workers(const Workers&) = delete;
  Workers& operator=(const Workers&) = delete;

  // The result of the next item, or nothing when it took longer than `patience`: then ask again.
  std::optional<Result> next(std::chrono::milliseconds patience) {
    std::unique_lock lock(mutex_);
    if (!changed_.wait_for(lock, patience, [this] { return results_.contains(taken_); })) return std::nullopt;
    std::optional<Result> result = std::move(results_.extract(taken_).mapped());
    ++taken_;
    changed_.notify_all();
    return result;
  }

 private:
  // The next item to work on, once it is its time; nothing when all are given out.
  std::optional<std::size_t> claim() {
    std::unique_lock lock(mutex_);
    changed_.wait(lock, [this] { return stopped_ || claimed_ == items_ || claimed_ < taken_ + ahead_; });
    if (stopped_ || claimed_ == items_) return std::nullopt;
    return claimed_++;
  }

  // One thread is enough to go on with when the system grants no more.
  void add_thread() {
    try {
      threads_.emplace_back([this] { run(); });
    } catch (const std::system_error&) {
      if (threads_.empty()) throw Failure("cannot start a thread");
    }
  }

  void run() {
    const Work work = make_work_();
    for (std::optional<std::size_t> item = claim(); item; item = claim()) {
      Result result = work(*item);
      const std::lock_guard lock(mutex_);
      results_.emplace(*item, std::move(result));
      changed_.notify_all();
    }
  }

  const std::size_t items_;
  const std::size_t ahead_;
  const MakeWork make_work_;
  std::mutex mutex_;
  std::condition_variable changed_;
  std::map<std::size_t, Result> results_;
  std::size_t claimed_ = 0;
  std::size_t taken_ = 0;
  bool stopped_ = false;
  std::vector<std::thread> threads_;
};

}  // namespace shortlist
