// Options as they were written on the command line, and what they ask for.
#pragma once

#include <optional>
#include <string>
#include <vector>

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

using OptionValue = std::optional<std::string>;

struct RawResume {
  std::vector<std::string> profiles;
  OptionValue output, format, theme, paper, tags, sections, font, locale, today, width, jobs, job, pages, redact;
  bool dump_layout = false, drop = false, why = false;
  std::optional<bool> verify;
  bool help = false;
};
struct RawThemes {
  OptionValue format;
  bool help = false;
};
struct RawLetter {
  OptionValue profile, job, output, format, theme, paper, locale, today, width;
  bool help = false;
};
struct RawNew {
  OptionValue folder, job, output;
  bool help = false;
};
struct RawCheck {
  std::vector<std::string> resumes, keywords;
  OptionValue job, format, output, fail_on, today, role, kind, theme, paper, jobs;
  bool rules = false;
  bool help = false;
};
struct RawSkills {
  std::vector<std::string> files, keywords;
  OptionValue format;
  bool help = false;
};
struct RawQuestions {
  std::vector<std::string> ids, questions, keywords;
  OptionValue area, level, kind, skill, format;
  bool help = false;
};
struct RawPrep {
  std::vector<std::string> questions, keywords;
  OptionValue profile, reader, job, output, theme, paper, pages, sections, level, today, width, cards;
  RawBookletWish sheets;
  bool booklet = false;
  bool help = false;
};
struct RawBooklet {
  OptionValue pdf, output, paper;
  RawBookletWish sheets;
  bool help = false;
};
struct RawDiff {
  std::vector<std::string> resumes;
  OptionValue format;
  bool help = false;
};
struct RawApply {
  OptionValue profile, output, job, jobs, theme, paper, pages, tags, locale, today, redact;
  bool drop = false, pack = false;
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
LetterCommand checked(const RawLetter& raw);
NewCommand checked(const RawNew& raw);
CheckCommand checked(const RawCheck& raw);
SkillsCommand checked(const RawSkills& raw);
QuestionsCommand checked(const RawQuestions& raw);
PrepCommand checked(const RawPrep& raw);
BookletCommand checked(const RawBooklet& raw);
DiffCommand checked(const RawDiff& raw);
ApplyCommand checked(const RawApply& raw);

}  // namespace shortlist
