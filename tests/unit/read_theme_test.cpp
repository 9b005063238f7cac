#include "read/read_theme.h"

#include <doctest/doctest.h>

#include <cmath>
#include <string>

namespace shortlist {
namespace {

const std::string small = R"(
name = "small"
summary = "for tests"
[fonts]
body = ["A", "B"]
heading = ["C"]
code = ["D"]
code_scale = 0.8
features = ["-liga", "onum"]
[scale]
base = 10
ratio = 1.5
line = 1.2
[colors]
text = "#102030"
accent = "#ABCDEF"
[margins]
a4 = { top = 1, right = 2, bottom = 3, left = 4.5 }
letter = { top = 5, right = 6, bottom = 7, left = 8 }
[styles.title]
font = "heading"
step = 2
line = 1
bold = true
align = "center"
color = "accent"
before = 2
after = 0.5
[heading_rule]
thickness = 0.5
color = "#000001"
[bullets]
mark = "–"
indent = 0.5
hang = 1
gap = 0.25
[entries]
gap = 0.5
aside = "below"
aside_gap = 2
[head]
separator = " | "
[terms]
separator = "; "
[resume]
sections = ["work", "skills"]
)";

TEST_CASE("steps, leadings and ems become points") {
  Diagnostics diagnostics;
  const Theme theme = read_theme("t.toml", small, diagnostics);
  CAPTURE(diagnostics.format());
  REQUIRE(diagnostics.all().empty());
  const TextStyle& title = theme.style(StyleName::title);
  CHECK(title.size == doctest::Approx(22.5));
  CHECK(title.leading == doctest::Approx(22.5));
  CHECK(title.before == doctest::Approx(24));
  CHECK(title.after == doctest::Approx(6));
  CHECK(title.font == FontRole::heading);
  CHECK(title.align == Align::center);
  CHECK(title.bold);
  CHECK(title.color.red == 0xAB);
  CHECK(title.color.blue == 0xEF);
  CHECK(theme.bullets.mark == "–");
  CHECK(theme.bullets.indent == doctest::Approx(5));
  CHECK(theme.bullets.hang == doctest::Approx(10));
  CHECK(theme.bullets.gap == doctest::Approx(3));
  CHECK(theme.entry_gap == doctest::Approx(6));
  CHECK(theme.aside_gap == doctest::Approx(20));
  CHECK_FALSE(theme.aside_right);
  CHECK(theme.detail_separator == " | ");
  CHECK(theme.term_separator == "; ");
  CHECK(theme.margins[0].left == doctest::Approx(4.5));
  CHECK(theme.margins[1].top == doctest::Approx(5));
  CHECK(theme.heading_rule.color.blue == 1);
  CHECK(theme.font_scale[2] == doctest::Approx(0.8));
  CHECK(theme.families[0] == std::vector<std::string>{"A", "B"});
  CHECK(theme.features == std::vector<std::string>{"-liga", "onum"});
  CHECK(theme.sections == std::vector<std::string>{"work", "skills"});
}

TEST_CASE("a style that is not given is the body's") {
  Diagnostics diagnostics;
  const Theme theme = read_theme("t.toml", small, diagnostics);
  const TextStyle& bullet = theme.style(StyleName::bullet);
  CHECK(bullet.size == doctest::Approx(10));
  CHECK(bullet.leading == doctest::Approx(12));
  CHECK(bullet.color.green == 0x20);
  CHECK(bullet.align == Align::left);
}

TEST_CASE("numbers that are none do not pass") {
  for (const std::string value : {"nan", "inf", "-inf", "1e300", "\"1\""}) {
    Diagnostics diagnostics;
    std::string text = small;
    text.replace(text.find("step = 2"), 8, "step = " + value);
    const Theme theme = read_theme("t.toml", text, diagnostics);
    CHECK(diagnostics.has_errors());
    CHECK(std::isfinite(theme.style(StyleName::title).size));
  }
}

}  // namespace
}  // namespace shortlist
