// The three streams of a run, and what may be shown on them.
#pragma once

#include <iosfwd>
#include <string>
#include <string_view>

#include "text/diagnostic.h"

namespace shortlist {

struct Console {
  std::istream& in;
  std::ostream& out;
  std::ostream& err;
  bool terminal = false;   // `err` is a terminal: progress may be drawn
  bool color = false;      // and the user did not set NO_COLOR
  bool out_color = false;  // the same for `out`
  int columns = 80;        // of the terminal that `out` is
};

// `err` and `out` count as a terminal only when they are the process's own.
Console open_console(std::istream& in, std::ostream& out, std::ostream& err);

// Writes `bytes` to standard output and sees them off. Throws Failure when they do not arrive.
void print(Console& console, std::string_view bytes);

// Writes a line to standard error. Control characters, which could drive a terminal, are shown as "?".
void say(Console& console, std::string_view line);

// Shows `diagnostics` on standard error, with coloured severities where colour is wanted.
void report(Console& console, const Diagnostics& diagnostics);

// "1 page", "2 pages".
std::string count_of(int count, std::string_view noun);

}  // namespace shortlist
