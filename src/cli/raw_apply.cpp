// What the options of `diff` and `apply` ask for.
#include <fmt/format.h>

#include <algorithm>
#include <string>

#include "cli/formats.h"
#include "cli/raw_commands.h"
#include "cli/usage.h"

namespace shortlist {
namespace {

bool json_asked_for(const OptionValue& format) {
  if (!format || *format == "text") return false;
  if (*format == "json") return true;
  throw UsageError(fmt::format("--format must be one of text, json · found \"{}\"", *format));
}

ResumeCommand resume_of(const RawApply& raw) {
  ResumeCommand command;
  command.format = find_format("pdf");
  command.theme = choose_theme(raw.theme);
  if (raw.paper) command.paper = parse_paper(*raw.paper);
  if (raw.tags) command.tags = parse_list("--tags", *raw.tags);
  if (raw.locale) command.locale = parse_locale(*raw.locale);
  if (raw.today) command.today = parse_day(*raw.today);
  if (raw.pages) command.pages = parse_number("--pages", *raw.pages, 1, most_pages);
  if (raw.redact) command.redactions = parse_redactions(*raw.redact);
  command.drop = raw.drop;
  command.jobs = choose_jobs({});
  return command;
}

}  // namespace

DiffCommand checked(const RawDiff& raw) {
  if (raw.resumes.size() != 2) throw UsageError("diff needs two resumes");
  if (std::count(raw.resumes.begin(), raw.resumes.end(), "-") > 1) {
    throw UsageError("standard input can be read only once");
  }
  if (raw.resumes[0].empty() || raw.resumes[1].empty()) throw UsageError("diff needs two files, or one and \"-\"");
  return {raw.resumes[0], raw.resumes[1], json_asked_for(raw.format)};
}

ApplyCommand checked(const RawApply& raw) {
  ApplyCommand command;
  if (!raw.profile || raw.profile->empty()) throw UsageError("apply needs a profile");
  command.profile = *raw.profile;
  if (raw.job.has_value() == raw.jobs.has_value()) {
    throw UsageError("apply needs a job: --job FILE, or --jobs FOLDER for all that are in it");
  }
  if (raw.job) command.job = parse_job(*raw.job);
  if (command.job == "-") throw UsageError("apply reads its job from a file");
  if (raw.jobs && raw.jobs->empty()) throw UsageError("--jobs needs a folder");
  command.jobs_folder = raw.jobs.value_or("");
  if (!raw.output || raw.output->empty() || *raw.output == "-") {
    throw UsageError("apply needs a folder to write into: -o FOLDER/");
  }
  command.output = raw.output->ends_with('/') ? *raw.output : *raw.output + "/";
  command.resume = resume_of(raw);
  command.pack = raw.pack;
  if (raw.today) command.today = parse_date(*raw.today);
  return command;
}

}  // namespace shortlist
