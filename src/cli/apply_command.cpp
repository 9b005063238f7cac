#include "cli/apply_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <cstddef>
#include <memory>
#include <new>
#include <set>
#include <utility>
#include <vector>

#include "cli/application.h"
#include "cli/clock.h"
#include "cli/input_file.h"
#include "cli/job_folder.h"
#include "cli/outcome.h"
#include "cli/output_file.h"
#include "cli/paths.h"
#include "cli/progress.h"
#include "cli/render_letter.h"
#include "cli/render_resume.h"
#include "cli/workers.h"
#include "compose/compose_application.h"
#include "read/read_profile.h"
#include "text/failure.h"
#include "write/write_terminal.h"

namespace shortlist {
namespace {

Application make_one(const Applicant& candidate, const std::string& job, const ApplyCommand& command, const Date& today,
                     FontStore& fonts) {
  Application failed;
  failed.job = job;
  try {
    return make_application(candidate, job, command, today, fonts);
  } catch (const Failure& failure) {
    failed.failure = failure.what();
  } catch (const std::bad_alloc&) {
    failed.failure = fmt::format("out of memory over {}", job);
  }
  return failed;
}

// A folder for each job, named after its file.
std::vector<std::string> folders_for(const std::vector<std::string>& jobs, const ApplyCommand& command) {
  if (command.jobs_folder.empty()) return {command.output};
  std::vector<std::string> folders;
  std::set<std::string> taken;
  for (const std::string& job : jobs) {
    std::string name = stem_of(job);
    for (int count = 2; !taken.insert(name).second; ++count) name = fmt::format("{}-{}", stem_of(job), count);
    folders.push_back(command.output + name + "/");
  }
  return folders;
}

std::string save(const std::optional<Paperwork>& paper, const std::string& folder) {
  if (!paper) return {};
  save_file(folder + paper->name, paper->written.bytes);
  return paper->written.extent;
}

// Writes what was made and tells what was not; returns its exit status.
int deliver(const Application& application, const std::string& folder, std::vector<ApplicationRow>& rows,
            Console& console) {
  if (!application.failure.empty()) {
    say(console, "shortlist: " + application.failure);
    return 3;
  }
  report(console, application.diagnostics);
  if (application.diagnostics.has_errors()) say(console, error_summary(application.diagnostics));
  if (!application.resume) return 1;
  report(console, application.about_letter);
  if (!application.letter) say(console, fmt::format("shortlist: the letter to {} was left out", application.job));
  try {
    make_folder(folder);
    ApplicationRow row{folder, {}, {}, {}, {}, application.match};
    row.resume = save(application.resume, folder);
    row.letter = save(application.letter, folder);
    row.report = save(application.report, folder);
    row.pack = save(application.pack, folder);
    rows.push_back(std::move(row));
  } catch (const Failure& failure) {
    say(console, fmt::format("shortlist: {}", failure.what()));
    return 3;
  }
  return status_of(application);
}

int apply_to_all(const Applicant& candidate, const std::vector<std::string>& jobs, const ApplyCommand& command,
                 Console& console) {
  const Date today = command.today ? *command.today : today_by_clock();
  const std::vector<std::string> folders = folders_for(jobs, command);
  const std::size_t threads = std::min(static_cast<std::size_t>(command.resume.jobs), jobs.size());
  Workers<Application> workers(jobs.size(), threads, [&] {
    const std::shared_ptr<FontStore> fonts = std::make_shared<FontStore>(built_in_font_files());
    return [&, fonts](std::size_t i) { return make_one(candidate, jobs[i], command, today, *fonts); };
  });
  Progress progress(console, jobs.size());
  std::vector<ApplicationRow> rows;
  int status = 0;
  for (std::size_t i = 0; i < jobs.size(); ++i) {
    std::optional<Application> application = workers.next(std::chrono::milliseconds(100));
    while (!application) {
      progress.show(i);
      application = workers.next(std::chrono::milliseconds(100));
    }
    progress.hide();
    status = std::max(status, deliver(*application, folders[i], rows, console));
    progress.show(i + 1);
  }
  progress.hide();
  if (!rows.empty()) print(console, write_terminal(compose_applications(rows), console.columns, console.out_color));
  return status;
}

}  // namespace

int execute(const ApplyCommand& command, Console& console) {
  Diagnostics diagnostics;
  Applicant candidate;
  const bool from_input = command.profile == "-";
  candidate.text = from_input ? read_input_stream(console.in) : read_input_file(command.profile);
  candidate.profile = read_profile(from_input ? "<stdin>" : command.profile, candidate.text, diagnostics);
  report(console, diagnostics);
  if (diagnostics.has_errors()) {
    say(console, error_summary(diagnostics));
    return 1;
  }
  const bool one = command.jobs_folder.empty();
  candidate.companies = companies_beside(one ? command.job : command.jobs_folder + "/");
  const std::vector<std::string> jobs = one ? std::vector<std::string>{command.job} : jobs_in(command.jobs_folder);
  return apply_to_all(candidate, jobs, command, console);
}

}  // namespace shortlist
