#include "cli/job_folder.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <system_error>

#include "cli/input_file.h"
#include "cli/paths.h"
#include "read/read_job.h"
#include "text/failure.h"

namespace shortlist {
namespace {

// The ad that a job names, as a path; empty when it has its ad in itself, or is wrong, which is told later.
std::string ad_of(const std::string& job) {
  Diagnostics unheard;
  const std::string ad = read_job(job, read_input_file(job), unheard).description_file;
  return ad.empty() ? ad : below(folder_of(job), ad);
}

}  // namespace

std::vector<std::string> jobs_in(const std::string& folder) {
  std::vector<std::string> jobs;
  std::set<std::filesystem::path> ads;
  std::error_code error;
  for (std::filesystem::directory_iterator entry(folder, error), end; !error && entry != end; entry.increment(error)) {
    const std::string path = entry->path().string();
    const std::string extension = extension_of(path);
    const bool known = extension == "toml" || extension == "txt" || extension == "md";
    if (!known || entry->is_directory(error)) continue;
    jobs.push_back(path);
    if (extension != "toml") continue;
    if (const std::string ad = ad_of(path); !ad.empty()) ads.insert(std::filesystem::path(ad).lexically_normal());
  }
  if (error) throw Failure(fmt::format("cannot read {}: {}", folder, error.message()));
  std::erase_if(jobs,
                [&](const std::string& job) { return ads.contains(std::filesystem::path(job).lexically_normal()); });
  std::sort(jobs.begin(), jobs.end());
  if (jobs.empty()) throw Failure(fmt::format("{} has no file that could be a job", folder));
  return jobs;
}

}  // namespace shortlist
