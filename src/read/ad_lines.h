// The lines of a job ad, freed of their marks. Inside read/ only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace shortlist {

// A line without bullet, Markdown and other marks.
struct RawAdLine {
  enum class Mark { none, colon, capitals, bold, markdown };  // bold: italic too
  std::string text;                                           // in NFC, blanks folded; empty for a blank line
  int number = 0;                                             // in the file
  int column = 1;                                             // where `text` begins, code points
  bool bullet = false;
  Mark mark = Mark::none;  // what makes it look like a heading
  int level = 0;           // of a Markdown heading: 1 is the highest
};

// `text` is well-formed UTF-8; its first line has the number `first_line`. Characters that belong into no text are left
// out.
std::vector<RawAdLine> cut_ad_lines(std::string_view text, int first_line);

}  // namespace shortlist
