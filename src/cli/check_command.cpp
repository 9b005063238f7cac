#include "cli/check_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <system_error>
#include <utility>

#include "cli/check_batch.h"
#include "cli/check_letter.h"
#include "cli/clock.h"
#include "cli/job_file.h"
#include "cli/outcome.h"
#include "cli/output_file.h"
#include "cli/resume_file.h"
#include "cli/skill_set.h"
#include "compose/compose_report.h"
#include "compose/report_value.h"
#include "read/read_resume.h"
#include "review/check.h"
#include "review/explain_rules.h"
#include "text/failure.h"
#include "write/write_csv.h"
#include "write/write_json.h"

namespace shortlist {
namespace {

// The resumes of a folder, by name; what has no reader is passed over.
std::vector<std::string> files_of(const std::string& folder) {
  std::vector<std::string> files;
  std::error_code error;
  for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    const std::string path = entry->path().string();
    if (find_resume_format(path) != nullptr && !entry->is_directory(error)) files.push_back(path);
  }
  if (error) throw Failure(fmt::format("cannot read {}: {}", folder, error.message()));
  std::sort(files.begin(), files.end());
  if (files.empty()) throw Failure(fmt::format("{} has no file that could be a resume", folder));
  return files;
}

// Folders replaced by their files.
std::vector<std::string> all_files(const std::vector<std::string>& resumes) {
  std::vector<std::string> files;
  for (const std::string& resume : resumes) {
    std::error_code error;
    if (resume == "-" || !std::filesystem::is_directory(resume, error)) {
      files.push_back(resume);
      continue;
    }
    for (std::string& file : files_of(resume)) files.push_back(std::move(file));
  }
  return files;
}

Written write_check(const Check& check, const CheckSetting& setting, Console& console, Diagnostics& diagnostics) {
  const CheckCommand& command = setting.command;
  if (command.format == ReportFormat::json) {
    return {write_json(single_report(report_value(check, setting.index))), {}};
  }
  if (command.format == ReportFormat::csv) return {write_csv(overview_cells({overview_of(check, setting.index)})), {}};
  const bool brief = command.format == ReportFormat::terminal;
  const Document report = compose_report(check, setting.index, brief ? ReportDetail::brief : ReportDetail::full);
  const ReportLook look{command.theme, command.paper, console.columns, console.out_color};
  return write_report(report, command.format, look, diagnostics);
}

int deliver_check(const Check& check, const CheckSetting& setting, Console& console) {
  Diagnostics diagnostics;
  const Written written = write_check(check, setting, console, diagnostics);
  report(console, diagnostics);
  if (diagnostics.has_errors()) return 1;
  deliver(written, setting.command, console);
  return fails(check, setting.command) ? 1 : 0;
}

int check_single(const std::string& path, const CheckSetting& setting, Console& console) {
  Diagnostics diagnostics;
  ResumeText resume = read_resume_file(path, setting.in, diagnostics);
  const bool wrong = diagnostics.has_errors();
  if (wrong && !is_worth_checking(resume)) {
    end_by(diagnostics, console);
    return 1;
  }
  report(console, diagnostics);
  if (is_letter(resume, setting.command)) return check_letter_file(resume, setting, console);
  const Check check =
      check_resume(std::move(resume), setting.demand, setting.index, setting.command.role, setting.today);
  const int status = deliver_check(check, setting, console);
  return wrong ? 1 : status;
}

}  // namespace

bool is_worth_checking(const ResumeText& resume) {
  const FileFacts& facts = resume.facts;
  if (facts.format == FileFacts::Format::toml) return false;
  return !resume.passages.empty() || facts.encrypted || !facts.pages_without_text.empty();
}

void deliver(const Written& written, const CheckCommand& command, Console& console) {
  if (command.output.empty()) return print(console, written.bytes);
  for (const std::string& resume : command.resumes) refuse_to_replace(command.output, resume);
  refuse_to_replace(command.output, command.job);
  save_file(command.output, written.bytes);
  say(console, written.extent.empty() ? command.output : fmt::format("{} · {}", command.output, written.extent));
}

bool fails(const Check& check, const CheckCommand& command) {
  return command.fail_on && std::any_of(check.findings.begin(), check.findings.end(),
                                        [&](const Finding& found) { return found.severity >= *command.fail_on; });
}

int execute(const CheckCommand& command, Console& console) {
  if (command.rules) {
    print(console, explain_rules());
    return 0;
  }
  Diagnostics diagnostics;
  const SkillSet skills(command.keywords, diagnostics);
  Job job;
  if (!command.job.empty()) job = read_job_file(command.job, console.in, diagnostics);
  if (end_by(diagnostics, console)) return 1;
  Demand demand;
  if (!command.job.empty()) demand = demand_of(std::move(job), skills.index());
  const CheckSetting setting{command, command.job.empty() ? nullptr : &demand, skills.index(),
                             command.today ? *command.today : today_by_clock(), console.in};
  const std::vector<std::string> files = all_files(command.resumes);
  return files.size() == 1 ? check_single(files.front(), setting, console) : check_batch(files, setting, console);
}

}  // namespace shortlist
