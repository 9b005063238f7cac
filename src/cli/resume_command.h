// shortlist resume: profiles → resumes.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/console.h"
#include "cli/formats.h"
#include "model/profile.h"
#include "tailor/redact.h"

namespace shortlist {

// Whether the finished PDF is read back, see cli/verify_pdf.h. Automatic: a single one at a terminal, when there is a
// reader.
enum class Verify { automatic, always, never };

// What the command line asks for; checked. Empty values leave the choice to the profile.
struct ResumeCommand {
  std::vector<std::string> profiles;  // paths; "-": standard input
  std::string job;                    // a file, "-", or empty: nothing is tailored
  std::string output;  // a file, "-" for standard output, a folder when it ends in "/"; empty: default name
  const Format* format = nullptr;
  std::string theme;
  std::optional<Paper> paper;
  std::vector<std::string> tags;
  std::vector<std::string> sections;
  std::optional<int> pages;  // at most this many
  bool drop = false;         // leave out highlights that they have no room for
  bool why = false;          // tell the reason of every place
  std::vector<Redaction> redactions;
  std::string font;
  std::string locale;
  std::string today;
  int width = 78;
  Verify verify = Verify::automatic;
  int jobs = 1;  // threads, when there are several profiles
};

// Returns the exit status. Throws Failure and UsageError.
int execute(const ResumeCommand& command, Console& console);

}  // namespace shortlist
