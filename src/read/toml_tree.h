// TOML text → a light tree of our own; the only door to the TOML library.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

#include "text/date.h"
#include "text/diagnostic.h"

namespace shortlist {

struct TomlNode;
struct TomlEntry;

using TomlArray = std::vector<TomlNode>;

// The entries in the order of the file; no key twice.
struct TomlTable {
  std::vector<TomlEntry> entries;
};

// A date with a time of day, in ISO 8601 ("2026-12-10T10:00", seconds and offset as given); empty for a time alone.
struct TomlTime {
  std::string iso;
};

// Strings are in NFC and free of forbidden characters.
using TomlValue = std::variant<bool, std::int64_t, double, std::string, Date, TomlTime, TomlArray, TomlTable>;

struct TomlNode {
  TomlValue value;
  int line = 0;    // where it begins; of a multi-line string where its text begins
  int column = 0;  // code points
};

struct TomlEntry {
  std::string key;
  int line = 0;  // of the key
  int column = 0;
  TomlNode node;
};

// Reads TOML 1.0. At the first syntax error that is said and nothing comes back; also for more than 1 MiB, for UTF-16,
// NUL and ill-formed UTF-8, and for nesting that no person writes. Forbidden characters (see is_forbidden_in_text) in
// strings are errors that do not end the reading. Makes the source known to `diagnostics`, private lines hidden.
std::optional<TomlTable> read_toml(const std::string& path, std::string_view text, Diagnostics& diagnostics);

}  // namespace shortlist
