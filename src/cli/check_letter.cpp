#include "cli/check_letter.h"

#include <algorithm>

#include "cli/render_letter.h"
#include "cli/usage.h"
#include "compose/letter_report.h"
#include "review/letter_check.h"
#include "review/letter_review.h"
#include "write/write_json.h"

namespace shortlist {
namespace {

Written write_report_of(const LetterCheck& check, const CheckCommand& command, Console& console,
                        Diagnostics& diagnostics) {
  if (command.format == ReportFormat::json) return {write_json(letter_report_value(check)), {}};
  const ReportLook look{command.theme, command.paper, console.columns, console.out_color};
  return write_report(compose_letter_report(check), command.format, look, diagnostics);
}

}  // namespace

bool is_letter(const ResumeText& resume, const CheckCommand& command) {
  if (command.kind != CheckKind::automatic) return command.kind == CheckKind::letter;
  return looks_like_letter(resume);
}

int check_letter_file(const ResumeText& resume, const CheckSetting& setting, Console& console) {
  const CheckCommand& command = setting.command;
  if (command.format == ReportFormat::csv)
    throw UsageError("a table of resumes has no row for a letter: not --format csv");
  const std::vector<std::string> others =
      command.job.empty() ? std::vector<std::string>{} : companies_beside(command.job);
  const LetterCheck check = check_letter(resume, setting.demand, setting.index, others);
  Diagnostics diagnostics;
  const Written written = write_report_of(check, command, console, diagnostics);
  report(console, diagnostics);
  if (diagnostics.has_errors()) return 1;
  deliver(written, command, console);
  const bool failed = command.fail_on &&
                      std::any_of(check.findings.begin(), check.findings.end(),
                                  [&command](const Finding& finding) { return finding.severity >= *command.fail_on; });
  return failed ? 1 : 0;
}

}  // namespace shortlist
