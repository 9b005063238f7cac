// Which keys hold what nobody but the candidate may see.
#pragma once

#include <string_view>

namespace shortlist {

// True when the value of `key` is private, given whether the table around it is: `note`, `stories` but their `letter`,
// and `logistics`. Names that are nearly one of these count too: a slip of the pen must not show what stands behind it.
bool is_private_key(bool in_private_table, std::string_view key);

}  // namespace shortlist
