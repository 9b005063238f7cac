#include "cli/output_file.h"

#include <fcntl.h>
#include <fmt/format.h>
#include <sys/stat.h>
#include <unistd.h>

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <system_error>

#include "cli/draft.h"
#include "cli/paths.h"
#include "cli/usage.h"
#include "text/failure.h"

namespace shortlist {
namespace {

// The file that `path` leads to, through links that may dangle.
std::string follow_links(const std::string& path) {
  std::string target = path;
  for (int i = 0; i < 40; ++i) {  // as many as Linux follows
    std::error_code error;
    const std::filesystem::path next = std::filesystem::read_symlink(target, error);
    if (error) return target;
    target = below(folder_of(target), next.string());
  }
  fail_to_write(path, ELOOP);
}

void write_in_place(const std::string& path, std::string_view bytes) {
  const int descriptor = open(path.c_str(), O_WRONLY | O_CLOEXEC);
  if (descriptor < 0) fail_to_write(path, errno);
  try {
    write_all(descriptor, path, bytes);
  } catch (const Failure&) {
    close(descriptor);
    throw;
  }
  if (close(descriptor) != 0) fail_to_write(path, errno);
}

}  // namespace

void save_file(const std::string& path, std::string_view bytes) {
  const std::string target = follow_links(path);
  struct stat old = {};
  const bool exists = stat(target.c_str(), &old) == 0;
  if (exists && S_ISDIR(old.st_mode)) fail_to_write(path, EISDIR);
  if (exists && !S_ISREG(old.st_mode)) return write_in_place(path, bytes);
  Draft draft(path, folder_of(target), DraftKind::unnamed);
  draft.write(bytes);
  if (exists) draft.set_mode(old.st_mode & 0777);
  draft.publish(target, true);
}

bool save_new_file(const std::string& path, std::string_view bytes) {
  Draft draft(path, folder_of(path), DraftKind::unnamed);
  draft.write(bytes);
  return draft.publish(path, false);
}

void refuse_to_replace(const std::string& path, const std::string& input) {
  std::error_code missing;
  if (!std::filesystem::equivalent(path, input, missing)) return;
  throw UsageError(fmt::format("writing {} would replace what it is made of · name another file", path));
}

void make_folder(const std::string& path) {
  std::error_code error;
  std::filesystem::create_directories(path, error);
  if (error) throw Failure(fmt::format("cannot make folder {}: {}", path, std::strerror(error.value())));
}

}  // namespace shortlist
