#include "write/write_zip.h"

#include <libdeflate.h>

#include <cstddef>
#include <cstdint>
#include <limits>
#include <memory>
#include <string_view>

#include "text/failure.h"

namespace shortlist {
namespace {

constexpr int level = 6;                    // of compression
constexpr unsigned version = 20;            // deflated files
constexpr unsigned names_are_utf8 = 0x800;  // flag
constexpr unsigned stored = 0;
constexpr unsigned deflated = 8;
constexpr unsigned day = 1 << 5 | 1;  // 1980-01-01
constexpr std::size_t most_files = std::numeric_limits<std::uint16_t>::max() - 1;
constexpr std::size_t most_bytes = std::numeric_limits<std::uint32_t>::max() - 1;

void put16(std::string& out, std::size_t number) {
  out += static_cast<char>(number & 0xff);
  out += static_cast<char>(number >> 8 & 0xff);
}

void put32(std::string& out, std::size_t number) {
  put16(out, number & 0xffff);
  put16(out, number >> 16);
}

struct Deflate {
  void operator()(libdeflate_compressor* state) const { libdeflate_free_compressor(state); }
};

// Empty when deflating makes it no smaller.
std::string deflate(std::string_view bytes) {
  const std::unique_ptr<libdeflate_compressor, Deflate> state(libdeflate_alloc_compressor(level));
  if (!state) throw Failure("out of memory");
  std::string packed(bytes.empty() ? 0 : bytes.size() - 1, '\0');
  packed.resize(libdeflate_deflate_compress(state.get(), bytes.data(), bytes.size(), packed.data(), packed.size()));
  return packed;
}

// What the local header and the central directory both say of a file.
std::string facts_of(const PackedFile& file, std::size_t packed, unsigned method) {
  std::string facts;
  for (const unsigned number : {version, names_are_utf8, method, 0U, day}) put16(facts, number);
  put32(facts, libdeflate_crc32(0, file.bytes.data(), file.bytes.size()));
  put32(facts, packed);
  put32(facts, file.bytes.size());
  put16(facts, file.name.size());
  put16(facts, 0);  // no extra field
  return facts;
}

}  // namespace

std::string write_zip(const std::vector<PackedFile>& files) {
  std::string out, directory;
  for (const PackedFile& file : files) {
    const std::string packed = deflate(file.bytes);
    const bool smaller = !packed.empty();
    const std::string_view body = smaller ? packed : file.bytes;
    if (file.bytes.size() + out.size() > most_bytes) throw Failure("an archive cannot hold 4 GiB");
    const std::string facts = facts_of(file, body.size(), smaller ? deflated : stored);
    directory += "PK\x01\x02";
    put16(directory, version);
    directory += facts;
    directory.append(10, '\0');  // no comment, first disk, no attributes
    put32(directory, out.size());
    directory += file.name;
    out += "PK\x03\x04" + facts + file.name;
    out += body;
  }
  if (files.size() > most_files) throw Failure("an archive cannot hold 65,535 files");
  const std::size_t begin = out.size();
  out += directory + "PK\x05\x06";
  put32(out, 0);  // disks
  put16(out, files.size());
  put16(out, files.size());
  put32(out, directory.size());
  put32(out, begin);
  put16(out, 0);  // no comment
  return out;
}

}  // namespace shortlist
