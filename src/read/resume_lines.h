// Lines of a resume, whatever file they came from → ResumeText. Inside read/ only.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/resume_text.h"
#include "text/location.h"

namespace shortlist {

// Longest line that is looked at, bytes, and most lines of a resume: no resume reaches them.
inline constexpr std::size_t longest_resume_line = 4'000;
inline constexpr std::size_t most_resume_lines = 5'000;

// A line, or a paragraph of a form that has them.
struct ResumeLine {
  enum class Style { plain, strong, heading };  // strong: set in bold or bigger
  std::string text;                             // as `clean_line` makes it, without its bullet
  std::vector<std::string> parts;               // what wide gaps, tabs and table cells part; one when nothing does
  Location where;
  Style style = Style::plain;
  int level = 0;  // of a heading, where the form says it: 1 is the highest
  bool bullet = false;
  bool gap = false;    // a blank line or a wide space before it
  bool whole = false;  // a paragraph of its own: the next line never goes on with it
  bool full = false;   // reaches the right edge, so that the next line may go on with it
  double indent = 0;   // from the left edge: columns or points
};

// `text` in NFC, runs of blanks folded to one, none at its ends; control characters become blanks, and what is no UTF-8
// becomes U+FFFD. Everything else stays, be it odd: reviews tell of it. At most `longest_resume_line` bytes.
std::string clean_line(std::string_view text);

// The pieces of `text` between tabs and runs of three blanks, cleaned, without empty ones.
std::vector<std::string> cut_at_gaps(std::string_view text);

// Fills `line` from `source`: takes the bullet off (• - * – · and such; what is stranger stays, for it is reviewed),
// cleans, cuts.
void set_line_text(ResumeLine& line, std::string_view source);

// Sections by their headings, contact data, jobs, bullets, lists of skills. Nothing is invented: what is not found
// stays empty.
ResumeText resume_of_lines(const std::string& path, const std::vector<ResumeLine>& lines);

}  // namespace shortlist
