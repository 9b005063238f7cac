// Any bytes as a resume in JSON.
#include <cstddef>
#include <cstdint>
#include <string_view>

#include "read/read_resume.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  shortlist::Diagnostics diagnostics;
  const shortlist::ResumeText resume = shortlist::read_resume_json("cv.json", text, diagnostics);
  if (diagnostics.has_errors() && !resume.passages.empty()) __builtin_trap();
  diagnostics.format();
  return 0;
}
