// Layout of the baked skill list. All numbers are little-endian as the machine has them; offsets count elements.
#pragma once

#include <cstdint>

namespace shortlist::image {

inline constexpr std::uint32_t magic = 0x314B5353;  // "SSK1"; the digit is the version of the layout

// A stretch of another array.
struct Slice {
  std::uint32_t begin = 0;
  std::uint32_t size = 0;
};

// Each section begins at a multiple of 8 bytes from the begin of the block; sizes count elements.
enum Section { pool, strings, ids, skills, words, forms, steps, phrases, slots, filter, section_count };

struct Header {
  std::uint32_t magic = 0;
  std::uint32_t byte_size = 0;
  Slice sections[section_count];  // begin in bytes
};

enum SkillFlag : std::uint8_t { concept_only = 1, name_hidden = 2, exact_case = 4, in_list = 8 };

struct Skill {
  Slice name;  // pool
  Slice category;
  Slice aliases;  // strings, as are the next three, which keep the rules as they were written
  Slice exact_forms;
  Slice context_texts;
  Slice never_texts;
  Slice implies;  // ids: as the list has them
  Slice implied;  // ids: and all that follows from those, ascending
  Slice context;  // phrases
  Slice never;
  std::uint8_t flags = 0;
  std::uint8_t core = 0;  // bit r: Role r
  std::uint16_t unused[3] = {};
};

// A word of a form, a rule or the table of cues. Word 0 is none.
struct Word {
  Slice text;                      // pool, folded
  Slice forms;                     // that begin with it, longest first; forms of the same words stand together
  std::uint32_t base = 0;          // the word that this one is the plural of
  std::uint32_t cues = 0;          // bits of Cue; those of shared_with_base also when they hold for `base`
  std::uint32_t single_forms = 0;  // how many of its forms, the last ones, are this word alone
  std::uint32_t unused = 0;
};

enum FormFlag : std::uint8_t { restricted = 1, exact = 2, evidence = 4, plural = 8, list_rule = 16, has_never = 32 };

// One way to write a skill.
struct Form {
  std::uint32_t first_step = 0;
  std::uint32_t second_word = 0;  // 0 when it has but one
  std::uint16_t skill = 0;
  std::uint8_t steps = 0;
  std::uint8_t flags = 0;  // evidence: restricted by a context or list rule; plural: may take an s
  Slice text;              // pool, as the list spells it
};

// What a form has between two words.
enum class Joint : std::uint32_t { none, blank, hyphen, dot, slash, ampersand, apostrophe, plus, colon };

// A word of a form or phrase with what stands before it (none before the first).
struct Step {
  std::uint32_t word = 0;
  Joint joint = Joint::none;
};

// A context or "not" phrase.
struct Phrase {
  std::uint32_t first_word = 0;
  std::uint32_t first_step = 0;
  std::uint32_t steps = 0;
  std::uint32_t cased = 0;  // the first letter must be a capital
  Slice text;               // pool
};

// A place of the hash table (open addressing, linear probing) with what the scan asks first; word 0: empty.
struct Slot {
  std::uint64_t hash = 0;
  std::uint32_t word = 0;
  std::uint32_t base = 0;       // as in Word
  std::uint32_t cues = 0;       // as in Word
  std::uint32_t long_word = 0;  // 1: longer than its hash can vouch for
};

}  // namespace shortlist::image
