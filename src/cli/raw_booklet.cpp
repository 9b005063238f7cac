// What the options of `booklet` ask for.
#include <fmt/format.h>

#include "cli/paths.h"
#include "cli/raw_commands.h"
#include "cli/usage.h"

namespace shortlist {

BookletCommand checked(const RawBooklet& raw) {
  BookletCommand command;
  if (!raw.pdf || raw.pdf->empty()) throw UsageError("booklet needs a PDF, or \"-\" for standard input");
  command.pdf = *raw.pdf;
  if (raw.output && raw.output->empty()) throw UsageError("-o needs a file, a folder that ends in \"/\", or \"-\"");
  command.output = raw.output.value_or("");
  const bool named = command.output != "-" && !command.output.empty() && !command.output.ends_with('/');
  if (named && extension_of(command.output) != "pdf") {
    throw UsageError(fmt::format("a booklet is a .pdf, and {} is none", command.output));
  }
  if (raw.paper) command.paper = parse_paper(*raw.paper);
  command.wish = checked(raw.sheets);
  if (command.wish.manual && command.output == "-") {
    throw UsageError("--duplex manual makes three files, and standard output takes one");
  }
  return command;
}

}  // namespace shortlist
