#include "read/syntax_advice.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>

#include "text/unicode.h"

namespace shortlist {
namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

// One line of the text, and what of it stands behind its first equals sign and at the place of the error.
struct Scene {
  std::string_view line;
  std::string_view value;   // empty when the line has no equals sign
  std::string_view rest;    // from the place of the error to the end of the line
  char before = ' ';        // the character in front of the place, blanks left out
  char right_before = ' ';  // blanks not left out
  bool at_end_of_text = false;
};

std::string_view trim_left(std::string_view text) {
  text.remove_prefix(std::min(text.find_first_not_of(" \t\r"), text.size()));
  return text;
}

Scene set_scene(std::string_view text, int line, int column) {
  for (int i = 1; i < line && !text.empty(); ++i) text.remove_prefix(std::min(text.find('\n'), text.size() - 1) + 1);
  Scene scene;
  const std::size_t end = text.find('\n');
  scene.line = text.substr(0, end);
  std::size_t at = 0;
  for (int i = 1; i < column && at < scene.line.size(); ++i) next_code_point(scene.line, at);
  scene.rest = trim_left(scene.line.substr(at));
  const std::size_t last = scene.line.substr(0, at).find_last_not_of(" \t");
  if (last != npos) scene.before = scene.line[last];
  if (at > 0) scene.right_before = scene.line[at - 1];
  scene.at_end_of_text = scene.rest.empty() && (end == npos || trim_left(text.substr(end + 1)).empty());
  const std::size_t equals = scene.line.find('=');
  if (equals != npos) scene.value = trim_left(scene.line.substr(equals + 1));
  scene.line = trim_left(scene.line);
  return scene;
}

bool begins_with_typographic_quote(std::string_view text) {
  for (const std::string_view quote : {"“", "”", "„", "‟", "«", "»", "‘", "’", "‚", "″"}) {
    if (text.starts_with(quote)) return true;
  }
  return false;
}

// A month without quotes: 2021-04, but not the day 2021-04-15.
bool begins_with_month(std::string_view text) {
  if (text.size() < 7 || text[4] != '-') return false;
  const std::string_view digits = "012356";
  const bool month = std::all_of(digits.begin(), digits.end(),
                                 [text](char i) { return is_digit(text[static_cast<std::size_t>(i - '0')]); });
  return month && (text.size() == 7 || text[7] != '-');
}

bool begins_with_word(std::string_view text) {
  return !text.empty() && (is_letter(text[0]) || static_cast<unsigned char>(text[0]) >= 0x80) &&
         !text.starts_with("true") && !text.starts_with("false");
}

// The parser's words without its preamble: "Error while parsing string: …" → "syntax error in a string: …".
std::string rephrase(std::string_view description) {
  constexpr std::string_view preamble = "Error while parsing ";
  if (!description.starts_with(preamble)) return fmt::format("syntax error: {}", description);
  description.remove_prefix(preamble.size());
  const bool vowel = !description.empty() && std::string_view("aeiou").find(description[0]) != npos;
  return fmt::format("syntax error in {} {}", vowel ? "an" : "a", description);
}

}  // namespace

SyntaxAdvice advise_on_syntax(std::string_view text, int line, int column, std::string_view description) {
  const Scene scene = set_scene(text, line, column);
  const bool in_value = !scene.value.empty() && !scene.line.starts_with('#');
  const bool bare_key = scene.line.find('=') == npos && !scene.line.empty() && is_letter(scene.line[0]);
  if (description.find("redefine") != npos) {
    return {"this is there already", "each key stands once in a table, and each [table] once in the file"};
  }
  if (begins_with_typographic_quote(scene.rest) || begins_with_typographic_quote(scene.value)) {
    return {"typographic quotes do not begin a text", "put it between straight quotes: \"…\""};
  }
  if (in_value && (begins_with_month(scene.value) || begins_with_month(scene.rest))) {
    return {"a month must stand in quotes", "write it as \"2021-04\""};
  }
  if (in_value && scene.right_before == '\\') {
    return {"a backslash does not begin anything here", "write \\\\ for a backslash in a text"};
  }
  if (in_value && begins_with_word(scene.rest) && scene.right_before == '"') {
    return {"a text ends before this", "write \\\" for a quote inside a text"};
  }
  if (in_value && (begins_with_word(scene.value) || begins_with_word(scene.rest))) {
    return {"a text must stand in quotes", "put it between straight quotes: \"…\""};
  }
  if (scene.at_end_of_text) {
    return {"something is not closed before the end of the file", "look for a missing quote, ] or }"};
  }
  if (scene.rest.empty() && description.substr(0, description.find(':')).ends_with("string")) {
    return {"the text has no closing quote on its line",
            "close it with \", or put a long text between \"\"\" and \"\"\""};
  }
  if (bare_key) return {"a key must be followed by '=' and a value", "write it as key = \"…\""};
  if (in_value && scene.rest.starts_with('"') && scene.before == '"') {
    return {"a comma is missing before this text", "put a comma between the items of a list"};
  }
  return {rephrase(description), {}};
}

}  // namespace shortlist
