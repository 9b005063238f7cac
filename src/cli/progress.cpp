#include "cli/progress.h"

#include <fmt/format.h>

#include <ostream>
#include <string>

namespace shortlist {
namespace {

constexpr std::size_t bar_width = 30;  // columns

}  // namespace

Progress::Progress(Console& console, std::size_t total)
    : console_(console), total_(total), start_(std::chrono::steady_clock::now()) {}

Progress::~Progress() {
  hide();
}

void Progress::show(std::size_t done) {
  const std::chrono::steady_clock::duration elapsed = std::chrono::steady_clock::now() - start_;
  if (!console_.terminal || elapsed < std::chrono::seconds(1)) return;
  const std::size_t filled = total_ == 0 ? bar_width : done * bar_width / total_;
  std::string bar;
  for (std::size_t i = 0; i < bar_width; ++i) bar += i < filled ? "█" : "░";
  console_.err << fmt::format("\r\x1b[K{} {} of {}", bar, done, total_) << std::flush;
  visible_ = true;
}

void Progress::hide() {
  if (visible_) console_.err << "\r\x1b[K" << std::flush;
  visible_ = false;
}

}  // namespace shortlist
