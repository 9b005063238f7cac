#include "compose/question_value.h"

#include <optional>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

#include "model/question_fields.h"
#include "model/question_words.h"

namespace shortlist {
namespace {

Value value_of(const std::string& text) {
  return text_value(text);
}

Value value_of(const Text& text) {
  return text_value(text.value);
}

Value value_of(int number) {
  return number_value(number);
}

template <typename Choice>
Value value_of(Choice choice) requires std::is_enum_v<Choice> {
  return text_value(std::string(word_for(choice)));
}

template <typename Item>
Value value_of(const std::optional<Item>& item) {
  return item ? value_of(*item) : Value{};
}

Value value_of(const std::vector<LevelBar>& bars) {
  Members members;
  for (const LevelBar& bar : bars) members.emplace_back(word_for(bar.level), text_value(bar.text));
  return {std::move(members)};
}

template <typename Part>
Value value_of(const Part& part) requires std::is_class_v<Part>;

template <typename Item>
Value value_of(const std::vector<Item>& items) {
  Values values;
  for (const Item& item : items) values.push_back(value_of(item));
  return {std::move(values)};
}

template <typename Part>
Value value_of(const Part& part) requires std::is_class_v<Part> {
  Members members;
  visit_parts(part, [&](std::string_view name, const auto& member) { members.emplace_back(name, value_of(member)); });
  return {std::move(members)};
}

}  // namespace

Value question_value(const Question& question, std::string_view area) {
  Members members{{"area", text_value(std::string(area))}};
  visit_fields(question, [&](const QuestionField& field, const auto& member) {
    if ((field.kinds & kind_bit(question.kind)) != 0) members.emplace_back(field.name, value_of(member));
  });
  return {std::move(members)};
}

}  // namespace shortlist
