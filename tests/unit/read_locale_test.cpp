#include "read/read_locale.h"

#include <doctest/doctest.h>

#include <fstream>
#include <iterator>
#include <string>

namespace shortlist {
namespace {

std::string english() {
  std::ifstream stream(SHORTLIST_SOURCE_DIR "/templates/locales/en.toml", std::ios::binary);
  return {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()};
}

std::string with(std::string text, const std::string& old, const std::string& replacement) {
  const std::size_t at = text.find(old);
  REQUIRE(at != std::string::npos);
  return text.replace(at, old.size(), replacement);
}

TEST_CASE("the English locale") {
  Diagnostics diagnostics;
  const LocaleData locale = read_locale("en.toml", english(), diagnostics);
  CHECK(diagnostics.all().empty());
  CHECK(locale.tag == "en");
  CHECK(locale.months[3] == "Apr");
  CHECK(locale.sections.at("work") == "Experience");
  CHECK(locale.words.at("page") == "page {page} of {pages}");
}

TEST_CASE("a locale without one of its parts is wrong") {
  for (const auto& [old, replacement] :
       {std::pair("\"Jan\", ", ""), std::pair("{year}", "year"), std::pair("{end}", "{end}{end}"),
        std::pair("skills = \"Skills\"", ""), std::pair("{pages}", "all"), std::pair("present = \"Present\"", ""),
        std::pair("tag = \"en\"", "tag = \"EN\""), std::pair("grade", "grades"), std::pair("[words]", "[worlds]")}) {
    CAPTURE(old);
    Diagnostics diagnostics;
    read_locale("en.toml", with(english(), old, replacement), diagnostics);
    CHECK(diagnostics.has_errors());
  }
}

}  // namespace
}  // namespace shortlist
