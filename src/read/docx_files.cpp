#include "read/docx_files.h"

#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

#include "read/zip_archive.h"

namespace shortlist {
namespace {

constexpr std::size_t largest_part = std::size_t{24} << 20;  // bytes, inflated
constexpr std::size_t highest_ratio = 400;                   // of inflated to packed bytes, beyond the first megabyte
constexpr std::size_t free_bytes = std::size_t{1} << 20;

bool is_numbered(std::string_view name, std::string_view stem) {
  if (!name.starts_with(stem) || !name.ends_with(".xml")) return false;
  const std::string_view number = name.substr(stem.size(), name.size() - stem.size() - 4);
  return number.size() <= 3 && number.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_wanted(std::string_view name) {
  constexpr std::array<std::string_view, 4> names{"word/document.xml", "word/styles.xml",
                                                  "word/_rels/document.xml.rels", "docProps/app.xml"};
  return std::find(names.begin(), names.end(), name) != names.end() || is_numbered(name, "word/header") ||
         is_numbered(name, "word/footer");
}

bool is_picture(std::string_view name) {
  constexpr std::string_view endings[] = {".png", ".jpg",  ".jpeg", ".gif", ".bmp",
                                          ".tif", ".tiff", ".emf",  ".wmf", ".svg"};
  return name.starts_with("word/media/") && std::any_of(std::begin(endings), std::end(endings),
                                                        [name](std::string_view end) { return name.ends_with(end); });
}

class DocxReader {
 public:
  explicit DocxReader(std::string_view bytes) : bytes_(bytes) {}

  DocxFiles read() {
    const ZipDirectory directory = read_zip_directory(bytes_, most_docx_files);
    if (!directory.found) {
      add_trouble("it is no ZIP archive, or its end is missing");
      return std::move(files_);
    }
    if (directory.count > most_docx_files)
      add_trouble(fmt::format("it holds {} files; the first {} were looked at", directory.count, most_docx_files));
    for (const ZipEntry& entry : directory.entries) look_at(entry);
    if (!files_.parts.contains("word/document.xml")) add_trouble("word/document.xml is missing or cannot be read");
    return std::move(files_);
  }

 private:
  void add_trouble(const std::string& what) { files_.trouble += (files_.trouble.empty() ? "" : "; ") + what; }

  void look_at(const ZipEntry& entry) {
    if (is_picture(entry.name)) ++files_.pictures;
    if (!is_wanted(entry.name) || files_.parts.contains(entry.name)) return;
    const bool bomb = entry.inflated > free_bytes && entry.inflated / highest_ratio > entry.packed;
    if (bomb || entry.inflated > largest_part || total_ + entry.inflated > most_docx_bytes) {
      add_trouble(fmt::format("{} would inflate to {} MB and was not read", entry.name, entry.inflated >> 20));
      return;
    }
    ZipFile file = read_zip_file(bytes_, entry);
    if (!file.trouble.empty()) add_trouble(fmt::format("{} {}", entry.name, file.trouble));
    if (!file.trouble.empty() && file.bytes.empty()) return;
    total_ += file.bytes.size();
    files_.parts.emplace(entry.name, std::move(file.bytes));
  }

  std::string_view bytes_;
  DocxFiles files_;
  std::size_t total_ = 0;
};

}  // namespace

DocxFiles read_docx_files(std::string_view bytes) {
  return DocxReader(bytes).read();
}

}  // namespace shortlist
