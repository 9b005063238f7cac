// A first look at JSON, before any parser runs. Inside read/ only.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "text/location.h"

namespace shortlist {

// Deepest nesting of brackets outside of strings.
int json_depth(std::string_view text);

// The place of the byte with this number, from 1, as parsers count; 0 is the beginning too.
Location place_of_byte(const std::string& path, std::string_view text, std::size_t byte);

}  // namespace shortlist
