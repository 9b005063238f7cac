#include "skills/text_block.h"

#include "skills/joints.h"

namespace shortlist {
namespace {

constexpr std::size_t padding = 8;
constexpr std::size_t longest_word = 60;  // bytes; no form has a longer one

const image::Slot* find(const SkillIndex& index, std::string_view word) {
  return index.find_word(word, hash_padded_word(word.data(), word.size()));
}

// "Dockerfiles" → "dockerfile", "factories" → "factory", "Python3" → "python".
const image::Slot* find_base(const SkillIndex& index, std::string_view word) {
  if (is_digit(word.back())) {
    while (!word.empty() && is_digit(word.back())) word.remove_suffix(1);
    return word.size() < 2 ? nullptr : find(index, word);
  }
  if (fold(word.back()) != 's' || word.size() < 4) return nullptr;
  word.remove_suffix(1);
  const image::Slot* plain = find(index, word);
  if (plain != nullptr || !word.ends_with("ie")) return plain;
  word.remove_suffix(2);
  char with_y[longest_word];
  const std::size_t size = word.copy(with_y, sizeof with_y - 1);
  with_y[size] = 'y';
  return index.find_word({with_y, size + 1}, hash_word({with_y, size + 1}));
}

// "Pythona", "Dockerem", "Javy", "Linuksem": the endings of masculine and feminine nouns.
const image::Slot* find_declined(const SkillIndex& index, std::string_view word) {
  constexpr std::string_view endings[] = {"owi", "em", "ie", "a", "u", "y", "i", "ą", "ę"};
  if (word.size() < 4 || word.front() < 'A' || word.front() > 'Z') return nullptr;
  for (std::string_view ending : endings) {
    if (!word.ends_with(ending) || word.size() < ending.size() + 3) continue;
    const std::string_view stem = word.substr(0, word.size() - ending.size());
    if (const image::Slot* masculine = find(index, stem)) return masculine;
    const std::string feminine = std::string(stem) + "a";
    if (const image::Slot* found = index.find_word(feminine, hash_word(feminine))) return found;
    if (!stem.ends_with("ks")) continue;
    const std::string with_x = std::string(stem.substr(0, stem.size() - 2)) + "x";
    if (const image::Slot* found = index.find_word(with_x, hash_word(with_x))) return found;
  }
  return nullptr;
}

void identify(const TextBlock& block, std::uint64_t hash, Token& token) {
  std::string_view word = block.text.substr(token.begin, token.end - token.begin);
  const SkillIndex& index = *block.index;
  const image::Slot* slot = index.find_word(word, hash);
  if (slot == nullptr && (word.back() == '+' || word.back() == '#')) {  // "Java+", "Kafka#"
    while (word.size() > 1 && (word.back() == '+' || word.back() == '#')) word.remove_suffix(1);
    if (word.size() > 1) slot = find(index, word);
    if (slot != nullptr) token.end = token.begin + static_cast<std::uint32_t>(word.size());
  }
  if (slot != nullptr) {
    token.word = slot->word;
    token.base = slot->base;
    token.cues = slot->cues;
    return;
  }
  const image::Slot* base = find_base(index, word);
  if (base == nullptr && block.polish) base = find_declined(index, word);
  if (base == nullptr) return;
  token.base = base->word;
  token.cues = base->cues & shared_with_base;
}

// Looks up the first `count` open words. Lists grow without a branch, for what a text holds next nobody foresees.
void identify_all(TextBlock& block, std::size_t count) {
  block.cues = 0;
  block.head_count = 0;
  if (block.heads.size() < count + 1) block.heads.resize(count + 1);
  for (std::size_t i = 0; i < count; ++i) {
    Token& token = block.tokens[block.open[i].token];
    identify(block, block.open[i].hash, token);
    block.cues |= token.cues;
    block.heads[block.head_count] = block.open[i].token;
    block.head_count += (token.cues & bit(Cue::head)) != 0;
  }
}

// Words that end so are looked up without their ending too.
bool may_have_ending(char last) {
  return last == 's' || last == 'S' || last == '+' || last == '#' || is_digit(last);
}

bool is_polish(std::string_view text) {
  constexpr std::string_view letters[] = {"ą", "ę", "ł", "ż"};
  int found = 0;
  for (std::string_view letter : letters) found += text.find(letter) != std::string_view::npos;
  return found >= 2;  // one of them may be in a name
}

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

// The words of a web address are no words.
bool begins_address(std::string_view text, const WordSpan& word) {
  if (word.gap == (gap::colon | gap::slash) && word.begin >= 3) return text.substr(word.begin - 3, 3) == "://";
  const bool www = word.end - word.begin == 3 && equal_folded(text.substr(word.begin, 3), "www");
  return www && word.end < text.size() && text[word.end] == '.';
}

}  // namespace

void cut_block(TextBlock& block, std::string_view text) {
  block.padded.assign(padding, ' ').append(text).append(padding, ' ');
  block.text = text = std::string_view(block.padded).substr(padding, text.size());
  block.tokens.clear();
  block.candidates.clear();
  block.polish = is_polish(text);
  block.cutter.begin(text);
  if (block.open.size() < text.size() + 1) block.open.resize(text.size() + 1);
  std::size_t count = 0;
  std::uint32_t skipped = 0;
  WordSpan word = block.cutter.next();
  for (; word.begin < word.end; word = block.cutter.next()) {
    const auto number = static_cast<std::uint32_t>(block.tokens.size());
    if (begins_address(text, word)) {
      if (word.gap == (gap::colon | gap::slash) && count > 0 && block.open[count - 1].token + 1 == number)
        --count;  // "https"
      while (word.end < text.size() && !is_blank(text[word.end])) ++word.end;
      block.cutter.skip_to(word.end);
      skipped = word.gap | gap::other;
      continue;
    }
    block.tokens.push_back(
        {static_cast<std::uint32_t>(word.begin), static_cast<std::uint32_t>(word.end), word.gap | skipped, 0, 0, 0});
    skipped = 0;
    const std::size_t size = word.end - word.begin;
    const std::uint64_t hash = hash_padded_word(text.data() + word.begin, size);
    block.open[count] = {hash, number};
    const unsigned wanted = unsigned{block.index->may_have(hash)} | unsigned{may_have_ending(text[word.end - 1])} |
                            unsigned{block.polish};  // without a branch: they would be mispredicted
    count += wanted & unsigned{size <= longest_word};
  }
  const auto end = static_cast<std::uint32_t>(text.size());
  block.tokens.push_back({end, end, word.gap | skipped, 0, 0, 0});
  identify_all(block, count);
}

bool rest_of_phrase_at(const TextBlock& block, const image::Phrase& phrase, std::size_t at) {
  if (at + phrase.steps > block.size()) return false;
  const std::span<const image::Step> steps = block.index->steps().subspan(phrase.first_step, phrase.steps);
  for (std::size_t i = 1; i < steps.size(); ++i) {
    if (!block.is_known(at + i, steps[i].word)) return false;
    const std::uint32_t bits = block.tokens[at + i].gap;
    const bool comma = steps[i].joint == image::Joint::blank && (bits & ~gap::space) == gap::comma;
    if (!comma && !joins(steps[i].joint, bits)) return false;
  }
  if (phrase.cased == 0) return true;
  return block.text[block.tokens[at].begin] == block.index->text(phrase.text).front();
}

}  // namespace shortlist
