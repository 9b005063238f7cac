// What to tell a person about text that is no TOML.
#pragma once

#include <string>
#include <string_view>

namespace shortlist {

struct SyntaxAdvice {
  std::string message;
  std::string hint;  // quotes nothing of the text
};

// Looks at the place of a syntax error (`line` and `column` count from 1, columns in code points) for the usual slips,
// as missing or typographic quotes; where none is found, `description` (the parser's words) becomes the message.
SyntaxAdvice advise_on_syntax(std::string_view text, int line, int column, std::string_view description);

}  // namespace shortlist
