// A theme, let out or taken in within its own bounds.
#pragma once

#include "document/theme.h"

namespace shortlist {

struct FitSetting {
  Theme theme;
  Margins margins;
};

// The looseness of a theme as it was designed.
inline constexpr double as_designed = 0.5;

// `theme` at a looseness from 0 (everything at its least bound) to 1 (everything at its greatest); sizes, leading, gaps
// and margins grow with it. Taken in, gaps and margins give way first, then the leading, then the size. Nothing goes
// below a bound, but where the theme itself stands below it, it stays as it is.
FitSetting loosen(const Theme& theme, const Margins& margins, double looseness);

}  // namespace shortlist
