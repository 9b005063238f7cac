#include "text/letter.h"

#include <unicode/uchar.h>

#include <cstdint>

namespace shortlist {

bool is_letter_or_digit(char32_t code_point) {
  if (code_point < 0x80) {
    const char32_t small = code_point | 0x20;
    return (small >= 'a' && small <= 'z') || (code_point >= '0' && code_point <= '9');
  }
  const std::uint32_t kept = U_GC_L_MASK | U_GC_M_MASK | U_GC_ND_MASK;
  return (U_GET_GC_MASK(static_cast<UChar32>(code_point)) & kept) != 0;
}

}  // namespace shortlist
