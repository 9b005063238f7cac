// Themes on half sheets.
#pragma once

#include "document/theme.h"

namespace shortlist {

// `theme` with all its lengths but the margins multiplied by `factor`.
Theme scaled(Theme theme, double factor);

}  // namespace shortlist
