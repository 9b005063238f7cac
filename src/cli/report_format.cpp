#include "cli/report_format.h"

#include <algorithm>
#include <cassert>
#include <cstddef>
#include <utility>

#include "cli/console.h"
#include "cli/look.h"
#include "cli/render_resume.h"
#include "text/unicode.h"
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

// Latin, Greek, Cyrillic and the signs between them; every built-in face has nearly all of these.
bool is_common_letter(char32_t code_point) {
  return code_point < 0x530 || (code_point >= 0x1E00 && code_point < 0x2070) ||
         (code_point >= 0x20A0 && code_point < 0x20D0) || (code_point >= 0x2190 && code_point < 0x2194);
}

std::string with_common_letters(std::string_view text) {
  std::string out;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t begin = at;
    const char32_t code_point = next_code_point(text, at);
    const bool shown = is_common_letter(code_point) && (code_point == U'\n' || !is_forbidden_in_text(code_point));
    out += shown ? text.substr(begin, at - begin) : "□";
  }
  return out;
}

void replace_letters(Inlines& parts) {
  for (Inline& part : parts) part.text = with_common_letters(part.text);
}

// Reports have no entries and no worksheets.
Document with_common_letters(Document document) {
  document.meta.running_head = with_common_letters(document.meta.running_head);
  for (Block& block : document.blocks) {
    if (Title* title = std::get_if<Title>(&block)) {
      replace_letters(title->text);
      replace_letters(title->subtitle);
      std::for_each(title->details.begin(), title->details.end(), replace_letters);
    } else if (Heading* heading = std::get_if<Heading>(&block)) {
      replace_letters(heading->text);
    } else if (Paragraph* paragraph = std::get_if<Paragraph>(&block)) {
      replace_letters(paragraph->text);
    } else if (Bullets* bullets = std::get_if<Bullets>(&block)) {
      std::for_each(bullets->items.begin(), bullets->items.end(), replace_letters);
    } else if (Table* table = std::get_if<Table>(&block)) {
      for (std::vector<Inlines>& row : table->rows) std::for_each(row.begin(), row.end(), replace_letters);
    }
  }
  return document;
}

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
  sheet.document = with_common_letters(std::move(sheet.document));
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
