// Ads, from files and standard input.
#pragma once

#include <iosfwd>
#include <string>

#include "model/job.h"
#include "text/diagnostic.h"

namespace shortlist {

// Reads a job.toml with the ad that it names, or the bare text of an ad; from `in` when `path` is "-". Throws Failure
// when a file cannot be read.
Job read_job_file(const std::string& path, std::istream& in, Diagnostics& diagnostics);

}  // namespace shortlist
