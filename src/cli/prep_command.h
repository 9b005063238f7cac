// shortlist prep: a profile and a job → an interview pack, and the booklet of it.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/booklet_wish.h"
#include "cli/console.h"
#include "model/job.h"
#include "model/profile.h"
#include "text/date.h"

namespace shortlist {

inline constexpr int pack_pages = 32;  // eight folded sheets

// What the command line asks for; checked. Empty values leave the choice to job and profile.
struct PrepCommand {
  enum class Reader { candidate, interviewer };
  Reader reader = Reader::candidate;
  std::string profile;  // a path, or "-"; for an interviewer a resume of any form
  std::string job;      // a path, "-", or empty: for no job in particular
  std::string output;   // a file, "-" for standard output, a folder when it ends in "/"; empty: default name
  std::string_view format = "pdf";
  std::string theme;
  std::optional<Paper> paper;
  int pages = pack_pages;  // at most; 0: everything
  std::vector<std::string> sections;
  std::optional<Level> level;
  std::optional<BookletWish> booklet;
  std::string cards;  // a .apkg or .tsv file, beside the pack; empty: none
  std::vector<std::string> questions;
  std::vector<std::string> keywords;
  std::optional<Date> today;  // absent: the clock's
  int width = 78;             // of plain text, columns
};

// Returns the exit status. Throws Failure and UsageError.
int execute(const PrepCommand& command, Console& console);

}  // namespace shortlist
