// How the words of a form may be joined in a text.
#pragma once

#include <cstdint>

#include "model/gap.h"
#include "model/skill_image.h"

namespace shortlist {

// True when `bits` may stand between two words that a form joins so.
inline bool joins(image::Joint joint, std::uint32_t bits) {
  constexpr std::uint32_t blanks = gap::space | gap::line_feed;
  switch (joint) {
    case image::Joint::none:
      return bits == 0;
    case image::Joint::blank:
    case image::Joint::hyphen:
      return bits == gap::hyphen || (bits != 0 && (bits & ~blanks) == 0);
    case image::Joint::dot:
      return bits == gap::dot;
    case image::Joint::slash:
      return (bits & ~gap::space) == gap::slash;
    case image::Joint::ampersand:
      return (bits & ~gap::space) == gap::ampersand;
    case image::Joint::apostrophe:
      return bits == gap::apostrophe;
    case image::Joint::plus:
      return bits == gap::plus;
    case image::Joint::colon:
      return bits == gap::colon;
  }
  return false;
}

}  // namespace shortlist
