// The search for a fit, over profiles made by chance.
#include <doctest/doctest.h>
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <optional>
#include <string>

#include "cli/look.h"
#include "cli/render_resume.h"
#include "compose/compose_resume.h"
#include "document/loosen.h"
#include "random_profile.h"
#include "read/read_profile.h"
#include "typeset/fit.h"
#include "write/read_back.h"

using namespace shortlist;

namespace {

constexpr double hair = 0.02;  // points: what rounding may add

// All text of the pages as a reader meets it: line by line.
std::string text_of(const Pages& pages) {
  std::string text;
  for (const Page& page : pages.pages) {
    std::optional<double> baseline;
    for (const GlyphRun& run : page.runs) {
      if (run.node == artifact) continue;
      if (baseline && *baseline != run.y) text += '\n';
      baseline = run.y;
      text += run.text;
    }
    text += "\n\f";
  }
  return text;
}

double end_of(const GlyphRun& run) {
  double x = run.x;
  for (const Glyph& glyph : run.glyphs) x += glyph.advance;
  return x;
}

// What stands outside of the margins: the first such run.
std::string clipped(const Pages& pages, const Margins& margins) {
  for (const Page& page : pages.pages) {
    for (const GlyphRun& run : page.runs) {
      const bool head = run.node == artifact;
      const double blank = run.text.ends_with(' ') ? run.size : 0;
      const bool inside = run.x >= margins.left - hair &&
                          end_of(run) - blank <= pages.paper.width - margins.right + hair &&
                          (head || run.y >= margins.top - hair) && run.y <= pages.paper.height - margins.bottom + hair;
      if (!inside) return run.text;
    }
  }
  return {};
}

// What of a setting is below its theme's bounds.
std::string below_bounds(const FitSetting& setting, const Theme& theme, const Margins& designed) {
  const FitBounds& bounds = theme.bounds;
  const TextStyle& body = setting.theme.style(StyleName::body);
  if (setting.theme.base_size < bounds.min_size - 1e-9) return "size";
  if (setting.theme.base_size > bounds.max_size + 1e-9) return "great size";
  if (body.leading / body.size < bounds.min_line - 1e-9) return "leading";
  const std::array<std::pair<double, double>, 4> sides = {{{setting.margins.top, designed.top},
                                                           {setting.margins.right, designed.right},
                                                           {setting.margins.bottom, designed.bottom},
                                                           {setting.margins.left, designed.left}}};
  for (const auto& [side, as_was] : sides) {
    if (side < std::min(bounds.min_margin, as_was) - 1e-9) return "margin";
  }
  return {};
}

struct Sample {
  Document document;
  Theme theme;
  Margins margins;
};

Sample sample_of(std::uint64_t seed, Diagnostics& diagnostics) {
  const std::vector<std::string> names = theme_names();
  Sample sample;
  sample.theme = load_theme(names[seed % names.size()], {}, diagnostics);
  const Profile profile = read_profile("profile.toml", random_profile(seed), diagnostics);
  const LocaleData locale = load_locale("en", {}, diagnostics);
  sample.document = compose_resume(profile, {{}, {}, "en", ""}, sample.theme, locale, diagnostics);
  sample.margins = sample.theme.margins[0];
  return sample;
}

}  // namespace

TEST_CASE("300 random profiles on one to three pages are never clipped, too small, or short of a word") {
  FontStore fonts(built_in_font_files());
  std::array<int, 2> counts{};  // fits, does not
  for (std::uint64_t seed = 0; seed < 300; ++seed) {
    Diagnostics diagnostics;
    const Sample sample = sample_of(seed, diagnostics);
    for (int most = 1; most <= 3; ++most) {
      INFO("seed ", seed, ", pages ", most);
      const Fit fit =
          fit_pages(sample.document, sample.theme, paper_size(Paper::a4), sample.margins, most, fonts, diagnostics);
      REQUIRE_MESSAGE(!diagnostics.has_errors(), diagnostics.format());
      ++counts[fit.overflow > 0 ? 1 : 0];
      CHECK(fit.layouts <= most_layouts);
      CHECK((fit.overflow > 0) == (static_cast<int>(fit.pages.pages.size()) > most));
      if (fit.overflow > 0) CHECK(fit.looseness == 0);
      const FitSetting setting = loosen(sample.theme, sample.margins, fit.looseness);
      CHECK(below_bounds(setting, sample.theme, sample.margins) == "");
      CHECK(clipped(fit.pages, setting.margins) == "");
      const ReadBack back = compare_words(sample.document, text_of(fit.pages));
      CHECK_MESSAGE(back.faults.empty(), fmt::format("{}", fmt::join(back.faults, "\n")));
    }
  }
  CHECK(counts[0] > 500);  // both kinds are among them
  CHECK(counts[1] > 50);
}

TEST_CASE("a looser setting is nowhere smaller") {
  Diagnostics diagnostics;
  for (const std::string& name : theme_names()) {
    CAPTURE(name);
    const Theme theme = load_theme(name, {}, diagnostics);
    for (const Margins& margins : theme.margins) {
      FitSetting last = loosen(theme, margins, 0);
      CHECK(below_bounds(last, theme, margins) == "");
      CHECK(last.theme.base_size == doctest::Approx(theme.bounds.min_size));
      for (int step = 1; step <= 40; ++step) {
        const FitSetting next = loosen(theme, margins, step / 40.0);
        CHECK(next.theme.base_size >= last.theme.base_size);
        CHECK(next.theme.entry_gap >= last.theme.entry_gap);
        CHECK(next.theme.bullets.gap >= last.theme.bullets.gap);
        CHECK(next.margins.top >= last.margins.top);
        CHECK(next.margins.left >= last.margins.left);
        for (std::size_t i = 0; i < next.theme.styles.size(); ++i) {
          CHECK(next.theme.styles[i].size >= last.theme.styles[i].size);
          CHECK(next.theme.styles[i].leading >= last.theme.styles[i].leading);
          CHECK(next.theme.styles[i].before >= last.theme.styles[i].before);
        }
        last = next;
      }
      CHECK(last.theme.base_size == doctest::Approx(theme.bounds.max_size));
    }
  }
}

TEST_CASE("as designed, nothing is changed") {
  Diagnostics diagnostics;
  const Theme theme = load_theme("modern", {}, diagnostics);
  const FitSetting same = loosen(theme, theme.margins[0], as_designed);
  CHECK(same.theme.base_size == theme.base_size);
  CHECK(same.theme.style(StyleName::heading).before == theme.style(StyleName::heading).before);
  CHECK(same.margins.left == theme.margins[0].left);
}
