// The questions that interviewers make from a resume, as templates. Inside prep/ only.
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

#include "prep/bullet.h"

namespace shortlist {

// Places in templates: {before} {after} {what} {cause} {other} {percentile} {span} {the} {all} {rise} {fall}
// {rest} {none} {some}, of a measure; {do} {does} in the tense of the job, {still} only while it goes on; {tool}
// {rival} {former} {thing} {it} {system} {service}, {one} thing and no plural, of a deed. A template is used only where
// all its places can be filled.
struct ChallengeTemplate {
  enum class For : std::uint8_t { change, figure };
  MeasureType type = MeasureType::count;
  For use = For::figure;
  std::string_view aspect;  // "method", "baseline", …; of one measure each aspect is asked once
  std::string_view text;
};

// For each type in order of value; rows of one aspect are rewordings that take turns.
std::span<const ChallengeTemplate> challenge_templates();

// For a change of any type, when the type has too few of its own.
std::span<const ChallengeTemplate> change_templates();

struct DiveTemplate {
  std::string_view aspect;  // "choice", "alternatives", "failure", "data", "rollout", "test", "again"
  std::string_view deeds;   // letters of the deeds that it fits, see `letter_of`; "*": all
  std::string_view kinds;   // categories of {tool} that it fits, parted by blanks; empty: any
  std::string_view text;
};

std::span<const DiveTemplate> dive_templates();

// b built, m migrated, s scaled, l led, c taught, f fixed, r reduced, d designed, a automated, t tested, o ran, -
// other.
constexpr char letter_of(Deed deed) {
  return std::string_view("bmslcfrdato-")[static_cast<std::size_t>(deed)];
}

}  // namespace shortlist
