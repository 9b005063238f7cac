#include "cli/resume_file.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <istream>

#include "cli/input_file.h"
#include "cli/poppler.h"
#include "read/read_profile.h"
#include "read/read_resume.h"

namespace shortlist {
namespace {

constexpr const char* standard_input = "<stdin>";

std::string known_extensions() {
  std::string known;
  for (const ResumeFormat& format : resume_formats())
    known += fmt::format("{}{}", known.empty() ? "" : ", ", format.extension);
  return known;
}

ResumeText read_bytes(const std::string& path, const ResumeFormat& format, std::string_view bytes,
                      Diagnostics& diagnostics) {
  if (format.read != nullptr) return format.read(path, bytes, diagnostics);
  if (format.format == FileFacts::Format::pdf && bytes.size() <= format.most_bytes) {
    return read_resume_pdf(path, read_pdf(bytes), diagnostics);
  }
  ResumeText resume;
  if (format.format == FileFacts::Format::pdf) {
    diagnostics.error({path, 0, 0, {}}, fmt::format("the file is larger than {} MiB", format.most_bytes >> 20));
  } else {
    resume = resume_text(read_profile(path, bytes, diagnostics));
  }
  resume.file = path;
  resume.facts.format = format.format;
  resume.facts.bytes = bytes.size();
  return resume;
}

std::size_t most_bytes_of_any() {
  std::size_t most = 0;
  for (const ResumeFormat& format : resume_formats()) most = std::max(most, format.most_bytes);
  return most;
}

}  // namespace

ResumeText read_resume_file(const std::string& path, std::istream& in, Diagnostics& diagnostics) {
  if (path == "-") {
    const std::string bytes = read_input_stream(in, most_bytes_of_any() + 1);
    const ResumeFormat& format = guess_resume_format(bytes);
    if (format.format != FileFacts::Format::pdf && format.format != FileFacts::Format::docx)
      diagnostics.add_source(standard_input, bytes);
    return read_bytes(standard_input, format, bytes, diagnostics);
  }
  const ResumeFormat* const format = find_resume_format(path);
  if (format == nullptr) {
    diagnostics.error({path, 0, 0, {}}, "this kind of file is not known",
                      fmt::format("known are {}", known_extensions()));
    ResumeText resume;
    resume.file = path;
    return resume;
  }
  const std::string bytes = read_input_file(path, format->most_bytes + 1);
  const bool text = format->format != FileFacts::Format::pdf && format->format != FileFacts::Format::docx;
  if (text) diagnostics.add_source(path, bytes);
  return read_bytes(path, *format, bytes, diagnostics);
}

}  // namespace shortlist
