#include "cli/job_file.h"

#include "cli/input_file.h"
#include "cli/paths.h"
#include "read/read_job.h"

namespace shortlist {

Job read_job_file(const std::string& path, std::istream& in, Diagnostics& diagnostics) {
  if (path == "-") return read_ad("<stdin>", read_input_stream(in), diagnostics);
  const std::string text = read_input_file(path);
  if (extension_of(path) != "toml") return read_ad(path, text, diagnostics);
  Job job = read_job(path, text, diagnostics);
  if (job.description_file.empty()) return job;
  const std::string ad = below(folder_of(path), job.description_file);
  read_description(job, ad, read_input_file(ad), diagnostics);
  return job;
}

}  // namespace shortlist
