// The skill list in the form the engine works on: one flat block of bytes, ready where it lies.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <span>
#include <string_view>
#include <vector>

#include "model/skill_image.h"
#include "model/skill_list.h"
#include "model/word_hash.h"

namespace shortlist {

// A skill of one index: its place in the order of names.
enum class SkillId : std::uint16_t {};

// Reads a block made by `bake_skills`. Nothing is copied and nothing computed: the block outlives the index, begins at
// an address that 8 divides, and is trusted, since only our own builder makes one.
class SkillIndex {
 public:
  explicit SkillIndex(std::string_view image);

  std::size_t size() const { return skills_.size(); }

  std::string_view name(SkillId id) const { return text(skill(id).name); }
  std::string_view category(SkillId id) const { return text(skill(id).category); }
  std::vector<std::string_view> aliases(SkillId id) const;
  // Skills that who has this one has too: those that the list names, and all that these imply, ascending.
  std::span<const SkillId> implied(SkillId id) const;
  // Knowledge or a virtue, no technology.
  bool is_concept(SkillId id) const { return (skill(id).flags & image::concept_only) != 0; }
  // Ads for `role` take it for granted.
  bool is_core(SkillId id, Role role) const { return (skill(id).core >> static_cast<int>(role) & 1) != 0; }

  // The skill with this name or alias, in any case; where two differ in case alone, the one spelled like it.
  std::optional<SkillId> find(std::string_view name_or_alias) const;

  // The list that the block was made of, without the places in files.
  SkillList list() const;

  // For the engine: the arrays of the block, described in model/skill_image.h.
  const image::Skill& skill(SkillId id) const { return skills_[static_cast<std::size_t>(id)]; }
  std::string_view text(const image::Slice& slice) const { return pool_.substr(slice.begin, slice.size); }
  std::span<const image::Word> words() const { return words_; }
  std::span<const image::Form> forms() const { return forms_; }
  std::span<const image::Step> steps() const { return steps_; }
  std::span<const image::Phrase> phrases(const image::Slice& s) const { return phrases_.subspan(s.begin, s.size); }
  // False when no form, rule or cue has a word with this hash; true may be wrong.
  bool may_have(std::uint64_t hash) const { return (filter_[hash >> 54] >> (hash >> 48 & 63) & 1) != 0; }
  // The slot of the word with this hash, null when no form, rule or cue has it.
  const image::Slot* find_word(std::string_view word, std::uint64_t hash) const {
    return may_have(hash) ? find_in_table(word, hash) : nullptr;
  }

 private:
  const image::Slot* find_in_table(std::string_view word, std::uint64_t hash) const;

  std::string_view pool_;
  std::span<const image::Skill> skills_;
  std::span<const image::Slice> strings_;
  std::span<const SkillId> ids_;
  std::span<const image::Word> words_;
  std::span<const image::Form> forms_;
  std::span<const image::Step> steps_;
  std::span<const image::Phrase> phrases_;
  std::span<const image::Slot> slots_;
  std::span<const std::uint64_t> filter_;
};

}  // namespace shortlist
