// What the command line asks of the sheets of a booklet.
#pragma once

#include <optional>
#include <string>

#include "document/theme.h"
#include "write/impose.h"

namespace shortlist {

// As given, by option; absent: not given.
struct RawBookletWish {
  std::optional<std::string> signature, creep, flip, duplex, backs;
};

struct BookletWish {
  int signature = 0;  // pages; 0: all in one
  double creep = 0;   // points
  Flip flip = Flip::short_edge;
  bool manual = false;          // a person turns the stack over, and prints fronts and backs one after the other
  bool backs_reversed = false;  // the last back first
};

// The first of the options that is given, as "--creep"; empty: none is.
std::string given_option(const RawBookletWish& raw);

// Throws UsageError for what makes no sense.
BookletWish checked(const RawBookletWish& raw);

// Throws UsageError when creep pushes the pages of the innermost sheet of `pages` pages too far over the fold.
void check_creep(const BookletWish& wish, int pages, const PaperSize& sheet);

}  // namespace shortlist
