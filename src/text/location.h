// Where a piece of the user's text stands.
#pragma once

#include <compare>
#include <string>

namespace shortlist {

// A place in an input file. `line` and `column` count from 1, columns in code points; 0 means unknown.
struct Location {
  std::string file;
  int line = 0;
  int column = 0;
  std::string field;  // path of the key, as "work[1].highlights[2]"; empty when it is no key's value

  friend auto operator<=>(const Location&, const Location&) = default;
};

// A string of the user's, in NFC, with its place.
struct Text {
  std::string value;
  Location where;

  bool empty() const { return value.empty(); }
};

}  // namespace shortlist
