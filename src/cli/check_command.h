// shortlist check: what a resume shows, what it lacks, and what its readers stumble over.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/console.h"
#include "cli/report_format.h"
#include "model/profile.h"
#include "model/skill_list.h"
#include "text/date.h"
#include "text/diagnostic.h"

namespace shortlist {

// What a file is taken for; automatic: a letter when its text is one.
enum class CheckKind { automatic, resume, letter };

// What the command line asks for; checked.
struct CheckCommand {
  std::vector<std::string> resumes;  // files, folders, "-"
  std::string job;                   // a file, "-", or empty: against the core names of `role`
  std::vector<std::string> keywords;
  ReportFormat format = ReportFormat::terminal;
  std::string output;  // a file; empty: standard output
  std::optional<Severity> fail_on;
  std::optional<Date> today;  // absent: the clock's
  Role role = Role::api;
  CheckKind kind = CheckKind::automatic;
  std::string theme = "modern";  // of a PDF
  Paper paper = Paper::a4;
  bool rules = false;  // explain the rules, and nothing else
  int jobs = 1;        // threads, when there are several resumes
};

// Returns the exit status. Throws Failure and UsageError.
int execute(const CheckCommand& command, Console& console);

}  // namespace shortlist
