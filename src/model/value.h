// Data without a schema, for what scripts read: numbers, texts, lists, and members in the order they were added.
#pragma once

#include <cstdint>
#include <string>
#include <utility>
#include <variant>
#include <vector>

namespace shortlist {

struct Value;
using Values = std::vector<Value>;
using Members = std::vector<std::pair<std::string, Value>>;

// Null, truth, number, text (UTF-8), list or object.
struct Value {
  std::variant<std::monostate, bool, std::int64_t, double, std::string, Values, Members> data;
};

inline Value text_value(std::string text) {
  return {std::move(text)};
}

inline Value number_value(std::int64_t number) {
  return {number};
}

inline Value texts_value(const std::vector<std::string>& texts) {
  Values values;
  for (const std::string& text : texts) values.push_back(text_value(text));
  return {std::move(values)};
}

}  // namespace shortlist
