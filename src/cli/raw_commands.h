// Options as they were written on the command line, and what they ask for.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/check_command.h"
#include "cli/new_command.h"
#include "cli/resume_command.h"
#include "cli/skills_command.h"
#include "cli/themes_command.h"

namespace shortlist {

using OptionValue = std::optional<std::string>;

struct RawResume {
  std::vector<std::string> profiles;
  OptionValue output, format, theme, paper, tags, sections, font, locale, today, width, jobs;
  bool dump_layout = false;
  std::optional<bool> verify;
  bool help = false;
};
struct RawThemes {
  OptionValue format;
  bool help = false;
};
struct RawNew {
  OptionValue folder;
  bool help = false;
};
struct RawCheck {
  std::vector<std::string> resumes;
  std::vector<std::string> keywords;
  OptionValue job, format, output, fail_on, today, role, theme, paper, jobs;
  bool rules = false;
  bool help = false;
};
struct RawSkills {
  std::vector<std::string> files;
  std::vector<std::string> keywords;
  OptionValue format;
  bool help = false;
};
struct RawProgram {
  bool help = false;
  bool version = false;
  bool licenses = false;
};

// All of these throw UsageError for what makes no sense.
ResumeCommand checked(const RawResume& raw);
ThemesCommand checked(const RawThemes& raw);
NewCommand checked(const RawNew& raw);
CheckCommand checked(const RawCheck& raw);
SkillsCommand checked(const RawSkills& raw);

// Threads: what was asked for, or one for each processor.
int choose_jobs(const OptionValue& jobs);

// A built-in theme or a path; empty when none was asked for.
std::string choose_theme(const OptionValue& theme);

}  // namespace shortlist
