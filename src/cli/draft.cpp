#include "cli/draft.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <sys/types.h>
#include <unistd.h>

#include <atomic>
#include <cerrno>
#include <cstddef>
#include <cstdio>
#include <cstring>
#include <utility>

#include "text/failure.h"

namespace shortlist {

void fail_to_write(const std::string& path, int error) {
  throw Failure(fmt::format("cannot write {}: {}", path, std::strerror(error)));
}

void write_all(int descriptor, const std::string& path, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t count = ::write(descriptor, bytes.data(), bytes.size());
    if (count < 0 && errno == EINTR) continue;
    if (count < 0) fail_to_write(path, errno);
    bytes.remove_prefix(static_cast<std::size_t>(count));
  }
}

Draft::Draft(std::string path, std::string folder, DraftKind kind)
    : path_(std::move(path)), folder_(std::move(folder)) {
  const char* place = folder_.empty() ? "." : folder_.c_str();
  // Naming it later goes through /proc.
  const bool can_be_linked = access("/proc/self/fd", X_OK) == 0;
  if (kind == DraftKind::unnamed && can_be_linked) {
    descriptor_ = open(place, O_TMPFILE | O_WRONLY | O_CLOEXEC, 0666);
  }
  // Whatever the reason, a named file tells whether the folder can be written at all.
  if (descriptor_ < 0) open_named();
  if (descriptor_ < 0) fail_to_write(path_, errno);
}

Draft::~Draft() {
  if (descriptor_ >= 0) close(descriptor_);
  if (!name_.empty()) unlink(name_.c_str());
}

void Draft::write(std::string_view bytes) {
  write_all(descriptor_, path_, bytes);
}

void Draft::set_mode(unsigned mode) {
  if (fchmod(descriptor_, mode) != 0) fail_to_write(path_, errno);
}

// The process's number and a count within it make the name unique; it need not be unguessable, since O_EXCL and link()
// refuse what exists.
std::string Draft::temporary_name() const {
  static std::atomic<unsigned> count = 0;
  return fmt::format("{}.shortlist-{}-{}", folder_, getpid(), count.fetch_add(1));
}

void Draft::open_named() {
  naming_.emplace();
  std::string name;
  do {  // a killed process of the same number may have left one
    name = temporary_name();
    descriptor_ = open(name.c_str(), O_CREAT | O_EXCL | O_WRONLY | O_CLOEXEC, 0666);
  } while (descriptor_ < 0 && errno == EEXIST);
  if (descriptor_ >= 0) name_ = name;
}

bool Draft::link_unnamed(const std::string& name) const {
  const std::string unnamed = fmt::format("/proc/self/fd/{}", descriptor_);
  return linkat(AT_FDCWD, unnamed.c_str(), AT_FDCWD, name.c_str(), AT_SYMLINK_FOLLOW) == 0;
}

void Draft::take_temporary_name() {
  std::string name = temporary_name();
  while (!link_unnamed(name)) {
    if (errno != EEXIST) fail_to_write(path_, errno);
    name = temporary_name();
  }
  name_ = name;
}

// FAT has no hard links, but is asked by RENAME_NOREPLACE; NFS the other way round.
bool Draft::link_named(const std::string& target) const {
  if (link(name_.c_str(), target.c_str()) == 0) return true;
  return errno == EPERM && renameat2(AT_FDCWD, name_.c_str(), AT_FDCWD, target.c_str(), RENAME_NOREPLACE) == 0;
}

void Draft::close_checked() {
  const int descriptor = descriptor_;
  descriptor_ = -1;
  if (close(descriptor) != 0) fail_to_write(path_, errno);
}

bool Draft::publish(const std::string& target, bool replace) {
  if (!naming_) naming_.emplace();
  if (name_.empty()) {
    if (link_unnamed(target)) return close_checked(), true;
    if (errno != EEXIST) fail_to_write(path_, errno);
    if (!replace) return false;
    take_temporary_name();
  }
  // The bytes must be on the disk before the old ones go, in case of a power cut. A new file is not worth the wait: it
  // can be made again.
  if (replace && fsync(descriptor_) != 0) fail_to_write(path_, errno);
  close_checked();
  if (!replace) {
    if (link_named(target)) return true;
    if (errno != EEXIST) fail_to_write(path_, errno);
    return false;
  }
  if (rename(name_.c_str(), target.c_str()) != 0) fail_to_write(path_, errno);
  name_.clear();
  return true;
}

}  // namespace shortlist
