// Reports in their forms.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cli/formats.h"
#include "document/document.h"
#include "model/profile.h"
#include "text/diagnostic.h"
#include "typeset/font.h"

namespace shortlist {

enum class ReportFormat { terminal, json, csv, markdown, plain, pdf };

// By the word of --format: text, json, csv, md.
std::optional<ReportFormat> find_report_format(std::string_view name);

// By the extension of a file: pdf, md, json, csv, txt.
std::optional<ReportFormat> report_format_of(std::string_view extension);

// What a report's look depends on.
struct ReportLook {
  std::string theme;
  Paper paper = Paper::a4;
  int columns = 80;
  bool color = false;
};

// Writes a report that is a document: neither JSON nor CSV. A PDF has "□" for letters that no font of the theme has,
// since what a report quotes is not its reader's to mend.
Written write_report(const Document& report, ReportFormat format, const ReportLook& look, Diagnostics& diagnostics);

// The PDF, with fonts that may have served other documents.
Written write_pdf_report(const Document& report, const ReportLook& look, FontStore& fonts, Diagnostics& diagnostics);

}  // namespace shortlist
