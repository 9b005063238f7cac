// The bytes of an ad. Inside read/ only.
#pragma once

#include <string>
#include <string_view>

#include "text/diagnostic.h"

namespace shortlist {

// `text` without a byte order mark; empty, and said why, when it is no UTF-8 text of at most 1 MiB with a word in it.
std::string_view check_ad_bytes(const std::string& path, std::string_view text, Diagnostics& diagnostics);

}  // namespace shortlist
