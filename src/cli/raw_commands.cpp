#include "cli/raw_commands.h"

#include <fmt/format.h>

#include <algorithm>
#include <string_view>
#include <thread>

#include "cli/formats.h"
#include "cli/look.h"
#include "cli/paths.h"
#include "cli/usage.h"

namespace shortlist {
namespace {

constexpr int most_jobs = 256;
constexpr int widest_text = 1000;  // columns

const Format* known_format(const std::string& name, const std::string& what) {
  const Format* format = find_format(name);
  if (format != nullptr) return format;
  throw UsageError(fmt::format("{} · known: {}", what, fmt::join(format_names(), ", ")));
}

// By --format, else by the extension of the output, else PDF. The two must agree, unless the extension is none of ours.
const Format* choose_format(const RawResume& raw) {
  const std::string extension = extension_of(raw.output.value_or(""));
  if (raw.dump_layout) return find_format("dump");
  if (raw.format) {
    const Format* format = known_format(*raw.format, fmt::format("unknown format \"{}\"", *raw.format));
    if (extension != *raw.format && find_format(extension) != nullptr) {
      throw UsageError(fmt::format("--format {} and -o {} say different things", *raw.format, *raw.output));
    }
    return format;
  }
  if (extension.empty()) return &formats().front();
  return known_format(extension, fmt::format("unknown extension \".{}\" of {}", extension, *raw.output));
}

std::string choose_output(const RawResume& raw) {
  if (!raw.output) return raw.dump_layout ? "-" : "";
  if (raw.output->empty()) throw UsageError("-o needs a file, a folder that ends in \"/\", or \"-\"");
  return *raw.output;
}

void check_profiles(const std::vector<std::string>& profiles, const std::string& output) {
  if (profiles.empty()) throw UsageError("resume needs a profile · shortlist new FOLDER writes one to begin with");
  if (std::count(profiles.begin(), profiles.end(), "-") > 1) throw UsageError("standard input can be read only once");
  if (profiles.size() > 1 && !output.ends_with('/')) {
    throw UsageError(fmt::format("{} profiles need a folder for the output: -o FOLDER/", profiles.size()));
  }
}

Verify choose_verify(const RawResume& raw, const Format& format) {
  if (!raw.verify) return Verify::automatic;
  if (*raw.verify && format.name != "pdf") {
    throw UsageError(fmt::format("--verify reads a PDF back, and this writes {}", format.name));
  }
  return *raw.verify ? Verify::always : Verify::never;
}

}  // namespace

int choose_jobs(const OptionValue& jobs) {
  if (jobs) return parse_number("--jobs", *jobs, 1, most_jobs);
  return std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, most_jobs);
}

std::string choose_theme(const OptionValue& theme) {
  if (!theme) return {};
  const std::vector<std::string> known = theme_names();
  const bool found = std::find(known.begin(), known.end(), *theme) != known.end();
  if (found || is_theme_path(*theme)) return *theme;
  throw UsageError(fmt::format("no theme \"{}\" · {}", *theme, suggest(*theme, known)));
}

ResumeCommand checked(const RawResume& raw) {
  ResumeCommand command;
  command.profiles = raw.profiles;
  command.output = choose_output(raw);
  check_profiles(command.profiles, command.output);
  command.format = choose_format(raw);
  command.theme = choose_theme(raw.theme);
  if (raw.paper) command.paper = parse_paper(*raw.paper);
  if (raw.tags) command.tags = parse_list("--tags", *raw.tags);
  if (raw.sections) command.sections = parse_sections(*raw.sections);
  command.font = raw.font.value_or("");
  if (raw.locale) command.locale = parse_locale(*raw.locale);
  if (raw.today) command.today = parse_day(*raw.today);
  if (raw.width) command.width = parse_number("--width", *raw.width, 0, widest_text);
  command.jobs = choose_jobs(raw.jobs);
  if (raw.job) command.job = parse_job(*raw.job);
  const bool reads_input = std::count(raw.profiles.begin(), raw.profiles.end(), "-") > 0;
  if (command.job == "-" && reads_input) throw UsageError("standard input can be read only once");
  if (raw.pages) command.pages = parse_number("--pages", *raw.pages, 1, most_pages);
  if (raw.redact) command.redactions = parse_redactions(*raw.redact);
  command.drop = raw.drop;
  command.why = raw.why;
  if (raw.why && raw.profiles.size() > 1) throw UsageError("--why tells of one profile at a time");
  command.verify = choose_verify(raw, *command.format);
  return command;
}

ThemesCommand checked(const RawThemes& raw) {
  const std::string format = raw.format.value_or("text");
  if (format == "text" || format == "json") return {format == "json"};
  throw UsageError(fmt::format("unknown format \"{}\" · known: text, json", format));
}

}  // namespace shortlist
