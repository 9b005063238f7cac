// YAML → a tree of plain values: only what our own files need, and bounded.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "text/diagnostic.h"
#include "text/location.h"

namespace shortlist {

struct YamlNode {
  enum class Kind { null, scalar, sequence, map };
  Kind kind = Kind::null;
  std::string text;                // of a scalar, as written, without its quotes
  bool quoted = false;             // `true` is a word or a truth, "true" is a word
  std::vector<YamlNode> children;  // items; of a map: key, value, key, value …
  Location where;
};

// Parses the one document of `text` (YAML 1.2 as yaml-cpp reads it). Nothing is returned after a syntax error and for a
// file beyond its bounds: 1 MiB, lines of 4,000 bytes, 16 levels, 100,000 values, no anchors, aliases or tags. A
// leading BOM is skipped; UTF-16, NUL and invalid UTF-8 are errors. Keys of a map are unique.
std::optional<YamlNode> parse_yaml(const std::string& path, std::string_view text, Diagnostics& diagnostics);

}  // namespace shortlist
