// The papers for one job. Inside the apply command only.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "cli/apply_command.h"
#include "cli/formats.h"
#include "model/profile.h"
#include "text/date.h"
#include "text/diagnostic.h"
#include "typeset/font.h"

namespace shortlist {

// The candidate, read once for all jobs.
struct Applicant {
  Profile profile;
  std::string text;                    // of the file, for messages
  std::vector<std::string> companies;  // of other jobs, which no letter may name
};

struct Paperwork {
  std::string name;  // of the file
  Written written;
};

struct Application {
  std::string job;  // its file
  std::optional<Paperwork> resume;
  std::optional<Paperwork> letter;
  std::optional<Paperwork> report;
  std::optional<Paperwork> pack;
  std::optional<double> match;  // absent when the ad asks for no skill of the list
  Diagnostics diagnostics;      // of profile, job and resume
  Diagnostics about_letter;     // what its rules find in it, or why there is none
  std::string failure;          // of the world
};

// Makes them, and writes nothing. What is wrong with the job or the resume is in `diagnostics`; what could be made all
// the same is there. Throws Failure.
Application make_application(const Applicant& candidate, const std::string& job, const ApplyCommand& command,
                             const Date& today, FontStore& fonts);

// The exit status that it gives.
int status_of(const Application& application);

}  // namespace shortlist
