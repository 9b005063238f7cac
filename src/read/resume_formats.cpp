// The table of input formats.
#include <algorithm>
#include <cstddef>

#include "read/read_resume.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

using Format = FileFacts::Format;

constexpr std::size_t mebibyte = std::size_t{1} << 20;

bool is_letter(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z');
}

// "[person]", "[[work]]": how a profile begins below its comments.
bool begins_table(std::string_view text) {
  while (!text.empty()) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    line.remove_prefix(std::min(line.find_first_not_of(" \t\r"), line.size()));
    if (line.empty() || line.starts_with('#')) continue;
    const std::size_t brackets = std::min(line.find_first_not_of('['), line.size());
    line.remove_prefix(brackets);
    const std::size_t name =
        static_cast<std::size_t>(std::find_if_not(line.begin(), line.end(), is_letter) - line.begin());
    return brackets > 0 && name > 0 && line.substr(name).starts_with(']');
  }
  return false;
}

}  // namespace

const std::vector<ResumeFormat>& resume_formats() {
  static const std::vector<ResumeFormat> formats{
      {".toml", Format::toml, mebibyte, nullptr},
      {".pdf", Format::pdf, 32 * mebibyte, nullptr},
      {".docx", Format::docx, 16 * mebibyte, read_resume_docx},
      {".txt", Format::text, mebibyte, read_resume_text},
      {".md", Format::markdown, mebibyte, read_resume_markdown},
      {".json", Format::json, mebibyte, read_resume_json},
  };
  return formats;
}

const ResumeFormat* find_resume_format(std::string_view path) {
  for (const ResumeFormat& format : resume_formats()) {
    if (path.size() < format.extension.size()) continue;
    const std::string_view end = path.substr(path.size() - format.extension.size());
    const bool same = std::equal(end.begin(), end.end(), format.extension.begin(), [](char a, char b) {
      return (a >= 'A' && a <= 'Z' ? static_cast<char>(a + 0x20) : a) == b;
    });
    if (same) return &format;
  }
  return nullptr;
}

const ResumeFormat& guess_resume_format(std::string_view bytes) {
  const std::size_t first = bytes.find_first_not_of(" \t\r\n\xEF\xBB\xBF");
  const std::string_view text = first == npos ? std::string_view() : bytes.substr(first);
  std::string_view extension = ".txt";
  if (text.starts_with("%PDF")) extension = ".pdf";
  if (text.starts_with("PK\x03\x04")) extension = ".docx";
  if (text.starts_with('{')) extension = ".json";
  if (begins_table(text)) extension = ".toml";
  return *find_resume_format(extension);
}

}  // namespace shortlist
