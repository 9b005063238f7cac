#include "cli/letter_command.h"

#include <fmt/format.h>

#include "cli/built_in.h"
#include "cli/clock.h"
#include "cli/input_file.h"
#include "cli/job_file.h"
#include "cli/outcome.h"
#include "cli/output_file.h"
#include "cli/output_name.h"
#include "cli/render_letter.h"
#include "cli/render_resume.h"
#include "read/read_profile.h"
#include "review/check.h"

namespace shortlist {
namespace {

// Writes the letter where the command wants it.
void deliver(const RenderedLetter& letter, const LetterCommand& command, Console& console) {
  if (command.output == "-") return print(console, letter.written.bytes);
  const bool named = !command.output.empty() && !command.output.ends_with('/');
  if (!named && !command.output.empty()) make_folder(command.output);
  const std::string path =
      named ? command.output
            : command.output + letter_name(letter.person, letter.company, command.profile, command.format);
  for (const std::string& input : {command.profile, command.job}) refuse_to_replace(path, input);
  save_file(path, letter.written.bytes);
  say(console, fmt::format("{} · {}", path, letter.written.extent));
}

}  // namespace

int execute(const LetterCommand& command, Console& console) {
  Diagnostics diagnostics;
  const bool from_input = command.profile == "-";
  const std::string text = from_input ? read_input_stream(console.in) : read_input_file(command.profile);
  const Profile profile = read_profile(from_input ? "<stdin>" : command.profile, text, diagnostics);
  Job job = read_job_file(command.job, console.in, diagnostics);
  if (diagnostics.has_errors()) {
    end_by(diagnostics, console);
    return 1;
  }
  const SkillIndex& index = built_in_skills();
  const Demand demand = demand_of(std::move(job), index);
  LetterWish wish{command.theme, command.paper, command.locale, {}, command.format, command.width, {}};
  wish.today = command.today ? *command.today : today_by_clock();
  wish.other_companies = companies_beside(command.job);
  FontStore fonts(built_in_font_files());
  const RenderedLetter letter = render_letter(profile, demand, index, wish, fonts, diagnostics);
  if (end_by(diagnostics, console)) return 1;
  deliver(letter, command, console);
  report(console, messages_of(letter.findings));
  return has_errors(letter.findings) ? 1 : 0;
}

}  // namespace shortlist
