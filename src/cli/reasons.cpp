#include "cli/reasons.h"

#include <string>

#include "cli/built_in.h"
#include "compose/compose_reasons.h"
#include "write/write_terminal.h"

namespace shortlist {
namespace {

constexpr int columns = 96;

}  // namespace

void tell_reasons(const RenderedResume& resume, const Tailoring* tailoring, Console& console) {
  if (tailoring == nullptr && resume.reasons.empty()) {
    say(console, "without a job nothing moves, and nothing had to be left out");
    return;
  }
  const Job* job = tailoring == nullptr ? nullptr : &tailoring->demand.job;
  std::string text = write_terminal(compose_reasons(resume.reasons, job, built_in_skills()), columns, false);
  if (!text.empty() && text.back() == '\n') text.pop_back();
  say(console, text);
}

}  // namespace shortlist
