// Profile → the Document of a resume.
#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "document/theme.h"
#include "model/locale.h"
#include "model/profile.h"
#include "text/diagnostic.h"

namespace shortlist {

// What to put into a resume, beside the profile's own wishes.
struct ResumeRequest {
  std::vector<std::string> tags;      // keep highlights with one of these tags, and untagged ones; empty: keep all
  std::vector<std::string> sections;  // order and choice; empty: the profile's, else the theme's
  std::string locale;                 // BCP 47
  std::string date;                   // today, ISO 8601
};

// The head of every paper of the candidate's: name, headline, how to reach them.
Title compose_head(const Profile& profile, const ResumeRequest& request, const Theme& theme, const LocaleData& locale,
                   Diagnostics& diagnostics);

// Composes the resume. Private fields never get into it. Warns where a translation is missing.
Document compose_resume(const Profile& profile, const ResumeRequest& request, const Theme& theme,
                        const LocaleData& locale, Diagnostics& diagnostics);

}  // namespace shortlist
