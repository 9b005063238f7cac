#include "cli/prep_command.h"

#include <fmt/format.h>

#include <utility>

#include "cli/built_in.h"
#include "cli/clock.h"
#include "cli/guide_command.h"
#include "cli/input_file.h"
#include "cli/job_file.h"
#include "cli/look.h"
#include "cli/outcome.h"
#include "cli/output_file.h"
#include "cli/output_name.h"
#include "cli/paths.h"
#include "cli/question_set.h"
#include "cli/render_cards.h"
#include "cli/render_pack.h"
#include "cli/render_resume.h"
#include "cli/skill_set.h"
#include "compose/compose_cards.h"
#include "compose/compose_pack.h"
#include "model/plain_text.h"
#include "read/read_profile.h"

namespace shortlist {
namespace {

void deliver(const RenderedPack& rendered, const std::string& company, const std::string& person,
             const PrepCommand& command, Console& console) {
  if (command.output == "-") return print(console, rendered.bytes);
  const bool named = !command.output.empty() && !command.output.ends_with('/');
  if (!named && !command.output.empty()) make_folder(command.output);
  const std::string path =
      named ? command.output : command.output + prep_name(person, company, command.profile, command.format);
  for (const std::string& input : {command.profile, command.job}) refuse_to_replace(path, input);
  save_file(path, rendered.bytes);
  say(console, fmt::format("{} · {}", path, rendered.extent));
  save_booklet(rendered.booklet, folder_of(path) + stem_of(path) + "-Booklet", command.profile, console);
}

}  // namespace

int execute(const PrepCommand& command, Console& console) {
  if (command.reader == PrepCommand::Reader::interviewer) return write_guide(command, console);
  Diagnostics diagnostics;
  const bool from_input = command.profile == "-";
  const std::string text = from_input ? read_input_stream(console.in) : read_input_file(command.profile);
  const Profile profile = read_profile(from_input ? "<stdin>" : command.profile, text, diagnostics);
  std::optional<Job> job;
  if (!command.job.empty()) job = read_job_file(command.job, console.in, diagnostics);
  const SkillSet skills(command.keywords, diagnostics);
  const QuestionSet questions(command.questions, skills.index(), diagnostics);
  const Theme theme = load_theme(command.theme.empty() ? "modern" : command.theme, {}, diagnostics);
  if (diagnostics.has_errors()) {
    end_by(diagnostics, console);
    return 1;
  }
  std::optional<Demand> demand;
  if (job) demand = demand_of(std::move(*job), skills.index());
  const Date today = command.today ? *command.today : today_by_clock();
  const Pack pack =
      make_pack(profile, demand ? &*demand : nullptr, questions.index(), skills.index(), {today, command.level});
  const PackSheets sheets = compose_pack(pack, questions.index(), command.sections);
  FontStore fonts(built_in_font_files());
  const Paper paper = command.paper ? *command.paper : pack_paper(profile, demand ? &demand->job : nullptr);
  const RenderedPack rendered = render_pack(sheets, theme, paper, command, fonts, diagnostics);
  if (end_by(diagnostics, console)) return 1;
  CardDeck deck;
  if (!command.cards.empty()) deck = compose_cards(pack, questions.index());
  const std::string cards = command.cards.empty() ? "" : render_cards(deck, extension_of(command.cards), today);
  deliver(rendered, pack.company, pack.candidate, command, console);
  if (command.cards.empty()) return 0;
  save_file(command.cards, cards);
  say(console, fmt::format("{} · {}", command.cards, count_of(static_cast<int>(deck.cards.size()), "card")));
  return 0;
}

}  // namespace shortlist
