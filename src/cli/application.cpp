#include "cli/application.h"

#include <sstream>
#include <string>
#include <utility>

#include "cli/built_in.h"
#include "cli/look.h"
#include "cli/output_name.h"
#include "cli/render_letter.h"
#include "cli/render_pack.h"
#include "cli/render_resume.h"
#include "cli/report_format.h"
#include "cli/tailoring.h"
#include "compose/compose_pack.h"
#include "compose/compose_report.h"
#include "model/plain_text.h"
#include "model/resume_text.h"
#include "review/check.h"

namespace shortlist {
namespace {

Check check_of(const RenderedResume& resume, const ApplyCommand& command, const Tailoring& tailoring,
               const Date& today) {
  Profile profile = resume.profile;
  if (!command.resume.locale.empty()) profile.resume.locale = command.resume.locale;
  ResumeText text = resume_text(profile);
  return check_resume(std::move(text), &tailoring.demand, tailoring.index, Role::api, today);
}

// In the look that check gives it, unless the command wants another.
Written write_check(const Check& check, const RenderedResume& resume, const ApplyCommand& command,
                    const SkillIndex& index, FontStore& fonts, Diagnostics& diagnostics) {
  ReportLook look;
  look.theme = command.resume.theme.empty() ? "modern" : command.resume.theme;
  look.paper = command.resume.paper.value_or(resume.profile.resume.paper.value_or(Paper::a4));
  return write_pdf_report(compose_report(check, index, ReportDetail::full), look, fonts, diagnostics);
}

// What the candidate wrote for this letter alone.
std::vector<Text> own_words(const Job& job) {
  std::vector<Text> texts = job.letter.paragraphs;
  for (const Text& text : {job.why, job.letter.opening, job.letter.closing}) texts.push_back(text);
  texts.insert(texts.end(), job.letter.enclosures.begin(), job.letter.enclosures.end());
  for (Text& text : texts) text.value = plain_text(text.value);
  return texts;
}

// Anything but the letter can do without what a letter needs.
void add_letter(Application& application, const Applicant& candidate, const RenderedResume& resume,
                const Tailoring& tailoring, const ApplyCommand& command, const LetterWish& wish, FontStore& fonts) {
  Diagnostics& told = application.about_letter;
  const Job& job = tailoring.demand.job;
  if (job.company.empty()) {
    told.error({job.file, 0, 0, {}}, "there is no letter to a bare ad, which names no company",
               "shortlist new --job writes a job.toml from an ad");
    return;
  }
  RenderedLetter letter = render_letter(resume.profile, tailoring.demand, tailoring.index, wish, fonts, told);
  if (told.has_errors()) return;
  const bool with_notes = command.jobs_folder.empty();  // of many letters they would hide what matters
  std::erase_if(letter.findings,
                [&](const Finding& finding) { return !with_notes && finding.severity == Severity::note; });
  told = messages_of(letter.findings);
  warn_of_told(still_told(own_words(job), candidate.profile.person, command.resume.redactions), told);
  const std::string name = letter_name(letter.person, letter.company, candidate.profile.file, wish.format);
  application.letter = {name, std::move(letter.written)};
}

LetterWish wish_of(const ApplyCommand& command, const Applicant& candidate, const Job& job, const Date& today) {
  LetterWish wish;
  wish.theme = command.resume.theme;
  wish.paper = command.resume.paper;
  wish.locale = command.resume.locale;
  wish.today = today;
  wish.unlinked = schemes_of(command.resume.redactions);
  wish.other_companies = candidate.companies;
  std::erase(wish.other_companies, plain_text(job.company.value));
  return wish;
}

// About the resume that goes out with it.
Paperwork make_paperwork_of_pack(const RenderedResume& resume, const ApplyCommand& command, const Tailoring& tailoring,
                                 const Date& today, FontStore& fonts, Diagnostics& diagnostics) {
  const Demand& demand = tailoring.demand;
  const QuestionIndex& questions = built_in_questions();
  const Pack pack = make_pack(resume.profile, &demand, questions, tailoring.index, {today, std::nullopt});
  const Theme theme = load_theme("modern", {}, diagnostics);
  const Paper paper = pack_paper(resume.profile, &demand.job);
  const RenderedPack rendered =
      render_pack(compose_pack(pack, questions, {}), theme, paper, PrepCommand{}, fonts, diagnostics);
  return {prep_name(pack.candidate, pack.company, command.profile, "pdf"), {rendered.bytes, rendered.extent, 0}};
}

}  // namespace

Application make_application(const Applicant& candidate, const std::string& job, const ApplyCommand& command,
                             const Date& today, FontStore& fonts) {
  Application application;
  application.job = job;
  Diagnostics& diagnostics = application.diagnostics;
  std::istringstream nothing;
  const Tailoring tailoring = read_tailoring(job, nothing, diagnostics);
  if (diagnostics.has_errors()) return application;
  diagnostics.add_source(candidate.profile.file, candidate.text);
  RenderedResume resume = render_profile(candidate.profile, command.resume, &tailoring, fonts, std::move(diagnostics));
  diagnostics = std::move(resume.diagnostics);
  if (diagnostics.has_errors()) return application;
  const Check check = check_of(resume, command, tailoring, today);
  if (!check.coverage.empty()) application.match = check.match.score;
  Written report = write_check(check, resume, command, tailoring.index, fonts, diagnostics);
  if (diagnostics.has_errors()) return application;
  application.report = {"report.pdf", std::move(report)};
  if (command.pack) {
    application.pack = make_paperwork_of_pack(resume, command, tailoring, today, fonts, diagnostics);
    if (diagnostics.has_errors()) return application;
  }
  const LetterWish wish = wish_of(command, candidate, tailoring.demand.job, today);
  add_letter(application, candidate, resume, tailoring, command, wish, fonts);
  application.resume = {default_name(resume.person, candidate.profile.file, command.resume.format->name),
                        std::move(resume.written)};
  return application;
}

int status_of(const Application& application) {
  if (!application.failure.empty()) return 3;
  return application.diagnostics.has_errors() || application.about_letter.has_errors() ? 1 : 0;
}

}  // namespace shortlist
