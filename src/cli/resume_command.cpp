#include "cli/resume_command.h"

#include <fmt/format.h>

#include <optional>

#include "cli/batch.h"
#include "cli/input_file.h"
#include "cli/outcome.h"
#include "cli/output_file.h"
#include "cli/output_name.h"
#include "cli/reasons.h"
#include "cli/render_resume.h"
#include "cli/tailoring.h"
#include "cli/verify_pdf.h"
#include "typeset/font.h"

namespace shortlist {
namespace {

int render_single(const ResumeCommand& command, const Tailoring* tailoring, Console& console) {
  const std::string& profile = command.profiles.front();
  const std::string text = profile == "-" ? read_input_stream(console.in) : read_input_file(profile);
  FontStore fonts(built_in_font_files());
  const RenderedResume resume = render_resume(profile == "-" ? "<stdin>" : profile, text, command, tailoring, fonts);
  if (!report_outcome(console, resume)) return 1;
  if (command.why) tell_reasons(resume, tailoring, console);
  const bool to_output = command.output == "-";
  const bool named = !command.output.empty() && !command.output.ends_with('/');
  const std::string path =
      named ? command.output : command.output + default_name(resume.person, profile, command.format->name);
  std::string extent = resume.written.extent;
  if (wants_verifying(command, console)) {
    const Verified verified = verify_pdf(resume);
    if (!verified.faults.empty()) {
      report_faults(verified, to_output ? "the resume" : path, console);
      return 1;
    }
    extent += fmt::format(" · {} words read back", verified.words);
  }
  if (to_output) {
    print(console, resume.written.bytes);
    return 0;
  }
  if (!named && !command.output.empty()) make_folder(command.output);
  save_file(path, resume.written.bytes);
  say(console, fmt::format("{} · {}", path, extent));
  return 0;
}

}  // namespace

int execute(const ResumeCommand& command, Console& console) {
  std::optional<Tailoring> job;
  if (!command.job.empty()) {
    Diagnostics diagnostics;
    job.emplace(read_tailoring(command.job, console.in, diagnostics));
    report(console, diagnostics);
    if (diagnostics.has_errors()) say(console, error_summary(diagnostics));
    if (diagnostics.has_errors()) return 1;
  }
  const Tailoring* tailoring = job ? &*job : nullptr;
  return command.profiles.size() == 1 ? render_single(command, tailoring, console)
                                      : render_batch(command, tailoring, console);
}

}  // namespace shortlist
