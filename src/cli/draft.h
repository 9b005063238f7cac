// A file on its way to its name.
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "cli/naming.h"

namespace shortlist {

enum class DraftKind {
  unnamed,  // where the file system can (O_TMPFILE), else named
  named,    // under a temporary name beside the target
};

// The bytes of a file until they are whole. An unnamed draft of a process that is killed leaves nothing behind. To
// replace an old file it must have a name for the rename, and has one for some microseconds; only SIGKILL or a power
// cut just then leaves it there (other signals wait, see Naming). A named draft has its temporary name, and keeps
// signals waiting, from the start.
class Draft {
 public:
  // `path` is what messages call the file; the draft lies in `folder` (with its slash; empty: the current one).
  Draft(std::string path, std::string folder, DraftKind kind);
  // Takes away what was not published.
  ~Draft();
  Draft(const Draft&) = delete;
  Draft& operator=(const Draft&) = delete;

  void write(std::string_view bytes);
  void set_mode(unsigned mode);
  // Names the draft `target`, as the last thing; false when that exists and `replace` is not set. What replaces a file
  // is brought to the disk before.
  bool publish(const std::string& target, bool replace);

 private:
  std::string temporary_name() const;
  void open_named();
  bool link_unnamed(const std::string& name) const;
  void take_temporary_name();
  bool link_named(const std::string& target) const;
  void close_checked();

  std::string path_;
  std::string folder_;
  std::string name_;  // the temporary name; empty while the draft has none
  std::optional<Naming> naming_;
  int descriptor_ = -1;
};

// Throws Failure: cannot write `path`, for the reason that errno has.
[[noreturn]] void fail_to_write(const std::string& path, int error);

// Writes all `bytes`, or throws.
void write_all(int descriptor, const std::string& path, std::string_view bytes);

}  // namespace shortlist
