// The small words of six languages that tell whether a word beside them is a skill.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace shortlist {

// What a word says of its neighbours; a word may say several things.
enum class Cue : std::uint32_t {
  conjunction = 1 << 0,  // joins items: "and", "oder"
  link = 1 << 1,         // joins a thing and its part: "Java with Spring"
  preposition = 1 << 2,  // may stand before a skill, after a word of `subject`: "services in Go"
  introducer = 1 << 3,   // stands before a skill: "using Go", "such as Go"
  subject = 1 << 4,      // what skills are told of: "experience", "written", "services"
  modifier = 1 << 5,     // stands before a skill: "strong Go skills", "modern"
  strong_tail = 1 << 6,  // stands after a skill and hardly after other words: "Go developer"
  tail = 1 << 7,         // stands after a skill: "Go services", "Go is preferred"
  follower = 1 << 8,     // a phrase may go on with it after a skill: "in Go for our clients"
  negator = 1 << 9,      // "no Java"
  quantity = 1 << 10,    // after a negator it denies nothing: "not only", "no less than"
  contrast = 1 << 11,    // a negation ends here: "no Java, but Go"
  need = 1 << 12,        // after a negator it denies what stands before: "Java is not required"
  aux = 1 << 17,         // says nothing between a negator and what it denies: "nobody will ask you to write Java"
  use = 1 << 18,         // stands before a name of one letter: "write R"
  nor = 1 << 19,         // joins one more denied item: "neither Java nor Go"
  // Not of the table below, but set with the others where a word is looked up:
  head = 1 << 13,          // a form begins with it
  inner = 1 << 14,         // a form has it behind its first word
  context_head = 1 << 15,  // a context phrase begins with it
  never_head = 1 << 16,    // a "not" phrase begins with it
};

constexpr std::uint32_t bit(Cue cue) {
  return static_cast<std::uint32_t>(cue);
}

// What a plural shares with its singular, and "Python3" with "Python".
inline constexpr std::uint32_t shared_with_base =
    bit(Cue::head) | bit(Cue::inner) | bit(Cue::context_head) | bit(Cue::never_head);

struct CueWords {
  Cue cue;
  std::string_view words;  // lower case, parted by blanks
};

// All cue words; a word may be in several rows.
std::span<const CueWords> cue_words();

}  // namespace shortlist
