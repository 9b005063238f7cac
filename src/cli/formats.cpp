#include "cli/formats.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

#include "cli/console.h"
#include "typeset/fit.h"
#include "typeset/pages.h"
#include "typeset/typeset.h"
#include "write/write_dump.h"
#include "write/write_pdf.h"
#include "write/write_text.h"

namespace shortlist {
namespace {

// Pages with the lines that are too many.
Fit set_pages(const Sheet& sheet, FontStore& fonts, Diagnostics& diagnostics) {
  if (!sheet.max_pages) {
    Fit fit;
    fit.pages = typeset(sheet.document, sheet.theme, sheet.paper, sheet.margins, fonts, diagnostics);
    return fit;
  }
  Fit fit = fit_pages(sheet.document, sheet.theme, sheet.paper, sheet.margins, *sheet.max_pages, fonts, diagnostics);
  if (fit.overflow > 0 && !diagnostics.has_errors()) {
    diagnostics.error({sheet.file, 0, 0, "resume.pages"}, too_long(fit.overflow, sheet));
  }
  return fit;
}

std::string extent_of(const Pages& pages) {
  return count_of(static_cast<int>(pages.pages.size()), "page");
}

Written make_pdf(const Sheet& sheet, FontStore& fonts, Diagnostics& diagnostics) {
  const Fit fit = set_pages(sheet, fonts, diagnostics);
  if (diagnostics.has_errors()) return {{}, {}, fit.overflow};
  return {write_pdf(fit.pages), extent_of(fit.pages)};
}

Written make_text(const Sheet& sheet, FontStore&, Diagnostics&) {
  std::string text = write_text(sheet.document, sheet.width);
  const int lines = static_cast<int>(std::count(text.begin(), text.end(), '\n'));
  return {std::move(text), count_of(lines, "line")};
}

Written make_dump(const Sheet& sheet, FontStore& fonts, Diagnostics& diagnostics) {
  const Fit fit = set_pages(sheet, fonts, diagnostics);
  if (diagnostics.has_errors()) return {{}, {}, fit.overflow};
  return {write_dump(fit.pages), extent_of(fit.pages)};
}

}  // namespace

std::string too_long(int lines, const Sheet& sheet) {
  return fmt::format("{} too long for {}, at the tightest that theme \"{}\" allows", count_of(lines, "line"),
                     count_of(sheet.max_pages.value_or(1), "page"), sheet.theme.name);
}

const std::vector<Format>& formats() {
  static const std::vector<Format> table = {
      {"pdf", "tagged PDF", make_pdf},
      {"txt", "plain text for paste boxes", make_text},
      {"dump", "a list of everything placed on the pages", make_dump},
  };
  return table;
}

const Format* find_format(std::string_view name) {
  for (const Format& format : formats()) {
    if (format.name == name) return &format;
  }
  return nullptr;
}

std::vector<std::string> format_names() {
  std::vector<std::string> names;
  for (const Format& format : formats()) names.emplace_back(format.name);
  return names;
}

}  // namespace shortlist
