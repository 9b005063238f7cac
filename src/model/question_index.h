// The question bank as it is baked: one flat block of bytes, ready where it lies.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "model/question_bank.h"
#include "model/question_image.h"

namespace shortlist {

// A question of one index: its place in the order of areas and files.
enum class QuestionId : std::uint16_t {};

// Reads a block made by `bake_questions`; nothing is copied until a whole record is asked for. The block outlives the
// index and begins at an address that 8 divides. All places in it are checked when they are followed: a block that is
// damaged throws Failure.
class QuestionIndex {
 public:
  explicit QuestionIndex(std::string_view image);

  std::size_t size() const { return questions_.size(); }
  std::size_t area_count() const { return areas_.size(); }
  std::size_t page_count() const { return pages_.size(); }

  std::string_view area_id(std::size_t area) const;
  std::string_view area_title(std::size_t area) const;

  // What choosing asks of a question.
  std::string_view id(QuestionId question) const { return text(row(question).id); }
  std::string_view wording(QuestionId question) const { return text(row(question).question); }
  std::size_t area(QuestionId question) const { return row(question).area; }
  QuestionKind kind(QuestionId question) const;
  bool is_for(QuestionId question, Level level) const;
  int minutes(QuestionId question) const { return row(question).minutes; }
  int difficulty(QuestionId question) const { return row(question).difficulty; }
  std::vector<std::string_view> skills(QuestionId question) const;  // most important first

  // The question of that id. Looks at all of them.
  std::optional<QuestionId> find(std::string_view id) const;

  // The whole record; its place is "questions/AREA.yaml" below templates/, with the line of its id.
  Question question(QuestionId question) const;
  PackPage page(std::size_t page) const;
  // The page of that id; empty when there is none.
  PackPage find_page(std::string_view id) const;

  // All of it.
  QuestionBank bank() const;

 private:
  const image::Question& row(QuestionId question) const;
  std::string_view text(const image::Slice& slice) const;
  std::span<const std::uint32_t> cells(const image::Slice& slice) const;

  std::string_view pool_;
  std::span<const std::uint32_t> cells_;
  std::span<const image::Area> areas_;
  std::span<const image::Question> questions_;
  std::span<const image::Page> pages_;
};

}  // namespace shortlist
