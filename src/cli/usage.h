// Wrong usage, and the checks of option values that find it.
#pragma once

#include <optional>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "model/profile.h"
#include "tailor/redact.h"

namespace shortlist {

// The command line makes no sense: exit 2. Thrown while it is read, caught in `run`.
class UsageError : public std::runtime_error {
 public:
  using std::runtime_error::runtime_error;
};

// "did you mean work" or, when nothing is near, "known: work, projects".
std::string suggest(std::string_view word, const std::vector<std::string>& known);

// All of these throw UsageError for what they do not understand. `option` is named in the message.

// a4 or letter.
Paper parse_paper(const std::string& value);

// "a,b" → {"a", "b"}; blanks around the parts are dropped, an empty part is an error.
std::vector<std::string> parse_list(const std::string& option, const std::string& value);

// As parse_list, for names of sections.
std::vector<std::string> parse_sections(const std::string& value);

// A decimal number in `least`…`most`.
int parse_number(const std::string& option, const std::string& value, int least, int most);

// A job.toml, the bare text of an ad (.txt, .md), or "-".
std::string parse_job(const std::string& value);

// As parse_list, for what --redact takes.
std::vector<Redaction> parse_redactions(const std::string& value);

// Most pages that a fit may be asked for.
inline constexpr int most_pages = 99;

// A full date, as 2026-11-24; returned as it was given.
std::string parse_day(const std::string& value);

// Something like a BCP 47 tag: letters, digits and hyphens.
std::string parse_locale(const std::string& value);

// Threads: what was asked for, or one for each processor.
int choose_jobs(const std::optional<std::string>& jobs);

// A built-in theme or a path; empty when none was asked for.
std::string choose_theme(const std::optional<std::string>& theme);

}  // namespace shortlist
