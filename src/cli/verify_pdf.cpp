#include "cli/verify_pdf.h"

#include <fmt/format.h>

#include "cli/poppler.h"
#include "write/read_back.h"

namespace shortlist {

bool wants_verifying(const ResumeCommand& command, const Console& console) {
  if (command.verify != Verify::automatic) return command.verify == Verify::always;
  const bool single_file = command.profiles.size() == 1 && command.output != "-" && command.format->name == "pdf";
  return single_file && console.terminal && has_pdftotext();
}

Verified verify_pdf(const RenderedResume& resume) {
  const ReadBack back = compare_words(resume.document, pdf_plain_text(resume.written.bytes));
  Verified verified;
  verified.words = back.words;
  for (const std::string& fault : back.faults) verified.faults += fmt::format("  {}\n", fault);
  return verified;
}

void report_faults(const Verified& verified, const std::string& path, Console& console) {
  say(console, fmt::format("shortlist: pdftotext does not read {} as it was written\n{}nothing was written · "
                           "--no-verify writes it all the same",
                           path, verified.faults));
}

}  // namespace shortlist
