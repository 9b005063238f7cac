// Any bytes as a resume in plain text and in Markdown.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "read/read_resume.h"
#include "text/unicode.h"

namespace {

// What rules and reports may rely on.
void check(const shortlist::ResumeText& resume) {
  for (const shortlist::Passage& passage : resume.passages) {
    if (passage.text.empty() || shortlist::find_invalid_utf8(passage.text) != shortlist::npos) __builtin_trap();
    if (passage.entry < -1 || passage.where.line < 0) __builtin_trap();
    const bool of_job = passage.kind == shortlist::PassageKind::work_text && passage.entry >= 0;
    if (of_job && static_cast<std::size_t>(passage.entry) >= resume.roles.size()) __builtin_trap();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  shortlist::Diagnostics diagnostics;
  check(shortlist::read_resume_text("cv.txt", text, diagnostics));
  check(shortlist::read_resume_markdown("cv.md", text, diagnostics));
  diagnostics.format();
  return 0;
}
