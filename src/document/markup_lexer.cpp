#include "document/markup_lexer.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstdint>
#include <utility>

#include "document/markup.h"
#include "text/letter.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr int most_complaints = 10;     // about one text
constexpr std::size_t longest_run = 3;  // of stars or backticks that mark up; longer ones are rules or redactions

bool is_blank_byte(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

bool is_ascii_punctuation(char c) {
  return c > 0x20 && c < 0x7F && !is_letter_or_digit(static_cast<char32_t>(c));
}

bool is_word_at(std::string_view text, std::size_t offset) {
  return offset < text.size() && is_letter_or_digit(next_code_point(text, offset));
}

bool is_word_before(std::string_view text, std::size_t offset) {
  if (offset == 0) return false;
  do {
    --offset;
  } while (offset > 0 && (static_cast<std::uint8_t>(text[offset]) & 0xC0u) == 0x80u);
  return is_word_at(text, offset);
}

}  // namespace

std::vector<MarkupToken> MarkupLexer::run() {
  while (at_ < text_.size()) step();
  return std::move(tokens_);
}

void MarkupLexer::complain(std::size_t offset, std::string_view what, std::string hint) {
  if (++complaints_ > most_complaints) return;
  Location where = source_.where;
  const std::ptrdiff_t lines = std::count(text_.begin(), text_.begin() + static_cast<std::ptrdiff_t>(offset), '\n');
  if (where.line > 0) where.line += static_cast<int>(lines);
  if (lines > 0) where.column = 0;
  std::size_t end = offset;
  for (int count = 0; end < text_.size() && text_[end] != '\n' && count < 24; ++count) next_code_point(text_, end);
  diagnostics_.error(where, fmt::format("{} · found {}", what, text_.substr(offset, end - offset)), std::move(hint));
}

void MarkupLexer::step() {
  const char c = text_[at_];
  if (c == '\\' && at_ + 1 < text_.size() && is_ascii_punctuation(text_[at_ + 1])) {
    add_text(at_ + 1, 1);
    at_ += 2;
  } else if (c == '`') {
    lex_code();
  } else if (c == '*') {
    lex_stars();
  } else if (c == '[') {
    brackets_.push_back(tokens_.size());
    add_text(at_++, 1);
  } else if (c == ']') {
    lex_closing_bracket();
  } else {
    const std::size_t end = std::min(text_.find_first_of("\\`*[]", at_ + 1), text_.size());
    add_text(at_, end - at_);
    at_ = end;
  }
}

void MarkupLexer::add_text(std::size_t begin, std::size_t length) {
  tokens_.push_back({MarkupToken::Kind::text, std::string(text_.substr(begin, length)), {}, false, false, begin});
}

std::size_t MarkupLexer::run_length(std::size_t at) const {
  return std::min(text_.find_first_not_of(text_[at], at), text_.size()) - at;
}

// A run of backticks is closed by the next run of the same length.
void MarkupLexer::lex_code() {
  const std::size_t length = run_length(at_);
  std::size_t close = length > longest_run || unclosed_code_[length] ? npos : text_.find('`', at_ + length);
  while (close != npos && run_length(close) != length) close = text_.find('`', close + run_length(close));
  if (close == npos) {
    if (length <= longest_run && !unclosed_code_[length]) {
      complain(at_, "this ` has no closing `", "close the code with `, or write \\` for the character itself");
      unclosed_code_[length] = true;
    }
    add_text(at_, length);
    at_ += length;
    return;
  }
  add_text(at_ + length, close - at_ - length);
  tokens_.back().kind = MarkupToken::Kind::code;
  at_ = close + length;
}

void MarkupLexer::lex_stars() {
  const std::size_t length = run_length(at_);
  const std::size_t end = at_ + length;
  if (length > longest_run) {
    add_text(at_, length);
    at_ = end;
    return;
  }
  const bool can_open = end < text_.size() && !is_blank_byte(text_[end]);
  const bool can_close = at_ > 0 && !is_blank_byte(text_[at_ - 1]);
  if (length >= 2) tokens_.push_back({MarkupToken::Kind::strong, "**", {}, can_open, can_close, at_});
  if (length != 2) {  // a star inside a word multiplies: 5*4*3
    tokens_.push_back({MarkupToken::Kind::emphasis,
                       "*",
                       {},
                       can_open && !is_word_before(text_, at_),
                       can_close && !is_word_at(text_, end),
                       end - 1});
  }
  at_ = end;
}

void MarkupLexer::lex_closing_bracket() {
  const std::size_t here = at_++;
  if (brackets_.empty()) {
    add_text(here, 1);
  } else if (at_ < text_.size() && text_[at_] == '(') {
    close_link(here);
  } else {
    brackets_.pop_back();
    add_text(here, 1);
  }
}

// "](" at `here` ends the text of the link that the innermost bracket began.
void MarkupLexer::close_link(std::size_t here) {
  MarkupToken& open = tokens_[brackets_.back()];
  const std::size_t end = find_target_end(at_ + 1);
  if (end == npos) {
    complain(open.offset, "this link has no closing )", "write [text](address), or \\[ for a bracket of its own");
    add_text(here, 1);
    brackets_.pop_back();
    return;
  }
  open.link = absolute_uri(text_.substr(at_ + 1, end - at_ - 1));
  if (open.link.empty()) {
    complain(open.offset, "a link leads to an http, https, mailto or tel address",
             "write [text](https://example.com), or \\[ for a bracket of its own");
  }
  open.kind = MarkupToken::Kind::link_open;
  open.text.clear();
  add_text(here, 0);
  tokens_.back().kind = MarkupToken::Kind::link_close;
  brackets_.clear();  // a link holds no link
  at_ = end + 1;
}

// The parenthesis that closes a link's target, its own parentheses balanced; npos when it does not end in time.
std::size_t MarkupLexer::find_target_end(std::size_t at) const {
  constexpr std::size_t longest = 2048;
  int depth = 0;
  for (std::size_t i = at; i < text_.size() && i - at < longest && !is_blank_byte(text_[i]); ++i) {
    if (text_[i] == '(') ++depth;
    if (text_[i] == ')' && depth-- == 0) return i;
  }
  return npos;
}

}  // namespace shortlist
