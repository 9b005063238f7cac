// How a language writes a letter: its conventions and, where there are any, frames of sentences.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "text/date.h"

namespace shortlist {

// The sentences of a letter that have frames, in the order in which they come.
enum class LetterSlot {
  opening_found,    // the post, and where it was found
  opening,          // the post
  match_now,        // what the ad names and the present job has had to do with
  match_then,       // the same for a job that is over
  first_required,   // leads to the first piece of evidence, for something that the ad requires
  first_named,      // … that it only names
  second_required,  // the same for the second piece
  second_named,     //
  work_deed,        // a highlight of a job, told in the first person
  project_deed,     // … of a project
  work_quote,       // a highlight that is quoted
  project_quote,    //
  breadth,          // what else the ad names and the resume shows
  bridge,           // leads to the reason for writing to this company
  talk,             // asks for a conversation
  contact,          // how to reach the candidate
  thanks,
};
inline constexpr std::size_t letter_slot_count = static_cast<std::size_t>(LetterSlot::thanks) + 1;

// A row of the table of slots: its key in [frames], the places that each of its frames must hold, and those it may
// hold, parted by blanks.
struct LetterSlotRule {
  std::string_view name;
  std::string_view must;
  std::string_view may;
};
const std::array<LetterSlotRule, letter_slot_count>& letter_slots();

// One file of templates/letters/. Patterns hold places like {name}.
struct LetterWords {
  std::string tag;                     // BCP 47
  std::string letter;                  // what the paper is called: "Letter"
  std::array<std::string, 12> months;  // as they stand in a full date
  std::string date;                    // {day} {month} {year}
  std::string first_day;               // the first of a month, "1er"; empty: "1"
  std::string greeting_named;          // may hold {name}
  std::string greeting;                // when no name is known
  std::string subject;                 // {title}
  std::string subject_reference;       // {title} and {reference}
  std::string sign_off;                // "Sincerely,"
  std::string enclosures;              // "Enclosures"
  std::string found;                   // {found_at}: how a source joins a sentence that has no preposition of its own
  std::vector<std::string> prepositions;                           // a source that begins with one needs no other
  std::vector<std::string> articles;                               // begin a source with a small letter
  std::string conjunction;                                         // "and", before the last item of a list
  std::string alternative;                                         // "or"
  std::array<std::vector<std::string>, letter_slot_count> frames;  // by LetterSlot

  bool has_frames() const { return !frames.front().empty(); }
  const std::vector<std::string>& of(LetterSlot slot) const { return frames[static_cast<std::size_t>(slot)]; }
};

// The day in words, as a letter has it. `date` has a month and a day.
std::string letter_date(const Date& date, const LetterWords& words);

}  // namespace shortlist
