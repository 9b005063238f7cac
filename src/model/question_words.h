// The words by which files and options name the choices of a question.
#pragma once

#include <array>
#include <cstddef>
#include <optional>
#include <string_view>

#include "model/question_bank.h"

namespace shortlist {

// `choice_words<Level>` holds the word of every value, in the order of the enum.
template <typename Choice>
inline constexpr std::array<std::string_view, 0> choice_words{};
template <>
inline constexpr std::array<std::string_view, 4> choice_words<Level>{"junior", "mid", "senior", "staff"};
template <>
inline constexpr std::array<std::string_view, 5> choice_words<Stage>{"seed", "growth", "large", "public", "agency"};
template <>
inline constexpr std::array<std::string_view, question_kind_count> choice_words<QuestionKind>{
    "common", "behavioural", "technical", "design", "coding", "debugging", "operational", "ask"};
template <>
inline constexpr std::array<std::string_view, 7> choice_words<Competency>{
    "ownership", "conflict", "ambiguity", "growth", "perseverance", "communication", "influence"};
template <>
inline constexpr std::array<std::string_view, 4> choice_words<Audience>{"recruiter", "peer", "manager", "executive"};
template <>
inline constexpr std::array<std::string_view, 5> choice_words<WorksheetKind>{"none", "star", "sketch", "code", "table"};
template <>
inline constexpr std::array<std::string_view, 8> choice_words<PackBlock::Kind>{
    "heading", "paragraph", "bullets", "numbered", "checklist", "table", "lines", "qa"};

template <typename Choice>
constexpr std::string_view word_for(Choice choice) {
  return choice_words<Choice>[static_cast<std::size_t>(choice)];
}

template <typename Choice>
constexpr std::optional<Choice> choice_for(std::string_view word) {
  for (std::size_t i = 0; i < choice_words<Choice>.size(); ++i) {
    if (choice_words<Choice>[i] == word) return static_cast<Choice>(i);
  }
  return std::nullopt;
}

}  // namespace shortlist
