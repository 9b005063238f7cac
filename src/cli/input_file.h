// Reading what the user names.
#pragma once

#include <cstddef>
#include <iosfwd>
#include <string>

namespace shortlist {

// Readers refuse inputs over 1 MiB; a byte more is enough for them to see that.
inline constexpr std::size_t input_limit = (std::size_t{1} << 20) + 1;

// At most `limit` bytes of the file. Throws Failure when it cannot be read.
std::string read_input_file(const std::string& path, std::size_t limit = input_limit);

// At most `limit` bytes of a stream. Throws Failure when it breaks.
std::string read_input_stream(std::istream& stream, std::size_t limit = input_limit);

}  // namespace shortlist
