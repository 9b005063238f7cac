// shortlist --version, --licenses and --help: what the program says of itself.
#pragma once

#include <string>

#include "cli/console.h"

namespace shortlist {

struct HelpCommand {
  std::string text;
};
struct VersionCommand {};
struct LicensesCommand {};

int execute(const HelpCommand& command, Console& console);
int execute(const VersionCommand& command, Console& console);

// The fonts baked in with their licence texts, and the libraries with their licences' names.
int execute(const LicensesCommand& command, Console& console);

}  // namespace shortlist
