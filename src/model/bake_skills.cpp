#include "model/bake_skills.h"

#include <cassert>
#include <map>
#include <set>
#include <span>

#include "model/cue_words.h"
#include "model/raw_forms.h"
#include "model/skill_index.h"
#include "model/word_hash.h"
#include "model/word_scan.h"

namespace shortlist {
namespace {

// Builds the sections one after the other.
class Baker {
 public:
  explicit Baker(const SkillList& list) : list_(list) {}

  std::string bake() {
    raw_forms_ = raw_forms(list_);
    collect_words();
    number_forms();
    for (std::size_t i = 0; i < list_.skills.size(); ++i) add_skill(i);
    for (image::Word& word : words_) word.cues |= words_[word.base].cues & shared_with_base;
    hash_words();
    return assemble();
  }

 private:
  void collect_words() {
    std::map<std::string, std::uint32_t> cues;
    for (const CueWords& row : cue_words()) {
      for (const FormWord& each : cut_words(row.words)) cues[each.word] |= bit(row.cue);
    }
    std::set<std::string> all;
    for (const auto& [word, bits] : cues) all.insert(word);
    for (const RawForm& form : raw_forms_) {
      for (const FormWord& each : form.words) all.insert(each.word);
    }
    for (const Skill& skill : list_.skills) {
      for (const std::vector<std::string>* phrases : {&skill.match.context, &skill.match.never}) {
        for (const std::string& phrase : *phrases) {
          for (const FormWord& each : cut_form(phrase)) all.insert(each.word);
        }
      }
    }
    words_.push_back({});
    for (const std::string& word : all) {
      numbers_[word] = static_cast<std::uint32_t>(words_.size());
      const auto found = cues.find(word);
      words_.push_back({add_text(word), {}, 0, found == cues.end() ? 0 : found->second, 0, 0});
    }
    for (const std::string& word : all) words_[numbers_[word]].base = singular_of(word);
  }

  // The cue words of a row; unlike the words of a form they are parted by blanks alone.
  static std::vector<FormWord> cut_words(std::string_view row) {
    std::vector<FormWord> words;
    WordCutter cutter(row);
    for (WordSpan span = cutter.next(); span.begin < span.end; span = cutter.next()) {
      words.push_back({std::string(row.substr(span.begin, span.end - span.begin)), image::Joint::none});
    }
    return words;
  }

  std::uint32_t singular_of(const std::string& word) const {
    if (word.size() < 4 || word.back() != 's') return 0;
    const auto plain = numbers_.find(word.substr(0, word.size() - 1));
    if (plain != numbers_.end()) return plain->second;
    if (!word.ends_with("ies")) return 0;
    const auto with_y = numbers_.find(word.substr(0, word.size() - 3) + "y");
    return with_y == numbers_.end() ? 0 : with_y->second;
  }

  void number_forms() {
    for (const RawForm& raw : raw_forms_) {
      image::Word& head = words_[numbers_.at(raw.words.front().word)];
      if (head.forms.size == 0) head.forms.begin = static_cast<std::uint32_t>(forms_.size());
      ++head.forms.size;
      head.cues |= bit(Cue::head);
      for (std::size_t i = 1; i < raw.words.size(); ++i) words_[numbers_.at(raw.words[i].word)].cues |= bit(Cue::inner);
      if (raw.words.size() == 1) ++head.single_forms;
      const std::uint32_t second = raw.words.size() > 1 ? numbers_.at(raw.words[1].word) : 0;
      forms_.push_back({add_steps(raw.words), second, raw.skill, static_cast<std::uint8_t>(raw.words.size()), raw.flags,
                        add_text(raw.text)});
    }
  }

  std::uint32_t add_steps(const std::vector<FormWord>& words) {
    const auto first = static_cast<std::uint32_t>(steps_.size());
    for (const FormWord& each : words) steps_.push_back({numbers_.at(each.word), each.joint});
    return first;
  }

  void add_skill(std::size_t number) {
    const Skill& from = list_.skills[number];
    image::Skill to;
    to.name = add_text(from.name);
    to.category = add_text(from.category);
    to.aliases = add_strings(from.aliases);
    to.exact_forms = add_strings(from.match.exact_forms);
    to.context_texts = add_strings(from.match.context);
    to.never_texts = add_strings(from.match.never);
    to.implies = add_ids(direct(number));
    to.implied = add_ids(closure(number));
    to.context = add_phrases(from.match.context);
    mark_heads(from.match.context, Cue::context_head);
    mark_heads(from.match.never, Cue::never_head);
    to.never = add_phrases(from.match.never);
    if (from.concept_only) to.flags |= image::concept_only;
    if (!from.match.name) to.flags |= image::name_hidden;
    if (from.match.exact_case) to.flags |= image::exact_case;
    if (from.match.in_list) to.flags |= image::in_list;
    for (Role role : from.core) to.core |= static_cast<std::uint8_t>(1 << static_cast<int>(role));
    skills_.push_back(to);
  }

