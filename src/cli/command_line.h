// The command line → what to do.
#pragma once

#include <string>
#include <variant>
#include <vector>

#include "cli/about_command.h"
#include "cli/apply_command.h"
#include "cli/booklet_command.h"
#include "cli/check_command.h"
#include "cli/diff_command.h"
#include "cli/letter_command.h"
#include "cli/new_command.h"
#include "cli/prep_command.h"
#include "cli/questions_command.h"
#include "cli/resume_command.h"
#include "cli/skills_command.h"
#include "cli/themes_command.h"

namespace shortlist {

using Command = std::variant<ResumeCommand, LetterCommand, PrepCommand, BookletCommand, ApplyCommand, CheckCommand,
                             DiffCommand, SkillsCommand, QuestionsCommand, ThemesCommand, NewCommand, HelpCommand,
                             VersionCommand, LicensesCommand>;

// Throws UsageError.
Command parse_command_line(const std::vector<std::string>& arguments);

}  // namespace shortlist
