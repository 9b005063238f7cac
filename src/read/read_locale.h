// templates/locales/*.toml → LocaleData.
#pragma once

#include <string>
#include <string_view>

#include "model/locale.h"
#include "text/diagnostic.h"

namespace shortlist {

// Reads a locale, as strictly as a profile; every month, section name and word must be there.
LocaleData read_locale(const std::string& path, std::string_view text, Diagnostics& diagnostics);

}  // namespace shortlist
