// A first look at TOML before any parser runs.
#pragma once

#include <cstddef>
#include <set>
#include <string_view>

namespace shortlist {

// What the look found.
struct TomlScan {
  enum class Excess { none, nesting, key_parts, key_length };
  std::set<int> private_lines;    // lines with something of a private key on them, its comments included
  std::set<int> suspected_lines;  // lines that look like it, to be hidden too when the text turns out to be no TOML
  Excess excess = Excess::none;   // more than a person would write, and than a parser should be given
  std::size_t excess_offset = 0;  // byte where it begins
};

// Looks at text that need not be valid TOML: up to the first mistake it sees what a parser sees; what it suspects is a
// guess by lines, so that no message about the mistake shows a private line.
TomlScan scan_toml(std::string_view text);

}  // namespace shortlist
