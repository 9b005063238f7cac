// templates/themes/*.toml → Theme.
#pragma once

#include <string>
#include <string_view>

#include "document/theme.h"
#include "text/diagnostic.h"

namespace shortlist {

// Reads a theme, as strictly as a profile. Sizes come from the modular scale: size = base × ratio^step.
Theme read_theme(const std::string& path, std::string_view text, Diagnostics& diagnostics);

}  // namespace shortlist
