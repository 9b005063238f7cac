#include <doctest/doctest.h>

#include <string>

#include "cli/built_in.h"
#include "document/small_paper.h"
#include "read/read_theme.h"

namespace shortlist {
namespace {

std::string without(std::string text, const std::string& line_begin) {
  const std::size_t begin = text.find("\n" + line_begin);
  REQUIRE(begin != std::string::npos);
  return text.erase(begin, text.find('\n', begin + 1) - begin);
}

Theme read(const std::string& text) {
  Diagnostics diagnostics;
  const Theme theme = read_theme("own.toml", text, diagnostics);
  CHECK_MESSAGE(!diagnostics.has_errors(), diagnostics.format());
  return theme;
}

const std::string classic(find_built_in("themes/classic.toml")->text);

TEST_CASE("a theme that tells nothing of half sheets has half the margins on them") {
  const Theme theme = read(without(without(classic, "a5 ="), "half_letter ="));
  CHECK(theme.margins[2].left == doctest::Approx(theme.margins[0].left * 0.7071));
  CHECK(theme.margins[3].top == doctest::Approx(theme.margins[1].top * 0.7071));
}

TEST_CASE("a theme without styles for chapters takes those of headings") {
  std::string text = classic;
  for (const std::string name : {"[styles.chapter]", "[styles.minor_heading]"}) {
    const std::size_t begin = text.find(name);
    text.erase(begin, text.find("\n[", begin) + 1 - begin);
  }
  const Theme theme = read(text);
  CHECK(theme.style(StyleName::chapter).size == theme.style(StyleName::heading).size);
  CHECK(theme.style(StyleName::minor_heading).bold == theme.style(StyleName::subheading).bold);
}

TEST_CASE("what hands write keeps its size on half sheets") {
  const Theme theme = read(classic);
  const Theme small = scaled(theme, theme.small_scale);
  CHECK(small.style(StyleName::body).size == doctest::Approx(theme.style(StyleName::body).size * theme.small_scale));
  CHECK(small.table.padding < theme.table.padding);
  CHECK(small.worksheet.line == theme.worksheet.line);
  CHECK(small.margins[2].left == theme.margins[2].left);
}

}  // namespace
}  // namespace shortlist
