// English verbs as tables.
#pragma once

#include <span>
#include <string_view>

namespace shortlist {

// "write", "wrote", "written".
struct IrregularVerb {
  std::string_view base;
  std::string_view past;
  std::string_view participle;
};

// All rows, by base.
std::span<const IrregularVerb> irregular_verbs();

// The row of this base form, null when there is none.
const IrregularVerb* find_irregular(std::string_view base);

// True for the base form of a verb that resumes use and that has its past in -ed.
bool is_regular_verb(std::string_view base);

// True for a base form that is an everyday noun as well: "design", "test", "lead".
bool is_noun_too(std::string_view base);

// True for words in -ed that are no past: "speed", "hundred".
bool is_no_past(std::string_view word);

}  // namespace shortlist
