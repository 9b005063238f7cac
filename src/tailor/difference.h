// What two resumes differ in.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/resume_text.h"
#include "tailor/word_changes.h"
#include "text/location.h"

namespace shortlist {

// A line of a resume, freed of what its format makes of it.
struct ResumeItem {
  std::string_view part;  // "contact", "summary", "work", "projects", "skills", "education", "other"
  std::string text;       // without markup, blanks folded
  std::string owner;      // the job, project or degree that it stands in; may be empty
  int number = 0;         // from 1, among the lines of this owner and part
  Location where;
};

struct Change {
  enum class Kind {
    removed,    // only in the first
    added,      // only in the second
    changed,    // most words are the same
    moved,      // the same words at another place of the same part, or under another job
    rearranged  // the parts themselves are in another order
  };
  Kind kind = Kind::changed;
  ResumeItem before;              // empty for what was added
  ResumeItem after;               // empty for what was removed
  std::vector<WordChange> words;  // of what was changed
};

// All differences, in the order of the first resume, and for what was added that of the second. Name, contact data,
// headings, jobs with their dates, and every line are compared; how a file looks is not. Of very many lines without a
// counterpart not every pair is tried. Links are compared only between a PDF and another, or between others: a PDF has
// those of jobs and projects, too.
std::vector<Change> difference(const ResumeText& before, const ResumeText& after);

// The lines of a resume in its order, with or without the links among its contact data.
std::vector<ResumeItem> items_of(const ResumeText& resume, bool with_links);

}  // namespace shortlist
