// Markup source, cut into tokens.
#pragma once

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "text/diagnostic.h"
#include "text/location.h"

namespace shortlist {

// A piece of markup source. Stars are paired by the parser once all tokens are known, so that no search runs twice.
struct MarkupToken {
  enum class Kind { text, code, strong, emphasis, link_open, link_close };
  Kind kind = Kind::text;
  std::string text;       // what it stands for when it marks nothing up
  std::string link;       // of link_open: an absolute URI, or empty when the target is wrong
  bool can_open = false;  // of strong and emphasis
  bool can_close = false;
  std::size_t offset = 0;  // in the source, bytes
};

// Cuts one text. Code and links are paired here: an opening one without its closer is an error and becomes text.
class MarkupLexer {
 public:
  MarkupLexer(const Text& source, Diagnostics& diagnostics)
      : source_(source), text_(source.value), diagnostics_(diagnostics) {}

  std::vector<MarkupToken> run();

  // Says that what begins at byte `offset` is wrong, and quotes its first words. Of very many mistakes in one text only
  // the first few are told.
  void complain(std::size_t offset, std::string_view what, std::string hint);

 private:
  void step();
  void add_text(std::size_t begin, std::size_t length);
  std::size_t run_length(std::size_t at) const;
  void lex_code();
  void lex_stars();
  void lex_closing_bracket();
  void close_link(std::size_t here);
  std::size_t find_target_end(std::size_t at) const;

  const Text& source_;
  std::string_view text_;
  Diagnostics& diagnostics_;
  std::size_t at_ = 0;
  std::vector<MarkupToken> tokens_;
  std::vector<std::size_t> brackets_;    // tokens of "[" that may yet begin a link
  std::array<bool, 4> unclosed_code_{};  // by length of the run: nothing closes it any more
  int complaints_ = 0;
};

}  // namespace shortlist
