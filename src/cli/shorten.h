// What a resume that is too long for its pages can do without. Inside the rendering of resumes only.
#pragma once

#include <functional>
#include <string>
#include <string_view>
#include <vector>

#include "cli/formats.h"
#include "tailor/drop_order.h"
#include "typeset/font.h"

namespace shortlist {

struct Shortening {
  std::vector<Reason> dropped;  // the fewest from the beginning of the order
  bool fits = false;            // false: not even without all of them
};

// `fits_without` renders without these. At most as many renderings as a search for a fit takes layouts.
Shortening find_shortening(const std::vector<Reason>& order,
                           const std::function<bool(const std::vector<Reason>&)>& fits_without);

// True when `sheet` fits its pages at the tightest setting of its theme.
bool fits_tightly(const Sheet& sheet, FontStore& fonts);

// What to do about a resume that is too long: a hint.
std::string advice_of(const Shortening& shortening);

// A highlight to know it by: its line and its first words.
std::string name_of(const Reason& reason);

}  // namespace shortlist
