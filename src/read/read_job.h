// job.toml and the bare text of an ad → Job.
#pragma once

#include <string>
#include <string_view>

#include "model/job.h"
#include "text/diagnostic.h"

namespace shortlist {

// Reads a job.toml, as strictly as a profile; its `description` is already cut into `Job::ad`. Where there is a
// `description_file` instead, the caller reads that file (relative to `path`) and calls `read_description`.
Job read_job(const std::string& path, std::string_view text, Diagnostics& diagnostics);

// Reads the bare text of an ad (.txt or .md, UTF-8, at most 1 MiB): the title is guessed from its first lines.
Job read_ad(const std::string& path, std::string_view text, Diagnostics& diagnostics);

// Reads the ad of a job from the file that its `description_file` names, as strictly as `read_ad`.
void read_description(Job& job, const std::string& path, std::string_view text, Diagnostics& diagnostics);

// Cuts `text`, well-formed UTF-8, into lines and tells what each is about by the headings above it (English, German,
// French, Spanish, Portuguese and Polish) and, without headings, by its words. `first_line` is the line of the file
// that `text` begins on.
void set_ad(Job& job, const std::string& path, std::string_view text, int first_line = 1);

}  // namespace shortlist
