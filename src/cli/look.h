// Which theme, and which language's words, a document gets.
#pragma once

#include <string>
#include <vector>

#include "document/theme.h"
#include "model/locale.h"
#include "model/profile.h"
#include "text/diagnostic.h"
#include "text/location.h"

namespace shortlist {

// Names of the built-in themes, sorted.
std::vector<std::string> theme_names();

// True for a path: it has a slash or ends in ".toml". Anything else is the name of a built-in theme.
bool is_theme_path(const std::string& name);

// The theme of that name, or at that path. Unknown names and what is wrong in the file go to `diagnostics`, the former
// at `asked_at`. Paths of fonts in a theme file count from its folder. Throws Failure when the file cannot be read.
Theme load_theme(const std::string& name, const Location& asked_at, Diagnostics& diagnostics);

// Width and height of a sheet.
PaperSize paper_size(Paper paper);

// The words of locale `tag`, else of its language alone, else (with a warning at `asked_at`) the English ones.
LocaleData load_locale(const std::string& tag, const Location& asked_at, Diagnostics& diagnostics);

}  // namespace shortlist
