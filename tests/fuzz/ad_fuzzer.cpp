#include <cstddef>
#include <cstdint>
#include <string_view>

#include "model/job.h"
#include "read/read_job.h"
#include "skills/years.h"
#include "text/diagnostic.h"
#include "text/unicode.h"

// What is cut out of an ad must be well-formed text of that ad, and lines must have places.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  shortlist::Diagnostics diagnostics;
  const shortlist::Job job = shortlist::read_ad("fuzz.txt", text, diagnostics);
  diagnostics.format();
  if (job.ad.empty() != diagnostics.has_errors() && !job.ad.empty()) __builtin_trap();
  for (const shortlist::AdLine& line : job.ad) {
    const bool placed = line.text.where.line > 0 && line.text.where.column > 0;
    if (!placed || line.text.empty()) __builtin_trap();
    if (shortlist::find_invalid_utf8(line.text.value) != shortlist::npos) __builtin_trap();
    for (const shortlist::YearsAsked& asked : shortlist::find_years(line.text.value)) {
      if (asked.begin >= asked.end || asked.end > line.text.value.size()) __builtin_trap();
    }
  }
  return 0;
}
