#include "cli/run.h"

#include <fmt/format.h>

#include <new>
#include <variant>

#include "cli/command_line.h"
#include "cli/console.h"
#include "cli/naming.h"
#include "cli/usage.h"
#include "text/failure.h"

namespace shortlist {

int run(const std::vector<std::string>& arguments, std::istream& in, std::ostream& out, std::ostream& err) {
  let_signals_wait_for_files();
  Console console = open_console(in, out, err);
  try {
    const Command command = parse_command_line(arguments);
    return std::visit([&](const auto& chosen) { return execute(chosen, console); }, command);
  } catch (const UsageError& error) {
    say(console, fmt::format("shortlist: {}\nshortlist --help says more", error.what()));
    return 2;
  } catch (const Failure& failure) {
    say(console, fmt::format("shortlist: {}", failure.what()));
    return 3;
  } catch (const std::bad_alloc&) {
    say(console, "shortlist: out of memory");
    return 3;
  }
}

}  // namespace shortlist
