#include "write/compact_pdf.h"

#include <fmt/format.h>
#include <libdeflate.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <memory>
#include <string_view>
#include <vector>

#include "text/failure.h"

namespace shortlist {
namespace {

// Readers unpack a whole object stream to get at one object: not too many in one.
constexpr std::size_t objects_in_stream = 200;
// Of libdeflate, 1 fast to 12 small: beyond 4 a file gains 3 % and the whole takes 4 % longer.
constexpr int compression_level = 4;

struct Object {
  std::string_view body;  // between "n 0 obj" and "endobj"
  bool is_stream = false;
  bool is_length = false;  // nothing but the length of a stream: written into the stream's dictionary
};

// How the cross-reference stream says where an object is.
struct Entry {
  unsigned type = 0;      // 0 free, 1 at an offset, 2 in an object stream
  std::size_t where = 0;  // offset, or number of the object stream
  std::size_t index = 0;  // in the object stream
};

[[noreturn]] void refuse(const char* why) {
  throw Failure(std::string("the PDF cannot be packed: ") + why);
}

std::string_view trim(std::string_view text) {
  const char* const blanks = " \r\n\t";
  const std::size_t begin = text.find_first_not_of(blanks);
  if (begin == std::string_view::npos) return {};
  return text.substr(begin, text.find_last_not_of(blanks) - begin + 1);
}

std::size_t number_at(std::string_view text, std::size_t at) {
  std::size_t value = 0;
  while (at < text.size() && text[at] == ' ') ++at;
  if (at >= text.size() || text[at] < '0' || text[at] > '9') refuse("a number is missing");
  for (; at < text.size() && text[at] >= '0' && text[at] <= '9'; ++at) {
    value = value * 10 + static_cast<std::size_t>(text[at] - '0');
  }
  return value;
}

// zlib's format (RFC 1950); one compressor for all streams of a file.
class Deflater {
 public:
  std::string operator()(std::string_view bytes) const {
    std::string out(libdeflate_zlib_compress_bound(compressor_.get(), bytes.size()), '\0');
    out.resize(libdeflate_zlib_compress(compressor_.get(), bytes.data(), bytes.size(), out.data(), out.size()));
    if (out.empty()) refuse("it could not be compressed");
    return out;
  }

 private:
  struct Free {
    void operator()(libdeflate_compressor* compressor) const { libdeflate_free_compressor(compressor); }
  };
  std::unique_ptr<libdeflate_compressor, Free> compressor_{libdeflate_alloc_compressor(compression_level)};
};

class Packer {
 public:
  explicit Packer(std::string_view pdf) : pdf_(pdf) {}

  std::string run() {
    read_objects();
    find_lengths();
    out_ = std::string(pdf_.substr(0, pdf_.find("\n", pdf_.find("\n") + 1) + 1));  // version and binary comment
    entries_.resize(objects_.size());
    for (std::size_t i = 1; i < objects_.size(); ++i) {
      if (objects_[i].is_stream) write_stream(i);
    }
    write_packed();
    write_cross_references();
    return std::move(out_);
  }

 private:
  void read_objects() {
    const std::size_t start = pdf_.rfind("startxref");
    if (start == std::string_view::npos) refuse("no startxref");
    std::size_t at = number_at(pdf_, start + 10);
    if (at >= pdf_.size() || pdf_.substr(at, 5) != "xref\n") refuse("no cross-reference table");
    at += 5;
    if (number_at(pdf_, at) != 0) refuse("more than one section");
    const std::size_t count = number_at(pdf_, at + 2);
    at = pdf_.find('\n', at) + 1;
    objects_.resize(count);
    for (std::size_t i = 1; i < count; ++i) {
      const std::size_t offset = number_at(pdf_, at + 20 * i);
      const std::size_t begin = pdf_.find(" obj", offset);
      // A stream's bytes may hold any word, but only behind the word "stream".
      const std::size_t end = pdf_.find("endobj", begin);
      if (begin == std::string_view::npos || end == std::string_view::npos) refuse("an object is missing");
      const std::string_view whole = pdf_.substr(begin + 4, end - begin - 4);
      const std::size_t stream = whole.find("\nstream");
      objects_[i].is_stream = stream != std::string_view::npos;
      objects_[i].body = trim(whole.substr(0, stream));
    }
    const std::size_t trailer = pdf_.find("trailer", at + 20 * count - 20);
    if (trailer == std::string_view::npos || start < trailer) refuse("no trailer");
    trailer_ = trim(pdf_.substr(trailer + 7, start - trailer - 7));
  }

  // libharu gives each stream's length an object of its own.
  void find_lengths() {
    for (Object& object : objects_) {
      if (!object.is_stream) continue;
      const std::size_t length = length_object(object);
      if (length == 0 || length >= objects_.size()) refuse("a stream has no length");
      objects_[length].is_length = true;
    }
  }

