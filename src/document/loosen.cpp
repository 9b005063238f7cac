#include "document/loosen.h"

#include <algorithm>

namespace shortlist {
namespace {

// Entries must stand further apart than lines do, or readers take two for one: in leadings.
constexpr double least_entry_gap = 0.6;

// How far `value` has come from `begin` to `end`, 0 to 1.
double share(double value, double begin, double end) {
  return std::clamp((value - begin) / (end - begin), 0.0, 1.0);
}

double mix(double from, double to, double amount) {
  return from + (to - from) * amount;
}

// What a looseness makes of each measure of a theme.
class Scaling {
 public:
  Scaling(const Theme& theme, double looseness) : bounds_(theme.bounds) {
    const TextStyle& body = theme.style(StyleName::body);
    const double line = body.leading / body.size;
    const double tight = share(looseness, as_designed, 0);
    const double loose = share(looseness, as_designed, 1);
    const double smallest = std::min(1.0, bounds_.min_size / theme.base_size);
    const double largest = std::max(1.0, bounds_.max_size / theme.base_size);
    size = mix(1, smallest, share(tight, 0.2, 1)) * mix(1, largest, share(loose, 0.3, 1));
    tight_line_ = share(tight, 0, 0.8);
    wider_line_ = mix(1, std::max(1.0, bounds_.max_line / line), share(loose, 0, 0.7));
    gap = mix(1, bounds_.min_gap, share(tight, 0, 0.6)) * mix(1, bounds_.max_gap, share(loose, 0, 0.7));
    tight_margin_ = share(tight, 0, 0.6);
    wider_margin_ = loose;
    leading = line_of(line) / line * size;
  }

  // The leading of a style in sizes, from what it was.
  double line_of(double line) const { return mix(line, std::min(line, bounds_.min_line), tight_line_) * wider_line_; }
  double margin_of(double margin) const {
    const double least = mix(margin, std::min(margin, bounds_.min_margin), tight_margin_);
    return mix(least, std::max(margin, bounds_.max_margin), wider_margin_);
  }

  double size = 1;     // factors
  double leading = 1;  // of the body
  double gap = 1;      // of gaps in leadings

 private:
  const FitBounds& bounds_;
  double tight_line_ = 0;
  double wider_line_ = 1;
  double tight_margin_ = 0;
  double wider_margin_ = 0;
};

}  // namespace

FitSetting loosen(const Theme& theme, const Margins& margins, double looseness) {
  FitSetting setting{theme, margins};
  if (looseness == as_designed) return setting;
  const Scaling scaling(theme, looseness);
  Theme& out = setting.theme;
  out.base_size = theme.base_size * scaling.size;
  for (TextStyle& style : out.styles) {
    const double line = scaling.line_of(style.leading / style.size);
    style.size *= scaling.size;
    style.leading = style.size * line;
    style.before *= scaling.leading * scaling.gap;
    style.after *= scaling.leading * scaling.gap;
  }
  out.heading_rule.gap *= scaling.size;
  out.bullets.indent *= scaling.size;
  out.bullets.hang *= scaling.size;
  out.bullets.gap *= scaling.leading * scaling.gap;
  const double leading = out.style(StyleName::body).leading;
  const double designed_gap = theme.entry_gap * scaling.leading;
  out.entry_gap = std::max(designed_gap * scaling.gap, std::min(designed_gap, least_entry_gap * leading));
  out.aside_gap *= scaling.size;
  for (double* side : {&setting.margins.top, &setting.margins.right, &setting.margins.bottom, &setting.margins.left}) {
    *side = scaling.margin_of(*side);
  }
  return setting;
}

}  // namespace shortlist
