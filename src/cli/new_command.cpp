#include "cli/new_command.h"

#include <fmt/format.h>

#include <cassert>

#include "cli/built_in.h"
#include "cli/input_file.h"
#include "cli/job_draft.h"
#include "cli/outcome.h"
#include "cli/output_file.h"
#include "read/read_job.h"

namespace shortlist {
namespace {

int write_profile(const std::string& folder, Console& console) {
  const BuiltInFile* start = find_built_in("start/profile.toml");
  assert(start != nullptr);
  const std::string path = fmt::format("{}{}profile.toml", folder, folder.ends_with('/') ? "" : "/");
  make_folder(folder);
  if (!save_new_file(path, start->text)) {
    say(console, fmt::format("shortlist: {} is there already and was left as it is · name another folder", path));
    return 1;
  }
  say(console, fmt::format("{} · edit it, then: shortlist resume {}", path, path));
  return 0;
}

int write_job(const NewCommand& command, Console& console) {
  Diagnostics diagnostics;
  const bool from_input = command.job == "-";
  const std::string text = from_input ? read_input_stream(console.in) : read_input_file(command.job);
  const Job ad = read_ad(from_input ? "<stdin>" : command.job, text, diagnostics);
  std::string draft;
  if (!diagnostics.has_errors()) {
    const std::size_t mark = text.starts_with("\xEF\xBB\xBF") ? 3 : 0;
    draft = job_draft(std::string_view(text).substr(mark), ad.title.value);
  }
  report(console, diagnostics);
  if (diagnostics.has_errors()) {
    say(console, error_summary(diagnostics));
    return 1;
  }
  if (!save_new_file(command.output, draft)) {
    say(console,
        fmt::format("shortlist: {} is there already and was left as it is · name another with -o", command.output));
    return 1;
  }
  say(console, fmt::format("{} · check company and title, write 'why', then: shortlist letter PROFILE --job {}",
                           command.output, command.output));
  return 0;
}

}  // namespace

int execute(const NewCommand& command, Console& console) {
  return command.job.empty() ? write_profile(command.folder, console) : write_job(command, console);
}

}  // namespace shortlist
