#include "cli/job_draft.h"

#include <fmt/format.h>

#include "read/guess_company.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

// TOML 1.0, basic strings.
std::string escaped(std::string_view text) {
  std::string out;
  for (const char c : text) {
    if (c == '"' || c == '\\') out += '\\';
    out += c;
  }
  return out;
}

// Without carriage returns, and without characters that no job may hold: what cannot be seen is not missed.
std::string readable(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t code_point = next_code_point(text, at);
    if (code_point == U'\n' || !is_forbidden_in_text(code_point)) out += text.substr(begin, at - begin);
  }
  return out;
}

// A literal string shows the ad as it is; one that cannot be literal is escaped.
std::string multi_line(std::string_view ad) {
  const std::string text = readable(ad);
  const bool literal = text.find("'''") == std::string::npos && !text.ends_with('\'');
  const std::string end = text.ends_with('\n') ? "" : "\n";
  if (literal) return fmt::format("'''\n{}{}'''", text, end);
  return fmt::format("\"\"\"\n{}{}\"\"\"", escaped(text), end);
}

std::string guessed(std::string_view key, std::string_view value) {
  const std::string_view remark = value.empty() ? "not found in the ad: fill it in" : "guessed from the ad: check it";
  const std::string line = fmt::format("{} = \"{}\"", key, escaped(readable(value)));
  return fmt::format("{:<41} # {}\n", line, remark);
}

}  // namespace

std::string job_draft(std::string_view ad, std::string_view title) {
  const std::string company = guess_company(ad, title);
  const std::size_t employer = title.find(" at " + company);
  if (!company.empty() && employer != std::string_view::npos) title = title.substr(0, employer);
  std::string out = "# A job to apply for, made from the text of its ad.\n\n";
  out += guessed("company", company);
  out += guessed("title", title);
  out += R"(# reference = "…"                         # as the ad has it
# found_at = "…"                          # as "the company site": the letter says so
# contact = { name = "…", title = "…" }   # who the letter greets

# A letter needs the one sentence that could be sent to this company alone. Three questions that lead to one:
# which thing of theirs have you used, read or broken? Which problem of theirs have you had yourself? What would you
# tell a friend who asks why there and not elsewhere?
# why = "…"

# The ad as it was published.
)";
  out += fmt::format("description = {}\n", multi_line(ad));
  return out;
}

}  // namespace shortlist
