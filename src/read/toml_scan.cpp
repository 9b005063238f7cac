#include "read/toml_scan.h"

#include <algorithm>
#include <string>
#include <vector>

#include "read/private_key.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr int deepest_value = 16;
constexpr std::size_t most_key_parts = 8;
constexpr std::size_t longest_key = 100;  // bytes

bool is_blank(char c) {
  return c == ' ' || c == '\t' || c == '\r';
}

bool ends_bare_key(char c) {
  return is_blank(c) || std::string_view("\n.=[]{},#\"'").find(c) != npos;
}

// Follows the grammar of TOML 1.0 as far as keys, brackets and strings go.
class Scanner {
 public:
  explicit Scanner(std::string_view text) : text_(text) {}

  TomlScan run() {
    bool in_private_table = false;
    while (!at_end()) {
      skip_blanks();
      if (at_end()) break;
      const int line = line_;
      if (here() == '[') {
        while (!at_end() && here() == '[') advance();
        in_private_table = scan_key(false);
      } else if (here() != '#' && here() != '\n') {
        scan_pair(in_private_table, 0);
      }
      skip_to_line_end();
      if (in_private_table && here_is_comment_) hide(line, line_);
      if (!at_end()) advance();
    }
    return std::move(scan_);
  }

 private:
  bool at_end() const { return at_ >= text_.size() || scan_.excess != TomlScan::Excess::none; }
  char here() const { return text_[at_]; }

  void advance() {
    if (text_[at_] == '\n') ++line_;
    ++at_;
  }

  void skip_blanks() {
    while (!at_end() && is_blank(here())) advance();
  }

  void skip_to_line_end() {
    here_is_comment_ = !at_end() && here() == '#';
    while (!at_end() && here() != '\n') advance();
  }

  // Blanks, line ends and comments, as they may stand between the values of an array.
  void skip_space() {
    while (!at_end() && (is_blank(here()) || here() == '\n' || here() == '#')) {
      if (here() == '#') skip_to_line_end();
      if (!at_end()) advance();
    }
  }

  void hide(int first, int last) {
    for (int line = first; line <= last; ++line) scan_.private_lines.insert(line);
  }

  void stop(TomlScan::Excess excess, std::size_t offset) {
    if (scan_.excess == TomlScan::Excess::none) scan_.excess_offset = offset;
    scan_.excess = excess;
  }

  // A dotted key; says whether it leads to something private.
  bool scan_key(bool is_private) {
    const std::size_t begin = at_;
    for (std::size_t parts = 1; !at_end(); ++parts) {
      skip_blanks();
      const std::size_t from = at_;
      if (!at_end() && (here() == '"' || here() == '\'')) {
        scan_string();
      } else {
        while (!at_end() && !ends_bare_key(here())) advance();
      }
      std::string_view part = text_.substr(from, at_ - from);
      if (part.size() > longest_key) stop(TomlScan::Excess::key_length, from);
      if (parts > most_key_parts) stop(TomlScan::Excess::key_parts, begin);
      if (part.size() >= 2 && (part[0] == '"' || part[0] == '\'')) part = part.substr(1, part.size() - 2);
      is_private = is_private_key(is_private, part);
      skip_blanks();
      if (at_end() || here() != '.') break;
      advance();
    }
    return is_private;
  }

  // key = value
  void scan_pair(bool in_private_table, int depth) {
    const int line = line_;
    const bool is_private = scan_key(in_private_table);
    if (!at_end() && here() == '=') {
      advance();
      scan_value(is_private, depth);
    }
    if (is_private) hide(line, line_);
  }

  void scan_value(bool is_private, int depth) {
    skip_blanks();
    if (at_end()) return;
    if (depth > deepest_value) {
      stop(TomlScan::Excess::nesting, at_);
    } else if (here() == '[') {
      scan_array(is_private, depth + 1);
    } else if (here() == '{') {
      scan_inline_table(is_private, depth + 1);
    } else if (here() == '"' || here() == '\'') {
      scan_string();
    } else {
      while (!at_end() && std::string_view("\n,]}#").find(here()) == npos) advance();
    }
  }

