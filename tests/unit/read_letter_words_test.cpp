#include "read/read_letter_words.h"

#include <doctest/doctest.h>

#include <string>
#include <string_view>

#include "cli/built_in.h"

namespace shortlist {
namespace {

std::string english() {
  const BuiltInFile* file = find_built_in("letters/en.toml");
  REQUIRE(file != nullptr);
  return std::string(file->text);
}

// What is said about the English file with `old` replaced by `text`.
std::string said_after(std::string_view old, std::string_view text) {
  std::string file = english();
  const std::size_t at = file.find(old);
  REQUIRE(at != std::string::npos);
  file.replace(at, old.size(), text);
  Diagnostics diagnostics;
  read_letter_words("en.toml", file, diagnostics);
  return diagnostics.format();
}

}  // namespace

TEST_CASE("a frame with a place that its slot does not fill, or without one that it must have, is an error") {
  const auto finds = [](std::string_view old, std::string_view text, std::string_view message) {
    const std::string said = said_after(old, text);
    CAPTURE(said);
    CHECK(said.find(message) != std::string::npos);
  };
  finds("\"Why {company}?\"", "\"Why {kompany}?\"", "a frame of 'bridge' must hold {company} once");
  finds("\"Why {company}?\"", "\"Why {company} and {title}?\"", "a frame of 'bridge' must not hold {title}");
  finds("\"Why {company}?\"", "\"Why {company}{company}?\"", "a frame of 'bridge' must hold {company} once");
  finds("\"Why {company}?\"", "\"Why {company}? }\"", "a frame of 'bridge' has a brace without its other half");
  finds("  \"Thank you for your time.\",\n", "", "'thanks' must list at least 6 frames · found 5");
  finds("bridge = [", "brigde = [", "did you mean 'bridge'?");
  finds("date = \"{day} {month} {year}\"", "date = \"{day} {month}\"", "'date' must hold {year} once");
  finds("\"January\", ", "", "'months' must list 12 names · found 11");
  finds("found = \"through {found_at}\"", "found = \"through\"", "'found' must hold {found_at} once");
}

TEST_CASE("without frames the conventions stand alone") {
  std::string file = english();
  file.erase(file.find("\n[frames]"));
  Diagnostics diagnostics;
  const LetterWords words = read_letter_words("en.toml", file, diagnostics);
  CHECK(diagnostics.format() == "");
  CHECK(!words.has_frames());
  CHECK(words.sign_off == "Sincerely,");
}

TEST_CASE("hostile letter words end in messages") {
  for (const std::string_view text :
       {"", "tag = 3", "[frames]\nbridge = 7", "[frames]\nbridge = [[\"{\"]]", "frames = 1"}) {
    Diagnostics diagnostics;
    read_letter_words("x.toml", text, diagnostics);
    CHECK(diagnostics.has_errors());
  }
}

}  // namespace shortlist
