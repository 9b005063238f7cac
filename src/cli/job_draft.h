// The bare text of an ad → a job.toml to complete.
#pragma once

#include <string>
#include <string_view>

namespace shortlist {

// A job.toml with the ad in it as it stands, and title and company as far as the text tells them, marked for checking.
// `ad` is UTF-8 without a byte order mark; `title` is what read_ad took for the title. Characters that no text may hold
// (is_forbidden_in_text) and carriage returns are left out.
std::string job_draft(std::string_view ad, std::string_view title);

}  // namespace shortlist
