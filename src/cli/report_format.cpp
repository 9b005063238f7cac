#include "cli/report_format.h"

#include <algorithm>
#include <cassert>
#include <utility>

#include "cli/common_letters.h"
#include "cli/console.h"
#include "cli/look.h"
#include "cli/render_resume.h"
#include "write/write_markdown.h"
#include "write/write_terminal.h"

namespace shortlist {
namespace {

constexpr int text_width = 78;  // columns of plain text in a file

struct Row {
  std::string_view name;       // of --format; empty: only as a file
  std::string_view extension;  // empty: only on standard output
  ReportFormat format;
};
constexpr Row rows[] = {
    {"text", "", ReportFormat::terminal}, {"json", "json", ReportFormat::json}, {"csv", "csv", ReportFormat::csv},
    {"md", "md", ReportFormat::markdown}, {"", "txt", ReportFormat::plain},     {"", "pdf", ReportFormat::pdf},
};

Written with_lines(std::string text) {
  const int lines = static_cast<int>(std::count(text.begin(), text.end(), '\n'));
  return {std::move(text), count_of(lines, "line")};
}

}  // namespace

std::optional<ReportFormat> find_report_format(std::string_view name) {
  for (const Row& row : rows) {
    if (!name.empty() && row.name == name) return row.format;
  }
  return std::nullopt;
}

std::optional<ReportFormat> report_format_of(std::string_view extension) {
  for (const Row& row : rows) {
    if (!extension.empty() && row.extension == extension) return row.format;
  }
  return std::nullopt;
}

Written write_pdf_report(const Document& report, const ReportLook& look, FontStore& fonts, Diagnostics& diagnostics) {
  const Theme theme = load_theme(look.theme, {}, diagnostics);
  if (diagnostics.has_errors()) return {};
  const Margins margins = theme.margins[static_cast<std::size_t>(look.paper)];
  Sheet sheet{report, theme, paper_size(look.paper), margins, {}, text_width, report.meta.title};
  Diagnostics first_try;
  Written written = find_format("pdf")->write(sheet, fonts, first_try);
  if (!first_try.has_errors()) return written;
  keep_common_letters(sheet.document);
  return find_format("pdf")->write(sheet, fonts, diagnostics);
}

Written write_report(const Document& report, ReportFormat format, const ReportLook& look, Diagnostics& diagnostics) {
  switch (format) {
    case ReportFormat::terminal:
      return with_lines(write_terminal(report, look.columns, look.color));
    case ReportFormat::markdown:
      return with_lines(write_markdown(report));
    case ReportFormat::plain:
      return with_lines(write_terminal(report, text_width, false));
    case ReportFormat::pdf: {
      FontStore fonts(built_in_font_files());
      return write_pdf_report(report, look, fonts, diagnostics);
    }
    case ReportFormat::json:
    case ReportFormat::csv:
      break;
  }
  assert(false && "data is no document");
  return {};
}

}  // namespace shortlist
