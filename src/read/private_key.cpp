#include "read/private_key.h"

#include <string>
#include <vector>

#include "text/diagnostic.h"

namespace shortlist {

bool is_private_key(bool in_private_table, std::string_view key) {
  static const std::vector<std::string> names{"note", "notes", "stories", "story", "logistics"};
  if (in_private_table) return key != "letter";
  return !did_you_mean(key, names).empty();
}

}  // namespace shortlist
