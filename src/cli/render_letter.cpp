#include "cli/render_letter.h"

#include <fmt/format.h>

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <filesystem>
#include <system_error>
#include <utility>

#include "cli/built_in.h"
#include "cli/console.h"
#include "cli/input_file.h"
#include "cli/look.h"
#include "cli/paths.h"
#include "compose/compose_letter.h"
#include "document/strip_links.h"
#include "model/plain_text.h"
#include "model/resume_text.h"
#include "read/read_job.h"
#include "read/read_letter_words.h"
#include "review/letter_review.h"
#include "skills/coverage.h"
#include "text/failure.h"
#include "typeset/typeset.h"
#include "write/write_dump.h"
#include "write/write_markdown.h"
#include "write/write_pdf.h"
#include "write/write_text.h"

namespace shortlist {
namespace {

// The theme of the wish, else of the job, else of the profile; paths count from the file that names them.
Theme choose_theme(const Profile& profile, const Job& job, const LetterWish& wish, Diagnostics& diagnostics) {
  if (!wish.theme.empty()) return load_theme(wish.theme, {}, diagnostics);
  const bool of_job = !job.resume.theme.empty();
  const std::string& name = of_job ? job.resume.theme : profile.resume.theme;
  const Location where{of_job ? job.file : profile.file, 0, 0, "resume.theme"};
  if (name.empty()) return load_theme("classic", where, diagnostics);
  return load_theme(is_theme_path(name) ? below(folder_of(where.file), name) : name, where, diagnostics);
}

// The words of letters in locale `tag`, else in its language, else the English ones, of which load_locale has warned.
LetterWords load_letter_words(const std::string& tag, Diagnostics& diagnostics) {
  const BuiltInFile* file = find_built_in(fmt::format("letters/{}.toml", tag));
  if (file == nullptr) file = find_built_in(fmt::format("letters/{}.toml", tag.substr(0, tag.find('-'))));
  if (file == nullptr) file = find_built_in("letters/en.toml");
  assert(file != nullptr);
  return read_letter_words(std::string(file->name), file->text, diagnostics);
}

Written write_letter(const Document& document, const Pages& pages, const LetterWish& wish) {
  const auto with_lines = [](std::string text) {
    const int lines = static_cast<int>(std::count(text.begin(), text.end(), '\n'));
    return Written{std::move(text), count_of(lines, "line")};
  };
  if (wish.format == "txt") return with_lines(write_text(document, wish.width));
  if (wish.format == "md") return with_lines(write_markdown(document));
  const std::string extent = count_of(static_cast<int>(pages.pages.size()), "page");
  if (wish.format == "dump") return {write_dump(pages), extent};
  return {write_pdf(pages), extent};
}

std::vector<Finding> review(const ComposedLetter& letter, const Profile& profile, const Job& job,
                            const LetterWish& wish, bool english) {
  LetterReviewInput input{
      letter.text, {},     plain_text(job.company.value), plain_text(job.title.value), wish.other_companies, {},
      false,       english};
  for (const Passage& passage : resume_text(profile).passages) {
    if (passage.bullet || passage.kind == PassageKind::work_text) input.resume_lines.push_back(passage.text);
  }
  for (const Work& work : profile.work) input.employers.push_back(plain_text(in_locale(work.company, "").value));
  for (const std::string& employer : input.employers) std::erase(input.other_companies, employer);
  std::vector<std::string> ad;
  for (const AdLine& line : job.ad) ad.push_back(line.text.value);
  input.salary_asked = asks_for_salary(ad);
  std::vector<Finding> findings = review_letter(input);
  findings.insert(findings.end(), letter.findings.begin(), letter.findings.end());
  sort_findings(findings);
  return findings;
}

}  // namespace

RenderedLetter render_letter(const Profile& profile, const Demand& demand, const SkillIndex& index,
                             const LetterWish& wish, FontStore& fonts, Diagnostics& diagnostics) {
  const Job& job = demand.job;
  RenderedLetter result{profile.person.name.value, plain_text(job.company.value), {}, {}};
  const Theme theme = choose_theme(profile, job, wish, diagnostics);
  const std::string own = profile.resume.locale.empty() ? "en" : profile.resume.locale;
  const std::string tag = wish.locale.empty() ? own : wish.locale;
  const LocaleData locale =
      load_locale(tag, {wish.locale.empty() ? profile.file : "--locale", 0, 0, "resume.locale"}, diagnostics);
  const LetterWords words = load_letter_words(tag, diagnostics);
  if (diagnostics.has_errors()) return result;

  const std::vector<Coverage> coverage = cover(demand.requirements, resume_text(profile), index, wish.today);
  ComposedLetter letter =
      compose_letter({profile, job, coverage, index, theme, locale, words, tag, wish.today}, diagnostics);
  if (diagnostics.has_errors()) return result;
  strip_links(letter.document, wish.unlinked);
  const Paper paper = wish.paper.value_or(job.resume.paper.value_or(profile.resume.paper.value_or(Paper::a4)));
  const Pages pages = typeset(letter.document, theme, paper_size(paper), theme.margins[static_cast<std::size_t>(paper)],
                              fonts, diagnostics);
  if (diagnostics.has_errors()) return result;
  letter.text.pages = static_cast<int>(pages.pages.size());
  result.written = write_letter(letter.document, pages, wish);
  result.findings = review(letter, profile, job, wish, words.has_frames());
  return result;
}

std::vector<std::string> companies_beside(const std::string& job) {
  constexpr std::size_t most_files = 200;
  std::vector<std::string> paths;
  if (job == "-") return {};
  const std::string folder = folder_of(job);
  std::error_code error;
  for (std::filesystem::directory_iterator entry(folder.empty() ? "." : folder, error), end; !error && entry != end;
       entry.increment(error)) {
    const std::string path = entry->path().string();
    const bool same = std::filesystem::equivalent(entry->path(), job, error);
    error.clear();
    if (extension_of(path) == "toml" && !same && entry->is_regular_file(error)) paths.push_back(path);
    error.clear();
  }
  std::sort(paths.begin(), paths.end());
  paths.resize(std::min(paths.size(), most_files));
  std::vector<std::string> companies;
  for (const std::string& path : paths) {
    try {
      Diagnostics unheard;
      const std::string company = plain_text(read_job(path, read_input_file(path), unheard).company.value);
      const bool known = std::find(companies.begin(), companies.end(), company) != companies.end();
      if (!company.empty() && !known) companies.push_back(company);
    } catch (const Failure&) {
      continue;  // what cannot be read names no company
    }
  }
  return companies;
}

Diagnostics messages_of(const std::vector<Finding>& findings) {
  Diagnostics messages;
  for (const Finding& finding : findings) {
    const std::string text = finding.rule + " " + finding.message;
    if (finding.severity == Severity::error) messages.error(finding.where, text, finding.question);
    if (finding.severity == Severity::warning) messages.warning(finding.where, text, finding.question);
    if (finding.severity == Severity::note) messages.note(finding.where, text, finding.question);
  }
  return messages;
}

bool has_errors(const std::vector<Finding>& findings) {
  return std::any_of(findings.begin(), findings.end(),
                     [](const Finding& finding) { return finding.severity == Severity::error; });
}

}  // namespace shortlist
