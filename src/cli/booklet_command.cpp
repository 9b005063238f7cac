#include "cli/booklet_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <vector>

#include "cli/booklet_files.h"
#include "cli/built_in.h"
#include "cli/input_file.h"
#include "cli/look.h"
#include "cli/memory_limit.h"
#include "cli/outcome.h"
#include "cli/output_file.h"
#include "cli/paths.h"
#include "write/foreign_pdf.h"

namespace shortlist {
namespace {

constexpr std::size_t largest_pdf = std::size_t{128} << 20;    // bytes
constexpr std::size_t largest_heap = std::size_t{1536} << 20;  // bytes: a small file can unpack to any size
constexpr double like_letter = 3;                              // points

// Letter for a page of its size, or of its half, however it lies; else A4.
Paper paper_for(const ForeignPage& page) {
  const PaperSize size = seen_size(page);
  const double narrow = std::min(size.width, size.height);
  const double wide = std::max(size.width, size.height);
  for (const Paper paper : {Paper::letter, Paper::half_letter}) {
    const PaperSize known = paper_size(paper);
    if (std::abs(narrow - known.width) < like_letter && std::abs(wide - known.height) < like_letter) {
      return Paper::letter;
    }
  }
  return Paper::a4;
}

// "pages scaled to 71%"; empty when none is.
std::string scaling(const std::vector<ForeignPage>& pages, const PaperSize& sheet) {
  double least = 1e9;
  double most = 0;
  for (const ForeignPage& page : pages) {
    const double scale = scale_to(page, {sheet.width / 2, sheet.height});
    least = std::min(least, scale);
    most = std::max(most, scale);
  }
  if (least == 1 && most == 1) return {};
  const std::string from = fmt::format("{:.0f}", least * 100);
  const std::string to = fmt::format("{:.0f}", most * 100);
  if (from == to) return fmt::format("pages scaled to {}%", to);
  return fmt::format("pages of several sizes, scaled to {} to {}%", from, to);
}

// "out/Guide-Booklet" for "Guide.pdf" and "out/".
std::string base_of(const BookletCommand& command) {
  const bool named = !command.output.empty() && !command.output.ends_with('/');
  if (named) return folder_of(command.output) + stem_of(command.output);
  if (!command.output.empty()) make_folder(command.output);
  return command.output + (command.pdf == "-" ? "Booklet" : stem_of(command.pdf) + "-Booklet");
}

}  // namespace

int execute(const BookletCommand& command, Console& console) {
  const MemoryLimit limit(largest_heap);
  const bool from_input = command.pdf == "-";
  const std::string path = from_input ? "<stdin>" : command.pdf;
  const std::string bytes =
      from_input ? read_input_stream(console.in, largest_pdf + 1) : read_input_file(path, largest_pdf + 1);
  Diagnostics diagnostics;
  if (bytes.size() > largest_pdf) {
    diagnostics.error({path, 0, 0, {}}, fmt::format("the file is larger than {} MiB", largest_pdf >> 20));
    report(console, diagnostics);
    say(console, error_summary(diagnostics));
    return 1;
  }
  ForeignPdf pdf(bytes, path, diagnostics);
  std::vector<BookletFile> files;
  Paper paper = Paper::a4;
  if (!pdf.pages().empty()) {
    paper = command.paper.value_or(paper_for(pdf.pages().front()));
    FontStore fonts(built_in_font_files());
    const auto write = [&](const BookletOptions& options) { return write_booklet(pdf, options); };
    files = make_booklet(static_cast<int>(pdf.pages().size()), paper, command.wish, write, fonts, diagnostics);
    pdf.report(diagnostics);
  }
  report(console, diagnostics);
  if (diagnostics.has_errors()) {
    say(console, error_summary(diagnostics));
    return 1;
  }
  if (command.output == "-") {
    print(console, files.front().bytes);
  } else {
    save_booklet(files, base_of(command), command.pdf, console);
  }
  const std::string scaled = scaling(pdf.pages(), sheet_of(paper));
  if (!scaled.empty()) say(console, scaled);
  return 0;
}

}  // namespace shortlist
