#include "document/markup.h"

#include <cstddef>
#include <utility>
#include <vector>

#include "document/markup_lexer.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

// Joins tokens to inlines, folding white space.
class Builder {
 public:
  explicit Builder(const Location& where) : where_(where) {}

  void add(std::string_view text, bool code) {
    style_.code = code;
    for (std::size_t offset = 0; offset < text.size();) {
      const std::size_t begin = offset;
      if (is_breaking_space(next_code_point(text, offset))) {
        blank_ = true;
        continue;
      }
      put(text.substr(begin, offset - begin));
    }
    style_.code = false;
  }

  Inlines take() { return std::move(inlines_); }

  Inline& style() { return style_; }

 private:
  // A blank belongs to what stood before it, so that neither a link nor bold begins with one.
  void put(std::string_view character) {
    if (blank_ && !inlines_.empty()) {
      const bool same = same_style(inlines_.back(), style_);
      const std::string& link = inlines_.back().link;
      const bool plain = !inlines_.back().code && (link.empty() || link == style_.link);
      if (same || plain) {
        inlines_.back().text += ' ';
      } else {
        start_inline(Inline{});
        inlines_.back().text += ' ';
      }
    }
    blank_ = false;
    if (inlines_.empty() || !same_style(inlines_.back(), style_)) start_inline(style_);
    inlines_.back().text += character;
  }

  void start_inline(const Inline& style) {
    inlines_.push_back(style);
    inlines_.back().text.clear();
    inlines_.back().where = where_;
  }

  static bool same_style(const Inline& a, const Inline& b) {
    return a.strong == b.strong && a.emphasis == b.emphasis && a.code == b.code && a.link == b.link;
  }

  const Location& where_;
  Inline style_;
  Inlines inlines_;
  bool blank_ = false;
};

// Index of the last token of `kind` that can close; what opens behind it has no closer. 0 when there is none.
std::size_t last_closer(const std::vector<MarkupToken>& tokens, MarkupToken::Kind kind) {
  std::size_t last = 0;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    if (tokens[i].kind == kind && tokens[i].can_close) last = i;
  }
  return last;
}

// Turns `flag` on or off when `token` does that; false when the stars stand for themselves.
bool toggle(bool& flag, const MarkupToken& token, bool closer_follows) {
  if (flag && token.can_close) {
    flag = false;
    return true;
  }
  if (flag || !token.can_open || !closer_follows) return false;
  flag = true;
  return true;
}

}  // namespace

Inlines parse_markup(const Text& source, Diagnostics& diagnostics) {
  MarkupLexer lexer(source, diagnostics);
  const std::vector<MarkupToken> tokens = lexer.run();
  const std::size_t last_strong = last_closer(tokens, MarkupToken::Kind::strong);
  const std::size_t last_emphasis = last_closer(tokens, MarkupToken::Kind::emphasis);
  Builder builder(source.where);
  bool complained = false;
  for (std::size_t i = 0; i < tokens.size(); ++i) {
    const MarkupToken& token = tokens[i];
    Inline& style = builder.style();
    if (token.kind == MarkupToken::Kind::link_open || token.kind == MarkupToken::Kind::link_close) {
      style.link = token.link;
    } else if (token.kind == MarkupToken::Kind::strong && !toggle(style.strong, token, i < last_strong)) {
      if ((token.can_open || token.can_close) && !complained) {
        lexer.complain(token.offset, "this ** has no partner",
                       "close bold text with **, or write \\*\\* for the stars");
        complained = true;
      }
      builder.add(token.text, false);
    } else if (token.kind == MarkupToken::Kind::emphasis && !toggle(style.emphasis, token, i < last_emphasis)) {
      builder.add(token.text, false);
    } else if (token.kind == MarkupToken::Kind::text || token.kind == MarkupToken::Kind::code) {
      builder.add(token.text, token.kind == MarkupToken::Kind::code);
    }
  }
  return builder.take();
}

}  // namespace shortlist