  void mark_heads(const std::vector<std::string>& phrases, Cue cue) {
    for (const std::string& text : phrases) words_[numbers_.at(cut_form(text).front().word)].cues |= bit(cue);
  }

  std::vector<SkillId> direct(std::size_t number) const {
    std::vector<SkillId> result;
    for (const std::string& name : list_.skills[number].implies) {
      const Skill* found = find_skill(list_, name);
      assert(found != nullptr);
      result.push_back(SkillId(found - list_.skills.data()));
    }
    return result;
  }

  std::vector<SkillId> closure(std::size_t number) const {
    std::set<SkillId> reached;
    std::vector<SkillId> open = direct(number);
    while (!open.empty()) {
      const SkillId id = open.back();
      open.pop_back();
      if (!reached.insert(id).second) continue;
      const std::vector<SkillId> next = direct(static_cast<std::size_t>(id));
      open.insert(open.end(), next.begin(), next.end());
    }
    return {reached.begin(), reached.end()};
  }

  image::Slice add_text(std::string_view text) {
    const image::Slice slice{static_cast<std::uint32_t>(pool_.size()), static_cast<std::uint32_t>(text.size())};
    pool_ += text;
    return slice;
  }

  image::Slice add_strings(const std::vector<std::string>& texts) {
    const image::Slice slice{static_cast<std::uint32_t>(strings_.size()), static_cast<std::uint32_t>(texts.size())};
    for (const std::string& text : texts) strings_.push_back(add_text(text));
    return slice;
  }

  image::Slice add_ids(const std::vector<SkillId>& ids) {
    const image::Slice slice{static_cast<std::uint32_t>(ids_.size()), static_cast<std::uint32_t>(ids.size())};
    ids_.insert(ids_.end(), ids.begin(), ids.end());
    return slice;
  }

  image::Slice add_phrases(const std::vector<std::string>& texts) {
    const image::Slice slice{static_cast<std::uint32_t>(phrases_.size()), static_cast<std::uint32_t>(texts.size())};
    for (const std::string& text : texts) {
      const std::vector<FormWord> words = cut_form(text);
      const bool cased = text.front() >= 'A' && text.front() <= 'Z';
      phrases_.push_back({numbers_.at(words.front().word), add_steps(words), static_cast<std::uint32_t>(words.size()),
                          cased, add_text(text)});
    }
    return slice;
  }

  void hash_words() {
    std::size_t size = 64;
    while (size < words_.size() * 2) size *= 2;
    slots_.resize(size);
    filter_.resize(65536 / 64);
    for (std::uint32_t number = 1; number < words_.size(); ++number) {
      const image::Slice& text = words_[number].text;
      const std::uint64_t hash = hash_word(std::string_view(pool_).substr(text.begin, text.size));
      filter_[hash >> 54] |= std::uint64_t{1} << (hash >> 48 & 63);
      std::size_t at = hash & (size - 1);
      while (slots_[at].word != 0) at = (at + 1) & (size - 1);
      slots_[at] = {hash, number, words_[number].base, words_[number].cues, text.size > 16};
    }
  }

  template <typename Element>
  static void append(std::string& block, image::Header& header, image::Section which, const Element* data,
                     std::size_t n) {
    block.resize((block.size() + 7) / 8 * 8, '\0');
    header.sections[which] = {static_cast<std::uint32_t>(block.size()), static_cast<std::uint32_t>(n)};
    block.append(reinterpret_cast<const char*>(data), n * sizeof(Element));
  }

  std::string assemble() const {
    image::Header header;
    std::string block(sizeof header, '\0');
    append(block, header, image::pool, pool_.data(), pool_.size());
    append(block, header, image::strings, strings_.data(), strings_.size());
    append(block, header, image::ids, ids_.data(), ids_.size());
    append(block, header, image::skills, skills_.data(), skills_.size());
    append(block, header, image::words, words_.data(), words_.size());
    append(block, header, image::forms, forms_.data(), forms_.size());
    append(block, header, image::steps, steps_.data(), steps_.size());
    append(block, header, image::phrases, phrases_.data(), phrases_.size());
    append(block, header, image::slots, slots_.data(), slots_.size());
    append(block, header, image::filter, filter_.data(), filter_.size());
    header.magic = image::magic;
    header.byte_size = static_cast<std::uint32_t>(block.size());
    block.replace(0, sizeof header, reinterpret_cast<const char*>(&header), sizeof header);
    return block;
  }

  const SkillList& list_;
  std::vector<RawForm> raw_forms_;
  std::map<std::string, std::uint32_t> numbers_;
  std::string pool_;
  std::vector<image::Slice> strings_;
  std::vector<SkillId> ids_;
  std::vector<image::Skill> skills_;
  std::vector<image::Word> words_;
  std::vector<image::Form> forms_;
  std::vector<image::Step> steps_;
  std::vector<image::Phrase> phrases_;
  std::vector<image::Slot> slots_;
  std::vector<std::uint64_t> filter_;
};

}  // namespace

std::string bake_skills(const SkillList& list) {
  return Baker(list).bake();
}

}  // namespace shortlist
