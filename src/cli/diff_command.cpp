#include "cli/diff_command.h"

#include <algorithm>
#include <cstddef>
#include <istream>
#include <sstream>
#include <string>
#include <vector>

#include "cli/input_file.h"
#include "cli/outcome.h"
#include "cli/render_resume.h"
#include "cli/resume_file.h"
#include "compose/compose_difference.h"
#include "read/read_resume.h"
#include "tailor/difference.h"
#include "write/write_json.h"
#include "write/write_terminal.h"

namespace shortlist {
namespace {

std::string name_of(const std::string& path) {
  return path == "-" ? "standard input" : path;
}

// What a person reads as a page of lines, not as named fields.
bool is_paper(const ResumeText& resume) {
  return resume.facts.format != FileFacts::Format::toml && resume.facts.format != FileFacts::Format::json;
}

// A profile as it is read from the paper that it makes, so that a paper can be held against it; the places are lost.
// One that makes none stays as it is.
void print_and_read(ResumeText& resume, const std::string& profile) {
  ResumeCommand command;
  command.format = find_format("txt");
  command.width = 0;
  FontStore fonts({});
  const RenderedResume printed = render_resume(resume.file, profile, command, nullptr, fonts);
  if (printed.diagnostics.has_errors()) return;
  Diagnostics unheard;
  resume = read_resume_text(resume.file, printed.written.bytes, unheard);
  for (Passage& passage : resume.passages) passage.where.line = 0;
  for (RoleText& role : resume.roles) role.where.line = 0;
  for (Text& skill : resume.listed_skills) skill.where.line = 0;
}

// One of the two, with what a profile was read from.
struct Side {
  std::string text;
  ResumeText resume;
};

Side read_side(const std::string& path, std::istream& in, Diagnostics& diagnostics) {
  if (path != "-") {
    Side side{{}, read_resume_file(path, in, diagnostics)};
    if (side.resume.facts.format == FileFacts::Format::toml) side.text = read_input_file(path);
    return side;
  }
  std::size_t most = 0;
  for (const ResumeFormat& format : resume_formats()) most = std::max(most, format.most_bytes);
  const std::string bytes = read_input_stream(in, most + 1);
  std::istringstream again(bytes);
  return {bytes, read_resume_file(path, again, diagnostics)};
}

void make_comparable(Side& side, const Side& other) {
  const bool is_profile = side.resume.facts.format == FileFacts::Format::toml;
  if (is_profile && is_paper(other.resume)) print_and_read(side.resume, side.text);
}

}  // namespace

int execute(const DiffCommand& command, Console& console) {
  Diagnostics diagnostics;
  Side before = read_side(command.before, console.in, diagnostics);
  Side after = read_side(command.after, console.in, diagnostics);
  report(console, diagnostics);
  if (diagnostics.has_errors()) {
    say(console, error_summary(diagnostics));
    return 1;
  }
  make_comparable(before, after);
  make_comparable(after, before);
  const std::vector<Change> changes = difference(before.resume, after.resume);
  const std::string name = name_of(command.before);
  const std::string other = name_of(command.after);
  print(console, command.json
                     ? write_json(difference_value(changes, name, other))
                     : write_terminal(compose_difference(changes, name, other), console.columns, console.out_color));
  return changes.empty() ? 0 : 1;
}

}  // namespace shortlist
