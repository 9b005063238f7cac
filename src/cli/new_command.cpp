#include "cli/new_command.h"

#include <fmt/format.h>

#include <cassert>

#include "cli/built_in.h"
#include "cli/output_file.h"

namespace shortlist {

int execute(const NewCommand& command, Console& console) {
  const BuiltInFile* start = find_built_in("start/profile.toml");
  assert(start != nullptr);
  const bool ends = command.folder.ends_with('/');
  const std::string path = fmt::format("{}{}profile.toml", command.folder, ends ? "" : "/");
  make_folder(command.folder);
  if (!save_new_file(path, start->text)) {
    say(console, fmt::format("shortlist: {} is there already and was left as it is · name another folder", path));
    return 1;
  }
  say(console, fmt::format("{} · edit it, then: shortlist resume {}", path, path));
  return 0;
}

}  // namespace shortlist
