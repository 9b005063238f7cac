// The directory of a ZIP archive in memory (PKWARE APPNOTE 6.3), and its files. Inside read/ only. Not libzip: it
// brings libcrypto and libbz2 along, which would add 1 ms to the start of every command, and it refuses damaged
// archives whole.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shortlist {

// A file as the central directory tells of it; nothing in it is to be trusted.
struct ZipEntry {
  std::string name;
  std::uint16_t flags = 0;
  std::uint16_t method = 0;  // 0 stored, 8 deflated
  std::uint32_t checksum = 0;
  std::size_t packed = 0;    // bytes
  std::size_t inflated = 0;  // bytes
  std::size_t header = 0;    // offset of its local header
};

struct ZipDirectory {
  bool found = false;
  std::size_t count = 0;  // of files, as the end of the directory tells
  std::vector<ZipEntry> entries;
};

// Reads the central directory of at most `most` files; archives of several disks and of the 64-bit form are not found.
ZipDirectory read_zip_directory(std::string_view archive, std::size_t most);

struct ZipFile {
  std::string bytes;  // never more than ZipEntry::inflated; of a damaged file what could be read, up to the first NUL
  std::string trouble;
};

// Inflates one file. The entry's sizes bound what is taken.
ZipFile read_zip_file(std::string_view archive, const ZipEntry& entry);

}  // namespace shortlist
