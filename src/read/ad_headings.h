// What the headings of job ads say. Inside read/ only.
#pragma once

#include <optional>
#include <string_view>

#include "model/job.h"

namespace shortlist {

struct AdHeading {
  AdSection section = AdSection::other;
  bool says_more = false;  // it has words that only its ad has: "Requirements for Java developers"
  bool not_asked = false;  // it is above what nobody needs: "What you won't find"; the section is `legal`
};

// What `text` says as a heading, nothing when it names no section that is known. `marked`: something besides its words
// (a colon, capitals, bold face, "##") says that it is a heading; without it only what can hardly be anything else
// counts. English, German, French, Spanish, Portuguese and Polish.
std::optional<AdHeading> read_heading(std::string_view text, bool marked);

}  // namespace shortlist
