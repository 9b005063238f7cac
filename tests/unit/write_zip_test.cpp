#include "write/write_zip.h"

#include <doctest/doctest.h>

#include <string>

#include "read/zip_archive.h"

namespace shortlist {
namespace {

TEST_CASE("an archive is read back as it was written, and small files are stored") {
  const std::string long_text(100'000, 'x');
  const std::vector<PackedFile> files = {{"a.txt", long_text}, {"folder/é", "{}"}, {"empty", ""}};
  const std::string archive = write_zip(files);
  CHECK(archive.size() < 1000);
  const ZipDirectory directory = read_zip_directory(archive, 10);
  REQUIRE(directory.entries.size() == files.size());
  for (std::size_t i = 0; i < files.size(); ++i) {
    const ZipEntry& entry = directory.entries[i];
    CHECK(entry.name == files[i].name);
    CHECK(entry.inflated == files[i].bytes.size());
    CHECK(entry.method == (i == 0 ? 8 : 0));
    const ZipFile file = read_zip_file(archive, entry);
    CHECK(file.bytes == files[i].bytes);
    CHECK(file.trouble.empty());
  }
}

TEST_CASE("an archive of nothing is its end alone") {
  CHECK(write_zip({}) == std::string("PK\x05\x06") + std::string(18, '\0'));
}

}  // namespace
}  // namespace shortlist
