#include "cli/render_resume.h"

#include <cstddef>
#include <utility>

#include "cli/built_in.h"
#include "cli/look.h"
#include "cli/paths.h"
#include "compose/compose_resume.h"
#include "document/document.h"
#include "document/theme.h"
#include "model/locale.h"
#include "model/profile.h"
#include "read/read_profile.h"

namespace shortlist {
namespace {

Theme choose_theme(const Profile& profile, const ResumeCommand& command, Diagnostics& diagnostics) {
  if (!command.theme.empty()) return load_theme(command.theme, {}, diagnostics);
  const std::string& name = profile.resume.theme;
  const Location where{profile.file, 0, 0, "resume.theme"};
  if (name.empty()) return load_theme("classic", where, diagnostics);
  return load_theme(is_theme_path(name) ? below(folder_of(profile.file), name) : name, where, diagnostics);
}

// `--font` goes before the theme's families, which still help out where it lacks a character.
void prefer_font(const std::string& family, Theme& theme) {
  if (family.empty()) return;
  for (const FontRole role : {FontRole::body, FontRole::heading}) {
    std::vector<std::string>& families = theme.families[static_cast<std::size_t>(role)];
    families.insert(families.begin(), family);
  }
}

std::string first_of(const std::string& wish, const std::string& second, const std::string& otherwise) {
  if (!wish.empty()) return wish;
  return second.empty() ? otherwise : second;
}

}  // namespace

RenderedResume render_resume(const std::string& file, std::string_view text, const ResumeCommand& command,
                             FontStore& fonts) {
  RenderedResume result;
  Diagnostics& diagnostics = result.diagnostics;
  const Profile profile = read_profile(file, text, diagnostics);
  Theme theme = choose_theme(profile, command, diagnostics);
  prefer_font(command.font, theme);
  const std::string tag = first_of(command.locale, profile.resume.locale, "en");
  const Location locale_place{command.locale.empty() ? file : "--locale", 0, 0, "resume.locale"};
  const LocaleData locale = load_locale(tag, locale_place, diagnostics);
  if (diagnostics.has_errors()) return result;

  const ResumeRequest request{command.tags, command.sections, tag, command.today};
  Document document = compose_resume(profile, request, theme, locale, diagnostics);
  if (diagnostics.has_errors()) return result;
  result.person = document.meta.author.empty() ? profile.person.name.value : document.meta.author;

  const Paper paper = command.paper.value_or(profile.resume.paper.value_or(Paper::a4));
  Sheet sheet{std::move(document),
              theme,
              paper_size(paper),
              theme.margins[static_cast<std::size_t>(paper)],
              profile.resume.pages,
              command.width,
              file};
  result.written = command.format->write(sheet, fonts, diagnostics);
  result.document = std::move(sheet.document);
  return result;
}

std::vector<FontFile> built_in_font_files() {
  std::vector<FontFile> files;
  for (const BuiltInFont& font : built_in_fonts()) files.push_back(font.file);
  return files;
}

}  // namespace shortlist
