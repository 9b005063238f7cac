#include "cli/render_resume.h"

#include <fmt/format.h>

#include <cstddef>
#include <optional>
#include <set>
#include <utility>

#include "cli/built_in.h"
#include "cli/look.h"
#include "cli/paths.h"
#include "cli/shorten.h"
#include "compose/compose_resume.h"
#include "document/strip_links.h"
#include "document/theme.h"
#include "model/locale.h"
#include "read/read_profile.h"

namespace shortlist {
namespace {

// `--font` goes before the theme's families, which still help out where it lacks a character.
void prefer_font(const std::string& family, Theme& theme) {
  if (family.empty()) return;
  for (const FontRole role : {FontRole::body, FontRole::heading}) {
    std::vector<std::string>& families = theme.families[static_cast<std::size_t>(role)];
    families.insert(families.begin(), family);
  }
}

// The theme of the command, else of the job, else of the profile; paths count from the file that names them.
Theme choose_theme(const Profile& profile, const ResumeCommand& command, const Job* job, Diagnostics& diagnostics) {
  if (!command.theme.empty()) return load_theme(command.theme, {}, diagnostics);
  const bool of_job = job != nullptr && !job->resume.theme.empty();
  const std::string& name = of_job ? job->resume.theme : profile.resume.theme;
  const Location where{of_job ? job->file : profile.file, 0, 0, "resume.theme"};
  if (name.empty()) return load_theme("classic", where, diagnostics);
  return load_theme(is_theme_path(name) ? below(folder_of(where.file), name) : name, where, diagnostics);
}

std::string first_of(const std::string& wish, const std::string& second, const std::string& otherwise) {
  if (!wish.empty()) return wish;
  return second.empty() ? otherwise : second;
}

// Makes one resume: what is chosen once stands in the members.
class ResumeRenderer {
 public:
  ResumeRenderer(const ResumeCommand& command, const Tailoring* tailoring, FontStore& fonts, Diagnostics told)
      : command_(command), tailoring_(tailoring), fonts_(fonts) {
    result_.diagnostics = std::move(told);
  }

  RenderedResume run(Profile profile) {
    prepare(std::move(profile));
    if (result_.diagnostics.has_errors()) return std::move(result_);
    Sheet sheet = sheet_of(result_.profile, result_.diagnostics);
    if (result_.diagnostics.has_errors()) return std::move(result_);
    result_.person =
        sheet.document.meta.author.empty() ? result_.profile.person.name.value : sheet.document.meta.author;
    leave_out(hidden_by_tags(result_.profile, relevance(), drop_request()));
    write_fitted(sheet);
    result_.document = std::move(sheet.document);
    return std::move(result_);
  }

 private:
  const Job* job() const { return tailoring_ == nullptr ? nullptr : &tailoring_->demand.job; }

  void prepare(Profile profile) {
    Diagnostics& diagnostics = result_.diagnostics;
    tag_ = first_of(command_.locale, profile.resume.locale, "en");
    if (tailoring_ != nullptr) {
      Tailored tailored =
          tailor_profile(std::move(profile), *job(), tailoring_->demand.requirements, tailoring_->index, tag_);
      profile = std::move(tailored.profile);
      result_.reasons = std::move(tailored.reasons);
    }
    // The job's own headline and summary are texts of this resume, too.
    warn_of_told(still_told(profile, command_.redactions, tag_), diagnostics);
    profile = redacted(std::move(profile), command_.redactions);
    theme_ = choose_theme(profile, command_, job(), diagnostics);
    prefer_font(command_.font, theme_);
    const Location locale_place{command_.locale.empty() ? profile.file : "--locale", 0, 0, "resume.locale"};
    locale_ = load_locale(tag_, locale_place, diagnostics);
    result_.profile = std::move(profile);
  }

  Sheet sheet_of(const Profile& profile, Diagnostics& diagnostics) const {
    const ResumeRequest request{command_.tags, command_.sections, tag_, command_.today};
    Document document = compose_resume(profile, request, theme_, locale_, diagnostics);
    strip_links(document, schemes_of(command_.redactions));
    const Paper paper = command_.paper.value_or(profile.resume.paper.value_or(Paper::a4));
    return {std::move(document),
            theme_,
            paper_size(paper),
            theme_.margins[static_cast<std::size_t>(paper)],
            command_.pages ? command_.pages : profile.resume.pages,
            command_.width,
            profile.file};
  }

