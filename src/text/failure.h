// The world failed.
#pragma once

#include <stdexcept>

namespace shortlist {

// Thrown when the world fails (cannot open, disk full, font unreadable, libharu failed); caught only in `run`, exit 3.
// What is wrong with the user's input is no Failure: it goes to `Diagnostics`.
class Failure : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

}  // namespace shortlist
