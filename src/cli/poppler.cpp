#include "cli/poppler.h"

#include <fmt/format.h>

#include <algorithm>
#include <chrono>
#include <string>
#include <utility>
#include <vector>

#include "cli/child_process.h"
#include "text/failure.h"

namespace shortlist {
namespace {

using Clock = std::chrono::steady_clock;

constexpr std::chrono::milliseconds longest_tool{8'000};
constexpr std::chrono::milliseconds longest_file{15'000};  // all tools together

std::string why_of(const ChildResult& result) {
  switch (result.end) {
    case ChildResult::End::out_of_time:
      return "took too long and was stopped";
    case ChildResult::End::too_much_output:
      return "wrote too much and was stopped";
    case ChildResult::End::killed:
      return fmt::format("crashed or ran out of memory (signal {})", result.status);
    default:
      return fmt::format("failed ({})", result.status);
  }
}

// One file and the tools that look at it.
class Tools {
 public:
  explicit Tools(std::string_view bytes) : file_(bytes), deadline_(Clock::now() + longest_file) {}

  // What the tool wrote, even when it did not end well.
  std::string run(std::vector<std::string> arguments) {
    const std::string tool = arguments.front();
    const auto left = std::chrono::duration_cast<std::chrono::milliseconds>(deadline_ - Clock::now());
    ChildLimits limits;
    limits.time = std::min(longest_tool, std::max(left, std::chrono::milliseconds{1}));
    arguments.emplace_back(MemoryFile::path());
    if (tool == "pdftotext") arguments.emplace_back("-");
    ChildResult result = run_child(arguments, &file_, limits);
    if (result.end == ChildResult::End::missing) {
      throw Failure(
          fmt::format("{} is missing: PDF files are read by poppler's tools (Debian and Ubuntu: "
                      "apt install poppler-utils; Fedora: dnf install poppler-utils; macOS: brew install "
                      "poppler)",
                      tool));
    }
    if (result.err.find("Incorrect password") != std::string::npos) {
      needs_password_ = true;
    } else if (!result.fine()) {
      add_trouble(fmt::format("{} {}", tool, why_of(result)));
    } else if (tool != "pdftoppm" && result.err.find("Syntax Error") != std::string::npos) {
      // Drawing also complains of fonts that are not in the file, which is no damage.
      add_trouble("the file breaks the rules of PDF, and parts of it may be missing");
    }
    return std::move(result.out);
  }

  bool needs_password() const { return needs_password_; }
  const std::string& trouble() const { return trouble_; }

 private:
  void add_trouble(const std::string& what) {
    if (trouble_.find(what) == std::string::npos) trouble_ += (trouble_.empty() ? "" : "; ") + what;
  }

  MemoryFile file_;
  Clock::time_point deadline_;
  bool needs_password_ = false;
  std::string trouble_;
};

}  // namespace

PdfText read_pdf(std::string_view bytes) {
  const std::string last = std::to_string(most_pdf_pages);
  Tools tools(bytes);
  PdfText pdf;
  pdf.bytes = bytes.size();
  pdf.info = tools.run({"pdfinfo"});
  pdf.needs_password = tools.needs_password();
  if (!pdf.needs_password && !pdf.info.empty()) {
    pdf.layout = tools.run({"pdftotext", "-bbox-layout", "-l", last});
    pdf.stream = tools.run({"pdftotext", "-raw", "-bbox", "-l", last});
    pdf.urls = tools.run({"pdfinfo", "-url", "-l", last});
    pdf.fonts = tools.run({"pdffonts", "-l", last});
    pdf.images = tools.run({"pdfimages", "-list", "-l", last});
    pdf.drawn = tools.run({"pdftoppm", "-gray", "-scale-to", std::to_string(drawn_page_size), "-l", last});
  }
  pdf.trouble = tools.trouble();
  return pdf;
}

std::string pdf_plain_text(std::string_view bytes) {
  Tools tools(bytes);
  std::string text = tools.run({"pdftotext", "-nopgbrk", "-enc", "UTF-8"});
  if (!tools.trouble().empty()) throw Failure("cannot read the PDF back: " + tools.trouble());
  return text;
}

bool has_pdftotext() {
  return has_program("pdftotext");
}

}  // namespace shortlist
