#include "read/zip_archive.h"

#include <libdeflate.h>

#include <algorithm>
#include <memory>
#include <optional>

namespace shortlist {
namespace {

constexpr std::string_view local_mark = "PK\x03\x04";
constexpr std::string_view central_mark = "PK\x01\x02";
constexpr std::string_view end_mark = "PK\x05\x06";
constexpr std::size_t local_size = 30;    // bytes of the fixed parts
constexpr std::size_t central_size = 46;  //
constexpr std::size_t end_size = 22;      //
constexpr std::size_t longest_comment = 65'535;
constexpr std::uint16_t encrypted = 1;  // of the flags

// Little-endian numbers; `at` is inside.
std::uint16_t number16(std::string_view bytes, std::size_t at) {
  const auto byte = [&](std::size_t i) { return static_cast<unsigned>(static_cast<unsigned char>(bytes[at + i])); };
  return static_cast<std::uint16_t>(byte(0) | byte(1) << 8);
}

std::uint32_t number32(std::string_view bytes, std::size_t at) {
  return number16(bytes, at) | static_cast<std::uint32_t>(number16(bytes, at + 2)) << 16;
}

// `size` bytes at `at`, or nothing when they are not all there.
std::optional<std::string_view> piece(std::string_view bytes, std::size_t at, std::size_t size) {
  if (at > bytes.size() || size > bytes.size() - at) return std::nullopt;
  return bytes.substr(at, size);
}

// Where the end of the central directory stands: the last mark whose comment ends with the file, else the last one.
std::optional<std::string_view> find_end(std::string_view archive) {
  const std::size_t room = end_size + longest_comment;
  const std::string_view tail = archive.substr(archive.size() - std::min(archive.size(), room));
  for (std::size_t at = tail.rfind(end_mark); at != std::string_view::npos; at = tail.rfind(end_mark, at - 1)) {
    if (const auto end = piece(tail, at, end_size)) return end;
    if (at == 0) break;
  }
  return std::nullopt;
}

struct Inflate {
  void operator()(libdeflate_decompressor* state) const { libdeflate_free_decompressor(state); }
};

std::string_view packed_bytes(std::string_view archive, const ZipEntry& entry) {
  const auto head = piece(archive, entry.header, local_size);
  if (!head || !head->starts_with(local_mark)) return {};
  const std::size_t begin = entry.header + local_size + number16(*head, 26) + number16(*head, 28);
  return piece(archive, begin, entry.packed).value_or(std::string_view{});
}

}  // namespace

ZipDirectory read_zip_directory(std::string_view archive, std::size_t most) {
  ZipDirectory directory;
  const auto end = find_end(archive);
  if (!end) return directory;
  directory.count = number16(*end, 10);
  std::size_t at = number32(*end, 16);
  directory.found = directory.count == 0 || piece(archive, at, central_size).has_value();
  for (std::size_t i = 0; i < std::min(directory.count, most); ++i) {
    const auto head = piece(archive, at, central_size);
    if (!head || !head->starts_with(central_mark)) break;
    const std::size_t name_size = number16(*head, 28);
    const auto name = piece(archive, at + central_size, name_size);
    if (!name) break;
    directory.entries.push_back({std::string(*name), number16(*head, 8), number16(*head, 10), number32(*head, 16),
                                 number32(*head, 20), number32(*head, 24), number32(*head, 42)});
    at += central_size + name_size + number16(*head, 30) + number16(*head, 32);
  }
  if (directory.count > 0 && directory.entries.empty()) directory.found = false;
  return directory;
}

ZipFile read_zip_file(std::string_view archive, const ZipEntry& entry) {
  if ((entry.flags & encrypted) != 0) return {{}, "is encrypted"};
  if (entry.method != 0 && entry.method != 8) return {{}, "is packed in an unusual way"};
  const std::string_view packed = packed_bytes(archive, entry);
  if (packed.size() != entry.packed) return {{}, "is not all there"};
  if (entry.inflated == 0) return {};
  ZipFile file;
  file.bytes.resize(entry.inflated);
  std::size_t got = 0;
  bool whole = entry.method == 0 && packed.size() == entry.inflated;
  if (entry.method == 0) {
    got = packed.copy(file.bytes.data(), file.bytes.size());
  } else {
    const std::unique_ptr<libdeflate_decompressor, Inflate> state(libdeflate_alloc_decompressor());
    whole =
        state != nullptr && libdeflate_deflate_decompress(state.get(), packed.data(), packed.size(), file.bytes.data(),
                                                          file.bytes.size(), &got) == LIBDEFLATE_SUCCESS;
  }
  if (whole) whole = got == entry.inflated && libdeflate_crc32(0, file.bytes.data(), got) == entry.checksum;
  if (whole) return file;
  file.bytes.resize(std::min(file.bytes.find('\0'), file.bytes.size()));
  file.trouble = "is damaged";
  return file;
}

}  // namespace shortlist
