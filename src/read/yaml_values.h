// Strict, typed access to the values of a YAML tree.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "read/yaml_tree.h"
#include "text/diagnostic.h"

namespace shortlist {

// A key of a map with its value; both null when the map has no such key.
struct YamlEntry {
  const YamlNode* key = nullptr;
  const YamlNode* value = nullptr;
};

// `map` is of kind map.
YamlEntry find_entry(const YamlNode& map, std::string_view name);

// Reports what is wrong with values; one that is wrong comes back empty. `name` is what messages call the value.
class YamlValues {
 public:
  explicit YamlValues(Diagnostics& diagnostics) : diagnostics_(diagnostics) {}

  Diagnostics& diagnostics() { return diagnostics_; }

  // A word or a text of at most `most` bytes, in NFC; `may_be_empty` lets "" pass.
  std::string text(std::string_view name, const YamlNode& node, std::size_t most, bool may_be_empty = false);
  // The same with inline markup, which is checked, and perhaps with placeholders.
  std::string prose(std::string_view name, const YamlNode& node, std::size_t most, bool placeholders);
  // Small letters, digits and hyphens.
  std::string slug(std::string_view name, const YamlNode& node);
  // The nodes of a list with `least` to `most` of them; a list of another length is reported, and returned up to
  // `most`.
  std::span<const YamlNode> items(std::string_view name, const YamlNode& node, int least, int most);
  std::optional<int> number(std::string_view name, const YamlNode& node, int least, int most);
  // The place of the word among `known`.
  std::optional<std::size_t> choice(std::string_view name, const YamlNode& node,
                                    std::span<const std::string_view> known);
  // True for a map.
  bool is_map(std::string_view name, const YamlNode& node, std::string_view expected);

  void unknown_key(const YamlNode& key, const std::vector<std::string>& known);
  void missing(const YamlNode& map, std::string_view name, std::string hint);

 private:
  void must_be(std::string_view name, const YamlNode& node, std::string_view expected);

  Diagnostics& diagnostics_;
};

}  // namespace shortlist