  void scan_array(bool is_private, int depth) {
    advance();
    while (!at_end()) {
      skip_space();
      if (at_end()) return;
      const std::size_t before = at_;
      if (here() == ']') {
        advance();
        return;
      }
      scan_value(is_private, depth);
      skip_space();
      if (!at_end() && (here() == ',' || at_ == before)) advance();
    }
  }

  void scan_inline_table(bool is_private, int depth) {
    advance();
    while (!at_end() && here() != '\n') {
      skip_blanks();
      if (at_end()) return;
      const std::size_t before = at_;
      if (here() == '}') {
        advance();
        return;
      }
      if (here() != '\n') scan_pair(is_private, depth);
      skip_blanks();
      if (!at_end() && here() != '\n' && (here() == ',' || at_ == before)) advance();
    }
  }

  // A string of any of the four kinds; one that is to stand on one line ends there at the latest.
  void scan_string() {
    const char quote = here();
    const std::string_view three = text_.substr(at_, 3);
    const bool multi_line = three.size() == 3 && three[1] == quote && three[2] == quote;
    for (int i = 0; i < (multi_line ? 3 : 1); ++i) advance();
    while (!at_end()) {
      if (here() == '\n' && !multi_line) return;
      if (here() == '\\' && quote == '"' && at_ + 1 < text_.size() && (multi_line || text_[at_ + 1] != '\n')) {
        advance();
      } else if (here() == quote && (!multi_line || text_.substr(at_, 3) == three)) {
        // Up to two quotes more may stand before the three that close.
        for (int i = 0; i < (multi_line ? 5 : 1) && !at_end() && here() == quote; ++i) advance();
        return;
      }
      advance();
    }
  }

  std::string_view text_;
  std::size_t at_ = 0;
  int line_ = 1;
  bool here_is_comment_ = false;
  TomlScan scan_;
};

// The word at the beginning of `line`, without what may stand before a key.
std::string_view first_word(std::string_view line) {
  line.remove_prefix(std::min(line.find_first_not_of(" \t[{\"'"), line.size()));
  return line.substr(0, line.find_first_of(" \t.=]}\"'\r"));
}

bool names_private_key(std::string_view line) {
  for (std::size_t at = line.find('='); at != npos; at = line.find('=', at + 1)) {
    const std::size_t reach = std::min(at, longest_key + 20);  // a line may hold a million equals signs
    std::string_view before = line.substr(at - reach, reach);
    while (!before.empty() && std::string_view(" \t\"'").find(before.back()) != npos) before.remove_suffix(1);
    const std::size_t start = before.find_last_of(" \t\"'.,{[");
    const std::string_view word = before.substr(start == npos ? 0 : start + 1);
    if (word.size() <= longest_key && is_private_key(false, word)) return true;
  }
  return is_private_key(false, first_word(line).substr(0, longest_key));
}

// The guess by lines: a header begins a table, a key begins its line.
std::set<int> suspect_lines(std::string_view text) {
  std::set<int> lines;
  bool in_private_table = false;
  for (int number = 1; !text.empty(); ++number) {
    const std::size_t end = std::min(text.find('\n'), text.size());
    const std::string_view line = text.substr(0, end);
    text.remove_prefix(std::min(end + 1, text.size()));
    const std::size_t start = std::min(line.find_first_not_of(" \t"), line.size());
    const bool header = start < line.size() && line[start] == '[' && line.find('=') == npos;
    if (header) in_private_table = is_private_key(false, first_word(line).substr(0, longest_key));
    if (header) continue;
    const bool blank = line.find_first_not_of(" \t\r") == npos;
    if ((in_private_table && !blank && first_word(line) != "letter") || names_private_key(line)) lines.insert(number);
  }
  return lines;
}

}  // namespace

TomlScan scan_toml(std::string_view text) {
  TomlScan scan = Scanner(text).run();
  scan.suspected_lines = suspect_lines(text);
  return scan;
}

}  // namespace shortlist