  // Writes `sheet`, or says what would have to go; with --drop that goes.
  void write_fitted(Sheet& sheet) {
    Diagnostics& diagnostics = result_.diagnostics;
    Diagnostics attempt;
    result_.written = command_.format->write(sheet, fonts_, attempt);
    if (result_.written.overflow == 0) return add_all(attempt, diagnostics);
    const Shortening shortening = shorten(result_.profile, sheet);
    if (!command_.drop || !shortening.fits) {
      const Location where{result_.profile.file, 0, 0, "resume.pages"};
      return diagnostics.error(where, too_long(result_.written.overflow, sheet), advice_of(shortening));
    }
    for (const Reason& reason : shortening.dropped) {
      diagnostics.note({reason.where.file, 0, 0, reason.where.field}, "left out: " + name_of(reason));
    }
    leave_out(shortening.dropped);
    Diagnostics told;  // all of it was told of the whole profile
    sheet = sheet_of(result_.profile, told);
    result_.written = command_.format->write(sheet, fonts_, diagnostics);
  }

  // From the profile; in the reasons they go to the end, and what stood below them moves up.
  void leave_out(const std::vector<Reason>& dropped) {
    if (dropped.empty()) return;
    std::set<Location> places;
    for (const Reason& reason : dropped) places.insert(reason.where);
    int gone = 0;
    for (Reason& reason : result_.reasons) {
      if (reason.to == 1) gone = 0;
      if (places.contains(reason.where)) {
        ++gone;
      } else if (reason.to > 0) {
        reason.to -= gone;
      }
    }
    std::erase_if(result_.reasons, [&](const Reason& reason) { return places.contains(reason.where); });
    result_.reasons.insert(result_.reasons.end(), dropped.begin(), dropped.end());
    result_.profile = without_highlights(std::move(result_.profile), dropped);
  }

  Relevance relevance() const {
    const std::vector<Requirement> none;
    return Relevance(tailoring_ == nullptr ? none : tailoring_->demand.requirements, built_in_skills());
  }

  DropRequest drop_request() const {
    return {tag_, job() == nullptr ? std::vector<std::string>() : job()->tags, command_.tags};
  }

  Shortening shorten(const Profile& profile, const Sheet& sheet) {
    const std::vector<Reason> order = drop_order(profile, relevance(), drop_request());
    return find_shortening(order, [&](const std::vector<Reason>& dropped) {
      Diagnostics unheard;
      Sheet shorter = sheet_of(without_highlights(profile, dropped), unheard);
      shorter.max_pages = sheet.max_pages;
      return fits_tightly(shorter, fonts_);
    });
  }

  static void add_all(const Diagnostics& from, Diagnostics& to) {
    for (const Diagnostic& one : from.all()) {
      if (one.severity == Severity::error) to.error(one.where, one.message, one.hint);
      if (one.severity == Severity::warning) to.warning(one.where, one.message, one.hint);
      if (one.severity == Severity::note) to.note(one.where, one.message, one.hint);
    }
  }

  const ResumeCommand& command_;
  const Tailoring* tailoring_;
  FontStore& fonts_;
  std::string tag_;
  Theme theme_;
  LocaleData locale_;
  RenderedResume result_;
};

}  // namespace

RenderedResume render_profile(Profile profile, const ResumeCommand& command, const Tailoring* tailoring,
                              FontStore& fonts, Diagnostics told) {
  return ResumeRenderer(command, tailoring, fonts, std::move(told)).run(std::move(profile));
}

RenderedResume render_resume(const std::string& file, std::string_view text, const ResumeCommand& command,
                             const Tailoring* tailoring, FontStore& fonts) {
  Diagnostics diagnostics;
  Profile profile = read_profile(file, text, diagnostics);
  return render_profile(std::move(profile), command, tailoring, fonts, std::move(diagnostics));
}

std::vector<FontFile> built_in_font_files() {
  std::vector<FontFile> files;
  for (const BuiltInFont& font : built_in_fonts()) files.push_back(font.file);
  return files;
}

}  // namespace shortlist
