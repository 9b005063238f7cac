#include "typeset/fit.h"

#include <cstddef>
#include <set>
#include <utility>

#include "document/loosen.h"
#include "typeset/typeset.h"

namespace shortlist {
namespace {

// A last page with less than this share of it in use is better done without.
constexpr double thin_page_share = 0.25;
// Each halves the range: after these a size is right to a fortieth of a point.
constexpr int bisections = 6;

class FitSearch {
 public:
  FitSearch(const Document& document, const Theme& theme, const PaperSize& paper, const Margins& margins,
            FontStore& fonts)
      : document_(document), theme_(theme), paper_(paper), margins_(margins), fonts_(fonts) {}

  Fit run(int most_pages, Diagnostics& diagnostics) {
    Pages designed = set(as_designed, diagnostics);
    const int count = count_of(designed);
    if (diagnostics.has_errors()) return result(std::move(designed), as_designed);
    if (count > most_pages || (count > 1 && is_thin(designed))) {
      Pages tight = set(0);
      const int target = count > most_pages ? most_pages : count - 1;
      if (count_of(tight) <= target) return bisect(target, {0, std::move(tight)}, as_designed);
      if (count > most_pages) return overfull(std::move(tight), most_pages);
    }
    Pages loose = set(1);
    if (count_of(loose) <= count) return result(std::move(loose), 1);
    return bisect(count, {as_designed, std::move(designed)}, 1);
  }

 private:
  struct Found {
    double looseness = 0;
    Pages pages;
  };

  static int count_of(const Pages& pages) { return static_cast<int>(pages.pages.size()); }

  bool is_thin(const Pages& pages) const {
    return pages.last_page_used < thin_page_share * (paper_.height - margins_.top - margins_.bottom);
  }

  Pages set(double looseness, Diagnostics& diagnostics) {
    ++layouts_;
    const FitSetting setting = loosen(theme_, margins_, looseness);
    return typeset(document_, setting.theme, paper_, setting.margins, fonts_, diagnostics);
  }
  // What is wrong with the text was told by the first layout.
  Pages set(double looseness) {
    Diagnostics told;
    return set(looseness, told);
  }

  // `best` fits, what is as loose as `too_loose` does not, or has not been wanted.
  Fit bisect(int target, Found best, double too_loose) {
    for (int i = 0; i < bisections; ++i) {
      const double middle = (best.looseness + too_loose) / 2;
      Pages pages = set(middle);
      if (count_of(pages) <= target) {
        best = {middle, std::move(pages)};
      } else {
        too_loose = middle;
      }
    }
    return result(std::move(best.pages), best.looseness);
  }

  Fit overfull(Pages tight, int most_pages) {
    Fit fit = result(std::move(tight), 0);
    fit.overflow = count_overflow(fit.pages, most_pages);
    return fit;
  }

  Fit result(Pages pages, double looseness) const {
    Fit fit;
    fit.pages = std::move(pages);
    fit.looseness = looseness;
    fit.layouts = layouts_;
    return fit;
  }

  const Document& document_;
  const Theme& theme_;
  const PaperSize& paper_;
  const Margins& margins_;
  FontStore& fonts_;
  int layouts_ = 0;
};

static_assert(3 + bisections <= most_layouts);

}  // namespace

int count_overflow(const Pages& pages, int most_pages) {
  std::size_t lines = 0;
  for (std::size_t i = static_cast<std::size_t>(most_pages); i < pages.pages.size(); ++i) {
    std::set<double> baselines;
    for (const GlyphRun& run : pages.pages[i].runs) {
      if (run.node != artifact) baselines.insert(run.y);
    }
    lines += baselines.size();
  }
  return static_cast<int>(lines);
}

Fit fit_pages(const Document& document, const Theme& theme, const PaperSize& paper, const Margins& margins,
              int most_pages, FontStore& fonts, Diagnostics& diagnostics) {
  return FitSearch(document, theme, paper, margins, fonts).run(most_pages, diagnostics);
}

}  // namespace shortlist
