#include "model/skill_index.h"

#include <cassert>
#include <cstring>
#include <string>

#include "model/word_scan.h"

namespace shortlist {
namespace {

const image::Header& header_of(std::string_view block) {
  assert(block.size() >= sizeof(image::Header) && reinterpret_cast<std::uintptr_t>(block.data()) % 8 == 0);
  const auto* header = reinterpret_cast<const image::Header*>(block.data());
  assert(header->magic == image::magic && header->byte_size == block.size());
  return *header;
}

template <typename Element>
std::span<const Element> section(std::string_view block, image::Section which) {
  const image::Slice& place = header_of(block).sections[which];
  return {reinterpret_cast<const Element*>(block.data() + place.begin), place.size};
}

}  // namespace

SkillIndex::SkillIndex(std::string_view block)
    : skills_(section<image::Skill>(block, image::skills)),
      strings_(section<image::Slice>(block, image::strings)),
      ids_(section<SkillId>(block, image::ids)),
      words_(section<image::Word>(block, image::words)),
      forms_(section<image::Form>(block, image::forms)),
      steps_(section<image::Step>(block, image::steps)),
      phrases_(section<image::Phrase>(block, image::phrases)),
      slots_(section<image::Slot>(block, image::slots)),
      filter_(section<std::uint64_t>(block, image::filter)) {
  const std::span<const char> pool = section<char>(block, image::pool);
  pool_ = {pool.data(), pool.size()};
}

std::vector<std::string_view> SkillIndex::aliases(SkillId id) const {
  std::vector<std::string_view> result;
  const image::Slice& slice = skill(id).aliases;
  for (const image::Slice& each : strings_.subspan(slice.begin, slice.size)) result.push_back(text(each));
  return result;
}

std::span<const SkillId> SkillIndex::implied(SkillId id) const {
  return ids_.subspan(skill(id).implied.begin, skill(id).implied.size);
}

const image::Slot* SkillIndex::find_in_table(std::string_view word, std::uint64_t hash) const {
  const std::size_t mask = slots_.size() - 1;
  for (std::size_t at = hash & mask; slots_[at].word != 0; at = (at + 1) & mask) {
    const image::Slot& slot = slots_[at];
    if (slot.hash != hash) continue;
    if (slot.long_word == 0 || equal_folded(text(words_[slot.word].text), word)) return &slot;
  }
  return nullptr;
}

std::optional<SkillId> SkillIndex::find(std::string_view wanted) const {
  const WordSpan first = WordCutter(wanted).next();
  if (first.begin == first.end) return std::nullopt;
  const std::string_view word = wanted.substr(first.begin, first.end - first.begin);
  const image::Slot* slot = find_word(word, hash_word(word));
  const image::Slice begun = slot == nullptr ? image::Slice{} : words_[slot->word].forms;
  std::optional<SkillId> found;
  for (const image::Form& form : forms_.subspan(begun.begin, begun.size)) {
    if (text(form.text) == wanted) return SkillId{form.skill};
    if (!found && equal_folded(text(form.text), wanted)) found = SkillId{form.skill};
  }
  if (found) return found;
  for (std::size_t i = 0; i < skills_.size(); ++i) {  // a name that is never searched is no form
    if (equal_folded(name(SkillId(i)), wanted)) return SkillId(i);
  }
  return std::nullopt;
}

SkillList SkillIndex::list() const {
  const auto texts = [&](const image::Slice& slice) {
    std::vector<std::string> result;
    for (const image::Slice& each : strings_.subspan(slice.begin, slice.size)) result.emplace_back(text(each));
    return result;
  };
  SkillList list;
  for (const image::Skill& from : skills_) {
    Skill skill;
    skill.name = text(from.name);
    skill.category = text(from.category);
    skill.aliases = texts(from.aliases);
    for (SkillId id : ids_.subspan(from.implies.begin, from.implies.size)) skill.implies.emplace_back(name(id));
    skill.concept_only = (from.flags & image::concept_only) != 0;
    for (int role = 0; role < role_count; ++role) {
      if ((from.core >> role & 1) != 0) skill.core.push_back(static_cast<Role>(role));
    }
    skill.match = {(from.flags & image::name_hidden) == 0,
                   (from.flags & image::exact_case) != 0,
                   texts(from.exact_forms),
                   (from.flags & image::in_list) != 0,
                   texts(from.context_texts),
                   texts(from.never_texts)};
    list.skills.push_back(std::move(skill));
  }
  return list;
}

}  // namespace shortlist
