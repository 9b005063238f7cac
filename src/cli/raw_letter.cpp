// What the options of `letter` and `new` ask for.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <string_view>

#include "cli/paths.h"
#include "cli/raw_commands.h"
#include "cli/usage.h"

namespace shortlist {
namespace {

constexpr int widest_text = 1000;  // columns
constexpr std::array<std::string_view, 4> letter_formats = {"pdf", "txt", "md", "dump"};

std::string_view known_format(const std::string& name, const std::string& what) {
  const auto* const found = std::find(letter_formats.begin(), letter_formats.end(), name);
  if (found != letter_formats.end()) return *found;
  throw UsageError(fmt::format("{} · known: {}", what, fmt::join(letter_formats, ", ")));
}

// By --format, else by the extension of the output, else PDF. The two must agree.
std::string_view choose_letter_format(const RawLetter& raw) {
  const std::string extension = extension_of(raw.output.value_or(""));
  const std::string_view named =
      raw.format ? known_format(*raw.format, fmt::format("unknown format \"{}\"", *raw.format)) : std::string_view{};
  if (extension.empty()) return named.empty() ? letter_formats.front() : named;
  const std::string_view by_name =
      known_format(extension, fmt::format("unknown extension \".{}\" of {}", extension, *raw.output));
  if (named.empty() || named == by_name) return by_name;
  throw UsageError(fmt::format("--format {} and -o {} say different things", *raw.format, *raw.output));
}

}  // namespace

LetterCommand checked(const RawLetter& raw) {
  LetterCommand command;
  if (!raw.profile || raw.profile->empty()) throw UsageError("letter needs a profile");
  if (!raw.job) throw UsageError("letter needs a job: --job job.toml");
  command.profile = *raw.profile;
  command.job = parse_job(*raw.job);
  if (command.profile == "-" && command.job == "-") throw UsageError("standard input can be read only once");
  if (raw.output && raw.output->empty()) throw UsageError("-o needs a file, a folder that ends in \"/\", or \"-\"");
  command.output = raw.output.value_or("");
  command.format = choose_letter_format(raw);
  command.theme = choose_theme(raw.theme);
  if (raw.paper) command.paper = parse_paper(*raw.paper);
  if (raw.locale) command.locale = parse_locale(*raw.locale);
  if (raw.today) command.today = parse_date(parse_day(*raw.today));
  if (raw.width) command.width = parse_number("--width", *raw.width, 0, widest_text);
  return command;
}

NewCommand checked(const RawNew& raw) {
  if (raw.folder && raw.job) throw UsageError("new writes a profile into a folder, or a job from --job AD, not both");
  if (!raw.job) {
    if (raw.output) throw UsageError("-o names the file of a job · new FOLDER needs none");
    if (!raw.folder || raw.folder->empty()) throw UsageError("new needs a folder to write profile.toml into");
    return {*raw.folder, {}, {}};
  }
  const std::string job = parse_job(*raw.job);
  if (extension_of(job) == "toml") throw UsageError(fmt::format("{} is a job already · --job takes an ad here", job));
  const std::string output = raw.output.value_or("job.toml");
  if (extension_of(output) != "toml") throw UsageError(fmt::format("-o must be a .toml file · found \"{}\"", output));
  return {{}, job, output};
}

}  // namespace shortlist
