// shortlist themes: the themes that are built in.
#pragma once

#include "cli/console.h"

namespace shortlist {

struct ThemesCommand {
  bool json = false;
};

int execute(const ThemesCommand& command, Console& console);

}  // namespace shortlist
