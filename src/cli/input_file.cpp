#include "cli/input_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/types.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <istream>

#include "text/failure.h"

namespace shortlist {
namespace {

class Descriptor {
 public:
  explicit Descriptor(int number) : number_(number) {}
  ~Descriptor() {
    if (number_ >= 0) close(number_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  int number() const { return number_; }

 private:
  int number_;
};

[[noreturn]] void fail(const std::string& path) {
  throw Failure(fmt::format("cannot read {}: {}", path, std::strerror(errno)));
}

}  // namespace

std::string read_input_file(const std::string& path, std::size_t limit) {
  const Descriptor file(open(path.c_str(), O_RDONLY | O_CLOEXEC));
  if (file.number() < 0) fail(path);
  std::string bytes;
  char buffer[1 << 16];
  while (bytes.size() < limit) {
    const ssize_t count = read(file.number(), buffer, sizeof buffer);
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail(path);
    if (count == 0) break;
    bytes.append(buffer, static_cast<std::size_t>(count));
  }
  if (bytes.size() > limit) bytes.resize(limit);
  return bytes;
}

std::string read_input_stream(std::istream& stream, std::size_t limit) {
  std::string bytes;
  char buffer[1 << 16];
  while (bytes.size() < limit && stream) {
    stream.read(buffer, static_cast<std::streamsize>(std::min(sizeof buffer, limit - bytes.size())));
    bytes.append(buffer, static_cast<std::size_t>(stream.gcount()));
  }
  if (stream.bad()) throw Failure("cannot read standard input");
  return bytes;
}

}  // namespace shortlist
