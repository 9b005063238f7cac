#include "cli/guide_command.h"

#include <fmt/format.h>

#include <optional>
#include <utility>

#include "cli/clock.h"
#include "cli/common_letters.h"
#include "cli/job_file.h"
#include "cli/look.h"
#include "cli/outcome.h"
#include "cli/output_file.h"
#include "cli/output_name.h"
#include "cli/question_set.h"
#include "cli/render_pack.h"
#include "cli/render_resume.h"
#include "cli/resume_file.h"
#include "cli/skill_set.h"
#include "compose/compose_guide.h"
#include "prep/choose_guide.h"
#include "review/check.h"

namespace shortlist {
namespace {

// What was read in part still has claims to ask about; a profile is mended first.
bool is_worth_asking(const ResumeText& resume, const Diagnostics& diagnostics) {
  if (!diagnostics.has_errors()) return true;
  return resume.facts.format != FileFacts::Format::toml && !resume.passages.empty();
}

void refuse_without_text(const ResumeText& resume, Diagnostics& diagnostics) {
  if (!resume.passages.empty() || diagnostics.has_errors()) return;
  const char* const why = resume.facts.encrypted                     ? "it asks for a password"
                          : !resume.facts.pages_without_text.empty() ? "its pages are pictures: ask for the text"
                                                                     : "it holds no text";
  diagnostics.error({resume.file, 0, 0, {}}, "no resume can be read from this file", why);
}

Paper choose_paper(const PrepCommand& command, const ResumeText& resume, const Job* job) {
  if (command.paper) return *command.paper;
  const Paper own = resume.facts.paper.value_or(Paper::a4);
  return job == nullptr ? own : job->resume.paper.value_or(own);
}

Guide choose(const PrepCommand& command, const ResumeText& resume, const Demand* demand, const QuestionIndex& questions,
             const SkillIndex& skills) {
  const Date today = command.today ? *command.today : today_by_clock();
  std::vector<Coverage> coverage;
  if (demand != nullptr) coverage = cover(demand->requirements, resume, skills, today);
  return choose_guide(resume, demand == nullptr ? nullptr : &demand->job, coverage, questions, skills,
                      {today, command.level});
}

// What a foreign resume says is not the interviewer's to mend: letters that no font has become boxes.
RenderedPack render(PackSheets sheets, const Theme& theme, Paper paper, const PrepCommand& command,
                    Diagnostics& diagnostics) {
  FontStore fonts(built_in_font_files());
  Diagnostics first_try;
  RenderedPack rendered = render_pack(sheets, theme, paper, command, fonts, first_try);
  if (!first_try.has_errors()) return rendered;
  keep_common_letters(sheets);
  return render_pack(sheets, theme, paper, command, fonts, diagnostics);
}

void deliver(const RenderedPack& rendered, const Guide& guide, const PrepCommand& command, Console& console) {
  if (command.output == "-") return print(console, rendered.bytes);
  std::string path = command.output;
  if (path.empty() || path.ends_with('/')) {
    if (!path.empty()) make_folder(path);
    path += guide_name(guide.candidate, guide.company, command.profile, command.format);
  }
  for (const std::string& input : {command.profile, command.job}) refuse_to_replace(path, input);
  save_file(path, rendered.bytes);
  say(console, fmt::format("{} · {}", path, rendered.extent));
}

}  // namespace

int write_guide(const PrepCommand& command, Console& console) {
  Diagnostics diagnostics;
  const ResumeText resume = read_resume_file(command.profile, console.in, diagnostics);
  const bool in_part = diagnostics.has_errors() && is_worth_asking(resume, diagnostics);
  refuse_without_text(resume, diagnostics);
  if (in_part) {
    report(console, diagnostics);
    diagnostics = {};
  }
  std::optional<Job> job;
  if (!command.job.empty()) job = read_job_file(command.job, console.in, diagnostics);
  const SkillSet skills(command.keywords, diagnostics);
  const QuestionSet questions(command.questions, skills.index(), diagnostics);
  const Theme theme = load_theme(command.theme.empty() ? "modern" : command.theme, {}, diagnostics);
  if (end_by(diagnostics, console)) return 1;
  std::optional<Demand> demand;
  if (job) demand = demand_of(std::move(*job), skills.index());
  const Guide guide = choose(command, resume, demand ? &*demand : nullptr, questions.index(), skills.index());
  const Paper paper = choose_paper(command, resume, demand ? &demand->job : nullptr);
  diagnostics = {};
  const RenderedPack rendered = render(compose_guide(guide, questions.index()), theme, paper, command, diagnostics);
  if (end_by(diagnostics, console)) return 1;
  deliver(rendered, guide, command, console);
  return in_part ? 1 : 0;
}

}  // namespace shortlist
