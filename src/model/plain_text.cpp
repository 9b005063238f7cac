#include "model/plain_text.h"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <vector>

#include "text/letter.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr std::size_t longest_run = 3;  // of stars or backticks that mark up

bool is_blank(char c) {
  return c == ' ' || c == '\n' || c == '\t' || c == '\r';
}

bool is_escapable(std::string_view text, std::size_t at) {
  return at < text.size() && text[at] > 0x20 && text[at] < 0x7F && !is_letter_or_digit(static_cast<char32_t>(text[at]));
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

std::size_t run_length(std::string_view text, std::size_t at) {
  return std::min(text.find_first_not_of(text[at], at), text.size()) - at;
}

// A star that may open or close emphasis.
struct Star {
  std::size_t at = 0;  // in the text without the other marks
  bool can_open = false;
  bool can_close = false;
};

class Stripper {
 public:
  explicit Stripper(std::string_view text) : text_(text) {}

  std::string run() {
    while (at_ < text_.size()) step();
    drop_paired_stars();
    return fold_blanks();
  }

 private:
  void step() {
    const char c = text_[at_];
    if (c == '\\' && is_escapable(text_, at_ + 1)) {
      out_.push_back(text_[at_ + 1]);
      at_ += 2;
    } else if (c == '`') {
      take_code();
    } else if (c == '*') {
      take_stars();
    } else if (c == '[') {
      brackets_.push_back(out_.size());
      take(1);
    } else if (c == ']') {
      take_closing_bracket();
    } else {
      take(1);
    }
  }

  void take(std::size_t length) {
    out_ += text_.substr(at_, length);
    at_ += length;
  }

  void take_code() {
    const std::size_t length = run_length(text_, at_);
    std::size_t close = length > longest_run ? npos : text_.find('`', at_ + length);
    while (close != npos && run_length(text_, close) != length) {
      close = text_.find('`', close + run_length(text_, close));
    }
    if (close == npos) return take(length);
    at_ += length;
    take(close - at_);
    at_ += length;
  }

  void take_stars() {
    const std::size_t length = run_length(text_, at_);
    const std::size_t end = at_ + length;
    if (length > longest_run) return take(length);
    if (length != 2) {
      const bool can_open = end < text_.size() && !is_blank(text_[end]) && !is_word_before(text_, at_);
      const bool can_close = at_ > 0 && !is_blank(text_[at_ - 1]) && !is_word_at(text_, end);
      stars_.push_back({out_.size(), can_open, can_close});
      out_.push_back('*');
    }
    at_ = end;
  }

  void take_closing_bracket() {
    const std::size_t end = at_ + 1 < text_.size() && text_[at_ + 1] == '(' ? find_target_end(at_ + 2) : npos;
    if (brackets_.empty() || end == npos) {
      if (!brackets_.empty()) brackets_.pop_back();
      return take(1);
    }
    const std::size_t open = brackets_.back();
    out_.erase(open, 1);
    for (Star& star : stars_) star.at -= star.at > open ? 1 : 0;
    brackets_.clear();
    at_ = end + 1;
  }

  std::size_t find_target_end(std::size_t at) const {
    int depth = 0;
    for (; at < text_.size() && !is_blank(text_[at]); ++at) {
      if (text_[at] == '(') ++depth;
      if (text_[at] == ')' && depth-- == 0) return at;
    }
    return npos;
  }

  void drop_paired_stars() {
    std::size_t last_closer = 0;
    for (std::size_t i = 0; i < stars_.size(); ++i) last_closer = stars_[i].can_close ? i : last_closer;
    bool open = false;
    std::vector<std::size_t> paired;
    for (std::size_t i = 0; i < stars_.size(); ++i) {
      const bool closes = open && stars_[i].can_close;
      const bool opens = !open && stars_[i].can_open && i < last_closer;
      if (!closes && !opens) continue;
      open = opens;
      paired.push_back(stars_[i].at);
    }
    for (auto at = paired.rbegin(); at != paired.rend(); ++at) out_.erase(*at, 1);
  }

  std::string fold_blanks() const {
    std::string folded;
    bool blank = false;
    for (std::size_t offset = 0; offset < out_.size();) {
      const char32_t c = next_code_point(out_, offset);
      if (is_breaking_space(c)) {
        blank = !folded.empty();
        continue;
      }
      if (blank) folded.push_back(' ');
      blank = false;
      append_utf8(folded, c);
    }
    return folded;
  }

  std::string_view text_;
  std::size_t at_ = 0;
  std::string out_;
  std::vector<Star> stars_;
  std::vector<std::size_t> brackets_;  // places in out_ of "[" that may yet begin a link
};

}  // namespace

std::string plain_text(std::string_view markup) {
  return Stripper(markup).run();
}

}  // namespace shortlist
