#include "cli/command_line.h"

#include <fmt/format.h>

#include <CLI/CLI.hpp>
#include <algorithm>
#include <string_view>
#include <utility>

#include "cli/help.h"
#include "cli/raw_commands.h"
#include "cli/usage.h"

namespace shortlist {
namespace {

void add_value(CLI::App& app, const std::string& names, OptionValue& value) {
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
  add_value(command, "--job", raw.job);
  add_value(command, "--pages", raw.pages);
  add_value(command, "--redact", raw.redact);
  command.add_flag("--drop", raw.drop);
  command.add_flag("--why", raw.why);
  command.add_flag("--dump-layout", raw.dump_layout);
  command.add_flag("--verify,!--no-verify", raw.verify);
  return command;
}

CLI::App& add_letter(CLI::App& program, RawLetter& raw) {
  CLI::App& command = add_command(program, "letter", raw.help);
  command.add_option("PROFILE", raw.profile);
  add_value(command, "--job", raw.job);
  add_value(command, "-o,--output", raw.output);
  add_value(command, "--format", raw.format);
  add_value(command, "--theme", raw.theme);
  add_value(command, "--paper", raw.paper);
  add_value(command, "--locale", raw.locale);
  add_value(command, "--today", raw.today);
  add_value(command, "--width", raw.width);
  return command;
}

CLI::App& add_new(CLI::App& program, RawNew& raw) {
  CLI::App& command = add_command(program, "new", raw.help);
  command.add_option("FOLDER", raw.folder);
  add_value(command, "--job", raw.job);
  add_value(command, "-o,--output", raw.output);
  return command;
}

CLI::App& add_check(CLI::App& program, RawCheck& raw) {
  CLI::App& command = add_command(program, "check", raw.help);
  command.add_option("RESUME", raw.resumes);
  command.add_option("--keywords", raw.keywords);
  add_value(command, "--job", raw.job);
  add_value(command, "--format", raw.format);
  add_value(command, "-o,--output", raw.output);
  add_value(command, "--fail-on", raw.fail_on);
  add_value(command, "--today", raw.today);
  add_value(command, "--role", raw.role);
  add_value(command, "--kind", raw.kind);
  add_value(command, "--theme", raw.theme);
  add_value(command, "--paper", raw.paper);
  add_value(command, "--jobs", raw.jobs);
  command.add_flag("--rules", raw.rules);
  return command;
}

CLI::App& add_skills(CLI::App& program, RawSkills& raw) {
  CLI::App& command = add_command(program, "skills", raw.help);
  command.add_option("FILE", raw.files);
  command.add_option("--keywords", raw.keywords);
  add_value(command, "--format", raw.format);
  return command;
}

void add_sheets(CLI::App& command, RawBookletWish& raw) {
  add_value(command, "--signature", raw.signature);
  add_value(command, "--creep", raw.creep);
  add_value(command, "--flip", raw.flip);
  add_value(command, "--duplex", raw.duplex);
  add_value(command, "--backs", raw.backs);
}

CLI::App& add_prep(CLI::App& program, RawPrep& raw) {
  CLI::App& command = add_command(program, "prep", raw.help);
  command.add_option("PROFILE", raw.profile);
  add_value(command, "--for", raw.reader);
  command.add_option("--questions", raw.questions);
  command.add_option("--keywords", raw.keywords);
  add_value(command, "--job", raw.job);
  add_value(command, "-o,--output", raw.output);
  add_value(command, "--theme", raw.theme);
  add_value(command, "--paper", raw.paper);
  add_value(command, "--pages", raw.pages);
  add_value(command, "--sections", raw.sections);
  add_value(command, "--level", raw.level);
  add_value(command, "--today", raw.today);
  add_value(command, "--width", raw.width);
  add_value(command, "--cards", raw.cards);
  add_sheets(command, raw.sheets);
  command.add_flag("--booklet", raw.booklet);
  return command;
}

CLI::App& add_booklet(CLI::App& program, RawBooklet& raw) {
  CLI::App& command = add_command(program, "booklet", raw.help);
  command.add_option("PDF", raw.pdf);
  add_value(command, "-o,--output", raw.output);
  add_value(command, "--paper", raw.paper);
  add_sheets(command, raw.sheets);
  return command;
}

CLI::App& add_diff(CLI::App& program, RawDiff& raw) {
  CLI::App& command = add_command(program, "diff", raw.help);
  command.add_option("RESUME", raw.resumes);
  add_value(command, "--format", raw.format);
  return command;
}

CLI::App& add_apply(CLI::App& program, RawApply& raw) {
  CLI::App& command = add_command(program, "apply", raw.help);
  command.add_option("PROFILE", raw.profile);
  add_value(command, "--job", raw.job);
  add_value(command, "--jobs", raw.jobs);
  add_value(command, "-o,--output", raw.output);
  add_value(command, "--theme", raw.theme);
  add_value(command, "--paper", raw.paper);
  add_value(command, "--pages", raw.pages);
  add_value(command, "--tags", raw.tags);
  add_value(command, "--locale", raw.locale);
  add_value(command, "--today", raw.today);
  add_value(command, "--redact", raw.redact);
  command.add_flag("--drop", raw.drop);
  command.add_flag("--pack", raw.pack);
  return command;
}

CLI::App& add_questions(CLI::App& program, RawQuestions& raw) {
  CLI::App& command = add_command(program, "questions", raw.help);
  command.add_option("ID", raw.ids);
  command.add_option("--questions", raw.questions);
  command.add_option("--keywords", raw.keywords);
  add_value(command, "--area", raw.area);
  add_value(command, "--level", raw.level);
  add_value(command, "--kind", raw.kind);
  add_value(command, "--skill", raw.skill);
  add_value(command, "--format", raw.format);
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
  throw UsageError(fmt::format("no command \"{}\" · {}", words.front(),
                               suggest(words.front(), {"resume", "letter", "prep", "booklet", "apply", "check", "diff",
                                                       "skills", "questions", "themes", "new"})));
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
  RawLetter raw_letter;
  const CLI::App& letter = add_letter(program, raw_letter);
  RawCheck raw_check;
  const CLI::App& check = add_check(program, raw_check);
  RawPrep raw_prep;
  const CLI::App& prep = add_prep(program, raw_prep);
  RawBooklet raw_booklet;
  const CLI::App& booklet = add_booklet(program, raw_booklet);
  RawDiff raw_diff;
  const CLI::App& diff = add_diff(program, raw_diff);
  RawApply raw_apply;
  const CLI::App& apply = add_apply(program, raw_apply);
  RawSkills raw_skills;
  const CLI::App& skills = add_skills(program, raw_skills);
  RawQuestions raw_questions;
  const CLI::App& questions = add_questions(program, raw_questions);
  RawThemes raw_themes;
  CLI::App& themes = add_command(program, "themes", raw_themes.help);
  add_value(themes, "--format", raw_themes.format);
  RawNew raw_new;
  const CLI::App& create = add_new(program, raw_new);

  parse(program, arguments);
  if (raw.help) return HelpCommand{std::string(program_help)};
  if (raw.version) return VersionCommand{};
  if (raw.licenses) return LicensesCommand{};
  if (resume.parsed()) return finish(resume, raw_resume, resume_help);
  if (letter.parsed()) return finish(letter, raw_letter, letter_help);
  if (check.parsed()) return finish(check, raw_check, check_help);
  if (prep.parsed()) return finish(prep, raw_prep, prep_help);
  if (booklet.parsed()) return finish(booklet, raw_booklet, booklet_help);
  if (diff.parsed()) return finish(diff, raw_diff, diff_help);
  if (apply.parsed()) return finish(apply, raw_apply, apply_help);
  if (skills.parsed()) return finish(skills, raw_skills, skills_help);
  if (questions.parsed()) return finish(questions, raw_questions, questions_help);
  if (themes.parsed()) return finish(themes, raw_themes, themes_help);
  if (create.parsed()) return finish(create, raw_new, new_help);
  refuse_unknown_command(program);
  return {};
}

}  // namespace shortlist
