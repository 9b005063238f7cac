// shortlist booklet: any PDF → sheets to print, fold and stitch.
#pragma once

#include <optional>
#include <string>

#include "cli/booklet_wish.h"
#include "cli/console.h"
#include "model/profile.h"

namespace shortlist {

// What the command line asks for; checked.
struct BookletCommand {
  std::string pdf;             // a path, or "-"
  std::string output;          // a file, "-" for standard output, a folder when it ends in "/"; empty: default name
  std::optional<Paper> paper;  // a4 or letter; absent: by the PDF's first page
  BookletWish wish;
};

// Returns the exit status. Throws Failure and UsageError.
int execute(const BookletCommand& command, Console& console);

}  // namespace shortlist
