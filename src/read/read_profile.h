// profile.toml → Profile.
#pragma once

#include <string>
#include <string_view>

#include "model/profile.h"
#include "text/diagnostic.h"

namespace shortlist {

// Reads a profile. Everything wrong in it is in `diagnostics` in one pass; after a syntax error nothing else is read.
// Strict: unknown keys are errors. Strings come back in NFC. `path` is only named in messages.
Profile read_profile(const std::string& path, std::string_view text, Diagnostics& diagnostics);

}  // namespace shortlist
