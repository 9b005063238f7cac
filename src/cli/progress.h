// A progress bar for work that takes long enough to wonder.
#pragma once

#include <chrono>
#include <cstddef>

#include "cli/console.h"

namespace shortlist {

// Drawn on a terminal only, and only once the work has lasted a second.
class Progress {
 public:
  Progress(Console& console, std::size_t total);
  ~Progress();
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // Draws the bar at `done` of the total.
  void show(std::size_t done);
  // Takes the bar away, so that a line can be written; the next `show` brings it back.
  void hide();

 private:
  Console& console_;
  std::size_t total_;
  std::chrono::steady_clock::time_point start_;
  bool visible_ = false;
};

}  // namespace shortlist
