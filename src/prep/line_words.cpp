#include "prep/line_words.h"

#include <utility>

#include "prep/figures.h"

namespace shortlist {
namespace {

constexpr std::string_view opening = "(\"'[";
constexpr std::string_view closing = ",;:.)!?\"']";
constexpr std::string_view dashes[] = {"–", "—", "→", "->"};

bool is_dash(std::string_view text) {
  for (const std::string_view dash : dashes) {
    if (text == dash) return true;
  }
  return text == "-";
}

// Quotation marks beyond ASCII are left on a word: no grammar here looks for them.
LineWord make_word(std::string_view line, std::size_t begin, std::size_t end) {
  LineWord word;
  while (begin < end && opening.find(line[begin]) != std::string_view::npos) {
    word.opens = word.opens || line[begin] == '(';
    ++begin;
  }
  while (end > begin && closing.find(line[end - 1]) != std::string_view::npos) {
    const char mark = line[--end];
    if (mark == ')' && word.after == 0) word.after = ')';
    if (mark == ',' || mark == ';' || mark == ':' || mark == '.') word.after = mark;
    if (mark == '!' || mark == '?') word.after = '.';
  }
  word.begin = begin;
  word.end = end;
  word.text = line.substr(begin, end - begin);
  for (const char byte : word.text) {
    word.hyphen = word.hyphen || byte == '-';
    word.lower += byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
  }
  return word;
}

}  // namespace

std::vector<LineWord> cut_line(std::string_view line) {
  std::vector<LineWord> words;
  std::size_t at = 0;
  while (at < line.size()) {
    const std::size_t begin = line.find_first_not_of(" \t\n", at);
    if (begin == std::string_view::npos) break;
    std::size_t end = line.find_first_of(" \t\n", begin);
    if (end == std::string_view::npos) end = line.size();
    at = end;
    if (is_dash(line.substr(begin, end - begin)) && !words.empty()) {
      words.back().after = line[begin] == '-' && end - begin == 2 ? '>' : ';';
      if (line.substr(begin, end - begin) == "→") words.back().after = '>';
      continue;
    }
    LineWord word = make_word(line, begin, end);
    const std::size_t slash = word.lower.rfind('/');
    if (slash != std::string::npos && slash > 0 && !rate_of(std::string_view(word.lower).substr(slash)).empty()) {
      LineWord counted = make_word(line, begin, word.begin + slash);
      if (!counted.text.empty()) words.push_back(std::move(counted));
      word = make_word(line, word.begin + slash, end);
    }
    if (!word.text.empty()) words.push_back(std::move(word));
  }
  return words;
}

bool is_one_of(std::string_view word, std::string_view list) {
  if (word.empty()) return false;
  const char* at = list.data();
  const char* const end = at + list.size();
  while (static_cast<std::size_t>(end - at) >= word.size()) {
    const char* const behind = at + word.size();
    if (*at == word.front() && (behind == end || *behind == ' ') && std::string_view(at, word.size()) == word)
      return true;
    while (at < end && *at != ' ') ++at;
    if (at < end) ++at;
  }
  return false;
}

Clause clause_of(const std::vector<LineWord>& words, std::size_t at) {
  Clause clause{at, at + 1};
  while (clause.first > 0 && !ends_clause(words[clause.first - 1])) --clause.first;
  while (clause.last < words.size() && !ends_clause(words[clause.last - 1])) ++clause.last;
  return clause;
}

bool is_gerund(const LineWord& word) {
  return word.lower.size() > 4 && word.lower.ends_with("ing") &&
         !is_one_of(word.lower,
                    "during thing nothing something anything everything string spring evening morning "
                    "engineering building including");
}

}  // namespace shortlist
