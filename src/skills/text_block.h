// A stretch of text on its way through the engine: cut into words, with the forms found in it.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "model/cue_words.h"
#include "model/skill_index.h"
#include "model/word_hash.h"
#include "model/word_scan.h"

namespace shortlist {

struct Token {
  std::uint32_t begin = 0;  // bytes of the block
  std::uint32_t end = 0;
  std::uint32_t gap = 0;   // what stands before it
  std::uint32_t word = 0;  // in the index; 0: unknown
  std::uint32_t base = 0;  // the word without plural s, version number or case ending; 0: none
  std::uint32_t cues = 0;  // bits of Cue: what the word says of its neighbours; of `base` the heads alone
};

// A token that the index may know.
struct OpenWord {
  std::uint64_t hash = 0;
  std::uint32_t token = 0;
};

// A form found in the text, and what is known of it.
struct Candidate {
  enum class State : std::uint8_t { sure, likely, ambiguous, misspelt, rejected };  // misspelt: in another case
  std::uint32_t first = 0;                                                          // tokens [first, last)
  std::uint32_t last = 0;
  const image::Form* form = nullptr;
  State state = State::sure;
  bool negated = false;

  bool accepted() const { return state == State::sure || state == State::likely; }
  bool open() const { return state == State::ambiguous || state == State::misspelt; }
};

struct TextBlock {
  const SkillIndex* index = nullptr;
  WordCutter cutter{{}};
  std::string padded;  // the text with room around it, so that words can be read eight bytes at a time
  std::string_view text;
  std::vector<Token> tokens;  // the last is a sentinel that holds the gap at the end
  std::vector<Candidate> candidates;
  std::vector<OpenWord> open;        // tokens to be looked up; longer than what is in use
  std::vector<std::uint32_t> heads;  // tokens with which a form may begin; longer than what is in use
  std::size_t head_count = 0;
  std::uint32_t cues = 0;  // of all tokens together
  bool polish = false;     // names in it are declined: "znajomość Pythona"

  std::size_t size() const { return tokens.size() - 1; }
  std::string_view word(std::size_t i) const { return text.substr(tokens[i].begin, tokens[i].end - tokens[i].begin); }
  bool has_any(std::size_t i, std::uint32_t bits) const { return (tokens[i].cues & bits) != 0; }
  bool has(std::size_t i, Cue cue) const { return has_any(i, bit(cue)); }
  bool begins_with_digit(std::size_t i) const { return i < size() && is_digit(text[tokens[i].begin]); }
  bool is_known(std::size_t i, std::uint32_t number) const {
    return tokens[i].word == number || (tokens[i].base == number && number != 0);
  }
};

// Cuts `text` into the tokens of `block`, whose vectors are used again.
void cut_block(TextBlock& block, std::string_view text);

// Finds the forms: what has one meaning is sure, what is restricted stays open.
void find_candidates(TextBlock& block);

// Decides on the open candidates by lists, context and the words beside them.
void weigh_evidence(TextBlock& block);

// Finds the accepted candidates that the text denies.
void mark_negated(TextBlock& block);

// True when the phrase, whose first word stands at `at`, stands there whole; a comma may stand for its blanks.
bool rest_of_phrase_at(const TextBlock& block, const image::Phrase& phrase, std::size_t at);

inline bool phrase_at(const TextBlock& block, const image::Phrase& phrase, std::size_t at) {
  return block.is_known(at, phrase.first_word) && rest_of_phrase_at(block, phrase, at);
}

}  // namespace shortlist
