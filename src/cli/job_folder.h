// The jobs of a folder.
#pragma once

#include <string>
#include <vector>

namespace shortlist {

// Its .toml, .txt and .md files by name, without the ads that a job.toml beside them names as its own. Throws Failure
// when the folder cannot be read or has none.
std::vector<std::string> jobs_in(const std::string& folder);

}  // namespace shortlist