  static std::size_t length_object(const Object& stream) {
    const std::size_t key = stream.body.find("/Length ");
    return key == std::string_view::npos ? 0 : number_at(stream.body, key + 8);
  }

  void write_stream(std::size_t number) {
    const Object& object = objects_[number];
    const std::size_t length = number_at(objects_[length_object(object)].body, 0);
    const std::size_t key = object.body.find("/Length ");
    const std::size_t key_end = object.body.find(" R", key) + 2;
    const std::size_t data = static_cast<std::size_t>(object.body.data() - pdf_.data()) + object.body.size();
    const std::size_t begin = pdf_.find("stream\r\n", data) + 8;
    if (begin < 8 || begin + length > pdf_.size()) refuse("a stream is cut off");
    const std::string_view bytes = pdf_.substr(begin, length);
    // Metadata stays plain, so that tools which know nothing of PDF find it.
    const bool plain = object.body.find("/Filter") != std::string_view::npos ||
                       object.body.find("/Type /Metadata") != std::string_view::npos;
    const std::string packed = plain ? std::string() : deflate_(bytes);
    entries_[number] = {1, out_.size(), 0};
    out_ += fmt::format("{} 0 obj\n", number);
    out_ += object.body.substr(0, key);
    out_ += fmt::format("{}/Length {}", plain ? "" : "/Filter /FlateDecode ", plain ? length : packed.size());
    out_ += object.body.substr(key_end);
    out_ += "\nstream\r\n";
    out_ += plain ? bytes : std::string_view(packed);
    out_ += "\nendstream\nendobj\n";
  }

  // ISO 32000-1 §7.5.7: "number offset" pairs, then the objects.
  void write_packed() {
    std::vector<std::size_t> numbers;
    for (std::size_t i = 1; i < objects_.size(); ++i) {
      if (!objects_[i].is_stream && !objects_[i].is_length) numbers.push_back(i);
    }
    for (std::size_t begin = 0; begin < numbers.size(); begin += objects_in_stream) {
      const std::size_t end = std::min(begin + objects_in_stream, numbers.size());
      std::string head;
      std::string bodies;
      const std::size_t container = entries_.size();
      for (std::size_t i = begin; i < end; ++i) {
        head += fmt::format("{} {} ", numbers[i], bodies.size());
        bodies += objects_[numbers[i]].body;
        bodies += '\n';
        entries_[numbers[i]] = {2, container, i - begin};
      }
      entries_.push_back({1, out_.size(), 0});
      const std::string packed = deflate_(head + bodies);
      out_ += fmt::format("{} 0 obj\n<</Type /ObjStm /N {} /First {} /Filter /FlateDecode /Length {}>>\nstream\r\n",
                          container, end - begin, head.size(), packed.size());
      out_ += packed + "\nendstream\nendobj\n";
    }
  }

  void write_cross_references() {
    const std::size_t number = entries_.size();
    const std::size_t at = out_.size();
    entries_.push_back({1, at, 0});
    std::string table;
    for (const Entry& entry : entries_) {
      table += static_cast<char>(entry.type);
      for (int shift = 24; shift >= 0; shift -= 8) table += static_cast<char>(entry.where >> shift);
      table += static_cast<char>(entry.type == 0 ? 255 : entry.index >> 8);
      table += static_cast<char>(entry.type == 0 ? 255 : entry.index & 255);
    }
    const std::string packed = deflate_(table);
    out_ += fmt::format("{} 0 obj\n<</Type /XRef /W [1 4 2] {} /Filter /FlateDecode /Length {}>>\nstream\r\n", number,
                        trailer_entries(entries_.size()), packed.size());
    out_ += packed + fmt::format("\nendstream\nendobj\nstartxref\n{}\n%%EOF\n", at);
  }

  // The trailer's keys with the new size.
  std::string trailer_entries(std::size_t size) const {
    std::string keys(trim(trailer_.substr(2, trailer_.rfind(">>") - 2)));
    const std::size_t key = keys.find("/Size ");
    if (trailer_.substr(0, 2) != "<<" || key == std::string::npos) refuse("the trailer has no size");
    const std::size_t key_end = keys.find_first_not_of("0123456789", key + 6);
    return keys.replace(key, key_end - key, fmt::format("/Size {}", size));
  }

  Deflater deflate_;
  std::string_view pdf_;
  std::string_view trailer_;
  std::vector<Object> objects_;  // by number; 0 is unused
  std::vector<Entry> entries_;   // by number
  std::string out_;
};

}  // namespace

std::string compact_pdf(const std::string& pdf) {
  return Packer(pdf).run();
}

}  // namespace shortlist
