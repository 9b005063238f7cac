#include "cli/outcome.h"

#include <fmt/format.h>

#include <set>

namespace shortlist {

std::string error_summary(const Diagnostics& diagnostics) {
  int count = 0;
  std::set<std::string> files;
  for (const Diagnostic& diagnostic : diagnostics.all()) {
    if (diagnostic.severity != Severity::error) continue;
    ++count;
    if (!diagnostic.where.file.empty()) files.insert(diagnostic.where.file);
  }
  const std::string places = files.empty() ? "" : fmt::format(" in {}", fmt::join(files, " and "));
  return fmt::format("shortlist: {}{}, nothing was written", count_of(count, "error"), places);
}

bool end_by(const Diagnostics& diagnostics, Console& console) {
  report(console, diagnostics);
  if (diagnostics.has_errors()) say(console, error_summary(diagnostics));
  return diagnostics.has_errors();
}

bool report_outcome(Console& console, const RenderedResume& resume) {
  report(console, resume.diagnostics);
  if (!resume.diagnostics.has_errors()) return true;
  say(console, error_summary(resume.diagnostics));
  return false;
}

}  // namespace shortlist
