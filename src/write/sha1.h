// A digest that other programs' formats ask for; it protects nothing.
#pragma once

#include <array>
#include <cstdint>
#include <string_view>

namespace shortlist {

// SHA-1 (FIPS 180-4, section 6.1) of `bytes`.
std::array<std::uint8_t, 20> sha1(std::string_view bytes);

}  // namespace shortlist
