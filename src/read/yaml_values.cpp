#include "read/yaml_values.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <system_error>
#include <utility>

#include "document/markup.h"
#include "model/placeholders.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr std::size_t longest_slug = 60;   // bytes
constexpr std::size_t longest_found = 30;  // bytes of a value in a message

bool is_slug(std::string_view text) {
  const bool letters = std::all_of(text.begin(), text.end(), [](char byte) {
    return (byte >= 'a' && byte <= 'z') || (byte >= '0' && byte <= '9') || byte == '-';
  });
  return letters && !text.empty() && text.front() != '-' && text.back() != '-' && text.find("--") == std::string::npos;
}

std::string found(const YamlNode& node) {
  switch (node.kind) {
    case YamlNode::Kind::null:
      return "nothing";
    case YamlNode::Kind::sequence:
      return "a list";
    case YamlNode::Kind::map:
      return "a map";
    case YamlNode::Kind::scalar:
      break;
  }
  return node.text.size() <= longest_found ? fmt::format("\"{}\"", node.text) : "a text";
}

std::string range_hint(int least, int most, std::string_view noun) {
  if (least == most) return fmt::format("exactly {}{}", least, noun);
  return fmt::format("{} to {}{}", least, most, noun);
}

}  // namespace

YamlEntry find_entry(const YamlNode& map, std::string_view name) {
  for (std::size_t i = 0; i + 1 < map.children.size(); i += 2) {
    if (map.children[i].text == name) return {&map.children[i], &map.children[i + 1]};
  }
  return {};
}

void YamlValues::must_be(std::string_view name, const YamlNode& node, std::string_view expected) {
  const bool null = node.kind == YamlNode::Kind::null;
  diagnostics_.error(node.where, fmt::format("'{}' must be {} · found {}", name, expected, found(node)),
                     null ? "write the word null or the sign ~ in quotes" : "");
}

std::string YamlValues::text(std::string_view name, const YamlNode& node, std::size_t most, bool may_be_empty) {
  if (node.kind != YamlNode::Kind::scalar) {
    must_be(name, node, "a text");
    return {};
  }
  if (node.text.find_first_not_of(" \n\t") == std::string::npos) {
    if (!may_be_empty) diagnostics_.error(node.where, fmt::format("'{}' is empty", name));
    return {};
  }
  if (node.text.size() > most) {
    diagnostics_.error(node.where, fmt::format("'{}' is too long", name), fmt::format("at most {} bytes", most));
    return {};
  }
  for (std::size_t offset = 0; offset < node.text.size();) {
    const char32_t code_point = next_code_point(node.text, offset);
    if (code_point == U'\n' || code_point == U'\t' || !is_forbidden_in_text(code_point)) continue;
    diagnostics_.error(node.where,
                       fmt::format("'{}' has a character that no text has: {}", name, code_point_name(code_point)));
    return {};
  }
  return to_nfc(node.text);
}

std::string YamlValues::prose(std::string_view name, const YamlNode& node, std::size_t most, bool placeholders) {
  std::string value = text(name, node, most);
  parse_markup({value, node.where}, diagnostics_);
  if (!placeholders) return value;
  for (const PlaceholderSpan& span : find_placeholders(value)) {
    if (span.name) continue;
    diagnostics_.error(node.where,
                       fmt::format("unknown placeholder {}", value.substr(span.begin, span.end - span.begin)),
                       "known: {project}, {metric}, {before}, {after}, {skill}, {company}, {role}");
  }
  return value;
}

std::string YamlValues::slug(std::string_view name, const YamlNode& node) {
  std::string value = text(name, node, longest_slug);
  if (!value.empty() && !is_slug(value)) {
    diagnostics_.error(node.where,
                       fmt::format("'{}' must be small letters and digits with single hyphens between", name));
    return {};
  }
  return value;
}

std::span<const YamlNode> YamlValues::items(std::string_view name, const YamlNode& node, int least, int most) {
  if (node.kind != YamlNode::Kind::sequence) {
    must_be(name, node, "a list");
    return {};
  }
  const int size = static_cast<int>(node.children.size());
  if (size < least || size > most) {
    diagnostics_.error(node.where, fmt::format("'{}' has {} item{}", name, size, size == 1 ? "" : "s"),
                       range_hint(least, most, " are wanted"));
  }
  return std::span(node.children).first(static_cast<std::size_t>(std::min(size, most)));
}

std::optional<int> YamlValues::number(std::string_view name, const YamlNode& node, int least, int most) {
  const std::string& digits = node.text;
  int value = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), value);
  const bool whole = node.kind == YamlNode::Kind::scalar && !node.quoted && !digits.empty() && error == std::errc() &&
                     end == digits.data() + digits.size();
  if (whole && value >= least && value <= most) return value;
  must_be(name, node, least == most ? fmt::format("{}", least) : fmt::format("a number from {} to {}", least, most));
  return std::nullopt;
}

std::optional<std::size_t> YamlValues::choice(std::string_view name, const YamlNode& node,
                                              std::span<const std::string_view> known) {
  if (node.kind == YamlNode::Kind::scalar) {
    const auto at = std::find(known.begin(), known.end(), node.text);
    if (at != known.end()) return static_cast<std::size_t>(at - known.begin());
    const std::string meant = did_you_mean(node.text, {known.begin(), known.end()});
    if (!meant.empty()) {
      diagnostics_.error(node.where, fmt::format("'{}' cannot be {}", name, found(node)),
                         fmt::format("did you mean '{}'?", meant));
      return std::nullopt;
    }
  }
  must_be(name, node, fmt::format("one of {}", fmt::join(known, ", ")));
  return std::nullopt;
}

bool YamlValues::is_map(std::string_view name, const YamlNode& node, std::string_view expected) {
  if (node.kind == YamlNode::Kind::map) return true;
  must_be(name, node, expected);
  return false;
}

void YamlValues::unknown_key(const YamlNode& key, const std::vector<std::string>& known) {
  const std::string meant = did_you_mean(key.text, known);
  diagnostics_.error(
      key.where, fmt::format("unknown key '{}'", key.text),
      meant.empty() ? fmt::format("known keys: {}", fmt::join(known, ", ")) : fmt::format("did you mean '{}'?", meant));
}

void YamlValues::missing(const YamlNode& map, std::string_view name, std::string hint) {
  diagnostics_.error(map.where, fmt::format("'{}' is missing", name), std::move(hint));
}

}  // namespace shortlist
