#include "cli/formats.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <set>
#include <utility>

#include "cli/console.h"
#include "typeset/pages.h"
#include "typeset/typeset.h"
#include "write/write_dump.h"
#include "write/write_pdf.h"
#include "write/write_text.h"

namespace shortlist {
namespace {

// Lines of content on the pages that are too many. What shares a baseline is one line.
int count_overflow(const Pages& pages, std::size_t max_pages) {
  std::size_t lines = 0;
  for (std::size_t i = max_pages; i < pages.pages.size(); ++i) {
    std::set<double> baselines;
    for (const GlyphRun& run : pages.pages[i].runs) {
      if (run.node != artifact) baselines.insert(run.y);
    }
    lines += baselines.size();
  }
  return static_cast<int>(lines);
}

Pages set_pages(const Sheet& sheet, FontStore& fonts, Diagnostics& diagnostics) {
  Pages pages = typeset(sheet.document, sheet.theme, sheet.paper, sheet.margins, fonts, diagnostics);
  if (!sheet.max_pages || diagnostics.has_errors()) return pages;
  const int lines = count_overflow(pages, static_cast<std::size_t>(*sheet.max_pages));
  if (lines > 0) {
    const Location where{sheet.file, 0, 0, "resume.pages"};
    diagnostics.warning(where,
                        fmt::format("{} too long for {}", count_of(lines, "line"), count_of(*sheet.max_pages, "page")));
  }
  return pages;
}

std::string extent_of(const Pages& pages) {
  return count_of(static_cast<int>(pages.pages.size()), "page");
}

Written make_pdf(const Sheet& sheet, FontStore& fonts, Diagnostics& diagnostics) {
  const Pages pages = set_pages(sheet, fonts, diagnostics);
  if (diagnostics.has_errors()) return {};
  return {write_pdf(pages), extent_of(pages)};
}

Written make_text(const Sheet& sheet, FontStore&, Diagnostics&) {
  std::string text = write_text(sheet.document, sheet.width);
  const int lines = static_cast<int>(std::count(text.begin(), text.end(), '\n'));
  return {std::move(text), count_of(lines, "line")};
}

Written make_dump(const Sheet& sheet, FontStore& fonts, Diagnostics& diagnostics) {
  const Pages pages = set_pages(sheet, fonts, diagnostics);
  if (diagnostics.has_errors()) return {};
  return {write_dump(pages), extent_of(pages)};
}

}  // namespace

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
