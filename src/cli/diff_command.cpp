#include "cli/diff_command.h"

#include <vector>

#include "cli/outcome.h"
#include "cli/resume_file.h"
#include "compose/compose_difference.h"
#include "tailor/difference.h"
#include "write/write_json.h"
#include "write/write_terminal.h"

namespace shortlist {
namespace {

std::string name_of(const std::string& path) {
  return path == "-" ? "standard input" : path;
}

}  // namespace

int execute(const DiffCommand& command, Console& console) {
  Diagnostics diagnostics;
  const ResumeText before = read_resume_file(command.before, console.in, diagnostics);
  const ResumeText after = read_resume_file(command.after, console.in, diagnostics);
  report(console, diagnostics);
  if (diagnostics.has_errors()) {
    say(console, error_summary(diagnostics));
    return 1;
  }
  const std::vector<Change> changes = difference(before, after);
  const std::string name = name_of(command.before);
  const std::string other = name_of(command.after);
  print(console, command.json
                     ? write_json(difference_value(changes, name, other))
                     : write_terminal(compose_difference(changes, name, other), console.columns, console.out_color));
  return changes.empty() ? 0 : 1;
}

}  // namespace shortlist
