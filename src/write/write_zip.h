// Files → a ZIP archive. Not libzip: loading it would cost every command a millisecond.
#pragma once

#include <string>
#include <vector>

namespace shortlist {

struct PackedFile {
  std::string name;  // UTF-8, with "/" between folders
  std::string bytes;
};

// PKWARE APPNOTE 6.3, version 2.0: deflated files, stored where that makes them no smaller, in their order, all of
// 1980-01-01. Throws Failure for what its 16 and 32 bits cannot tell: 65,535 files, 4 GiB.
std::string write_zip(const std::vector<PackedFile>& files);

}  // namespace shortlist
