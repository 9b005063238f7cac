// The program as a function.
#pragma once

#include <iosfwd>
#include <string>
#include <vector>

namespace shortlist {

// Runs `shortlist` with `arguments` (without the program's name); `in` and `out` stand for "-". Returns the exit
// status: 0 fine, 1 invalid input or findings, 2 wrong usage, 3 the world failed.
int run(const std::vector<std::string>& arguments, std::istream& in, std::ostream& out, std::ostream& err);

}  // namespace shortlist
