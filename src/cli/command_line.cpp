#include "cli/command_line.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstddef>
#include <optional>
#include <string_view>
#include <thread>
#include <utility>

#include "cli/help.h"
#include "cli/look.h"
#include "cli/paths.h"
#include "cli/usage.h"

namespace shortlist {
namespace {

constexpr int most_jobs = 256;
constexpr int widest_text = 1000;  // columns

using Value = std::optional<std::string>;

// The options as they were written.
struct RawResume {
  std::vector<std::string> profiles;
  Value output, format, theme, paper, tags, sections, font, locale, today, width, jobs;
  bool dump_layout = false;
  bool help = false;
};
struct RawThemes {
  Value format;
  bool help = false;
};
struct RawNew {
  Value folder;
  bool help = false;
};
struct RawProgram {
  bool help = false;
  bool version = false;
  bool licenses = false;
};

void add_value(CLI::App& app, const std::string& names, Value& value) {
  app.add_option(names, value)->multi_option_policy(CLI::MultiOptionPolicy::TakeLast);
}

CLI::App& add_command(CLI::App& program, const std::string& name, bool& help) {
  CLI::App& command = *program.add_subcommand(name);
  command.set_help_flag();
  command.allow_extras();
  command.add_flag("-h,--help", help);
  return command;
}

CLI::App& add_resume(CLI::App& program, RawResume& raw) {
  CLI::App& command = add_command(program, "resume", raw.help);
  command.add_option("PROFILE", raw.profiles);
  add_value(command, "-o,--output", raw.output);
  add_value(command, "--format", raw.format);
  add_value(command, "--theme", raw.theme);
  add_value(command, "--paper", raw.paper);
  add_value(command, "--tags", raw.tags);
  add_value(command, "--sections", raw.sections);
  add_value(command, "--font", raw.font);
  add_value(command, "--locale", raw.locale);
  add_value(command, "--today", raw.today);
  add_value(command, "--width", raw.width);
  add_value(command, "--jobs", raw.jobs);
  command.add_flag("--dump-layout", raw.dump_layout);
  return command;
}

std::vector<std::string> long_options(const CLI::App& app) {
  std::vector<std::string> names;
  for (const CLI::Option* option : app.get_options()) {
    for (const std::string& name : option->get_lnames()) names.push_back("--" + name);
  }
  return names;
}

// CLI11 collects what it does not know; this says it in our words.
void refuse_unknown(const CLI::App& app) {
  const std::vector<std::string> unknown = app.remaining();
  if (unknown.empty()) return;
  const std::string& word = unknown.front();
  if (!word.starts_with('-')) throw UsageError(fmt::format("\"{}\" is one argument too many", word));
  const std::string name = word.substr(0, word.find('='));
  const std::string near = did_you_mean(name, long_options(app));
  throw UsageError(fmt::format("unknown option {}{}", name, near.empty() ? "" : " · did you mean " + near));
}

void refuse_unknown_command(const CLI::App& program) {
  const std::vector<std::string> words = program.remaining();
  if (words.empty()) throw UsageError("nothing to do · name a command, as resume");
  if (words.front().starts_with('-')) refuse_unknown(program);
  throw UsageError(
      fmt::format("no command \"{}\" · {}", words.front(), suggest(words.front(), {"resume", "themes", "new"})));
}

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

int choose_jobs(const Value& jobs) {
  if (jobs) return parse_number("--jobs", *jobs, 1, most_jobs);
  return std::clamp(static_cast<int>(std::thread::hardware_concurrency()), 1, most_jobs);
}

std::string choose_theme(const Value& theme) {
  if (!theme) return {};
  const std::vector<std::string> known = theme_names();
  const bool found = std::find(known.begin(), known.end(), *theme) != known.end();
  if (found || is_theme_path(*theme)) return *theme;
  throw UsageError(fmt::format("no theme \"{}\" · {}", *theme, suggest(*theme, known)));
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
  return command;
}

ThemesCommand checked(const RawThemes& raw) {
  const std::string format = raw.format.value_or("text");
  if (format == "text" || format == "json") return {format == "json"};
  throw UsageError(fmt::format("unknown format \"{}\" · known: text, json", format));
}

NewCommand checked(const RawNew& raw) {
  if (!raw.folder || raw.folder->empty()) throw UsageError("new needs a folder to write profile.toml into");
  return {*raw.folder};
}

template <typename Raw>
Command finish(const CLI::App& app, const Raw& raw, std::string_view help) {
  if (raw.help) return HelpCommand{std::string(help)};
  refuse_unknown(app);
  return checked(raw);
}

void parse(CLI::App& program, std::vector<std::string> arguments) {
  std::reverse(arguments.begin(), arguments.end());  // as CLI11 wants them
  try {
    program.parse(std::move(arguments));
  } catch (const CLI::ArgumentMismatch& error) {
    const std::string text = error.what();
    throw UsageError(fmt::format("{} needs a value", text.substr(0, text.find(':'))));
  } catch (const CLI::Error& error) {
    throw UsageError(error.what());
  }
}

}  // namespace

Command parse_command_line(const std::vector<std::string>& arguments) {
  CLI::App program;
  program.set_help_flag();
  program.allow_extras();
  program.require_subcommand(0, 1);
  RawProgram raw;
  program.add_flag("-h,--help", raw.help);
  program.add_flag("--version", raw.version);
  program.add_flag("--licenses", raw.licenses);
  RawResume raw_resume;
  const CLI::App& resume = add_resume(program, raw_resume);
  RawThemes raw_themes;
  CLI::App& themes = add_command(program, "themes", raw_themes.help);
  add_value(themes, "--format", raw_themes.format);
  RawNew raw_new;
  CLI::App& create = add_command(program, "new", raw_new.help);
  create.add_option("FOLDER", raw_new.folder);

  parse(program, arguments);
  if (raw.help) return HelpCommand{std::string(program_help)};
  if (raw.version) return VersionCommand{};
  if (raw.licenses) return LicensesCommand{};
  if (resume.parsed()) return finish(resume, raw_resume, resume_help);
  if (themes.parsed()) return finish(themes, raw_themes, themes_help);
  if (create.parsed()) return finish(create, raw_new, new_help);
  refuse_unknown_command(program);
  return {};
}

}  // namespace shortlist
