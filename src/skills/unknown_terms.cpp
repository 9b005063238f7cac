// Names in an ad that the list of skills does not have.
#include <algorithm>
#include <array>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "skills/ad_text.h"
#include "skills/requirements.h"
#include "text/fold.h"
#include "text/phrases.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr std::size_t longest_term = 40;  // bytes
constexpr std::size_t most_terms = 50;
constexpr std::string_view parting = " \n\t,;:()[]{}\"'!?/*|";
constexpr std::array<std::string_view, 10> quotes{"“", "”", "„", "«", "»", "’", "‘", "•", "…", "–"};

// Capitalised words that name no product.
const PhraseTable& common_words() {
  static const PhraseTable table{
      "i|we|you|your|our|the|a|an|it|b|m|e g|i e|etc|bachelor|bachelor's|bachelors|master|master's|masters|phd|bs|ba|"
      "bsc|msc|computer|science|engineering|mathematics|degree|university|college|english|german|french|spanish|"
      "portuguese|polish|italian|dutch|chinese|japanese|deutsch|englisch|anglais|francais|ingles|espanol|portugues|"
      "polski|angielski|january|february|march|april|may|june|july|august|september|october|november|december|"
      "monday|tuesday|wednesday|thursday|friday|saturday|sunday|europe|european|eu|usa|us|uk|emea|remote|hybrid|"
      "senior|junior|lead|staff|principal|engineer|engineers|developer|developers|manager|team|teams|product|"
      "software|backend|frontend|full|stack|cv|hr|it|ceo|cto|b2b|b2c|b1|b2|c1|c2|kpi|kpis|okr|okrs|pm|am|est|cet|"
      "utc|gmt|rca|rcas|ms|m f d|m w d|w m d|du|sie|ihr|berlin|munich|london|paris|madrid|warsaw|lisbon|dublin|"
      "amsterdam|new|york|san|francisco|germany|france|spain|portugal|poland|brazil|india|canada|ireland|austria|"
      "switzerland"};
  return table;
}

struct Term {
  std::string_view text;
  std::size_t begin = 0;
  std::size_t end = 0;
  bool opens = false;  // a sentence or line begins with it
};

// The word without the marks around it that are no ASCII.
std::string_view trim_quotes(std::string_view word) {
  for (bool again = true; again;) {
    again = false;
    for (const std::string_view quote : quotes) {
      const std::size_t size = word.size();
      if (word.starts_with(quote)) word.remove_prefix(quote.size());
      if (word.ends_with(quote)) word.remove_suffix(quote.size());
      again = again || word.size() != size;
    }
  }
  return word;
}

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

// "FooDB", "gRPX", "KSQL", "Neo5j": no ordinary word looks so.
bool has_odd_shape(std::string_view word) {
  int capitals = 0;
  bool digit = false;
  for (const char c : word) {
    capitals += is_capital(c) ? 1 : 0;
    digit = digit || (c >= '0' && c <= '9');
  }
  return capitals >= 2 || (capitals == 1 && !is_capital(word.front())) || (digit && capitals > 0);
}

// German writes all nouns with capitals: there only odd shapes count.
bool capitalises_nouns(std::string_view text) {
  static const PhraseTable german{"und|der|die|das|mit|wir|fur|ist|oder|eine|von|zu|im"};
  const std::string words = fold_words(text.substr(0, std::min<std::size_t>(text.size(), 4096)));
  return static_cast<int>(german.find(words).size()) * 12 > count_words(words);
}

bool is_common(std::string_view word) {
  const std::string folded = fold_words(word);
  const std::vector<PhraseHit> hits = common_words().find(folded);
  return folded.empty() || (!hits.empty() && hits.front().begin == 0 && hits.front().end == folded.size());
}

class TermFinder {
 public:
  TermFinder(const AdText& ad, const Job& job) : ad_(ad), nouns_(capitalises_nouns(ad.text)) {
    note_ordinary(job.company.value, true);
    for (const AdText::Line& line : ad.lines) {
      note_ordinary(line.line->text.value, line.line->section == AdSection::title);
    }
  }

  std::vector<std::string> run() {
    for (const AdText::Line& line : ad_.lines) {
      const AdSection section = line.line->section;
      if (section == AdSection::required || section == AdSection::preferred) read(line);
    }
    return std::move(terms_);
  }

 private:
  void read(const AdText::Line& line) {
    bool opens = true;
    std::string joined;
    std::size_t joined_end = 0;
    for (std::size_t at = line.begin; at < line.end;) {
      const std::size_t begin = std::min(ad_.text.find_first_not_of(parting, at), line.end);
      const std::size_t end = std::min(ad_.text.find_first_of(parting, begin), line.end);
      if (begin >= end) break;
      std::string_view word = std::string_view(ad_.text).substr(begin, end - begin);
      const bool stops = word.ends_with('.');
      while (word.ends_with('.') || word.ends_with('-')) word.remove_suffix(1);
      word = trim_quotes(word);
      const bool counts = is_name({word, begin, end, opens});
      const bool goes_on = counts && !joined.empty() && joined_end + 1 == begin && ad_.text[joined_end] == ' ';
      if (!goes_on) add(std::exchange(joined, {}));
      if (counts) joined += (goes_on ? " " : "") + std::string(word);
      if (counts) joined_end = begin + word.size();
      opens = stops || std::string_view(":!?").find(ad_.text[end]) != npos;
      at = end;
    }
    add(joined);
  }

  // Words that are written small elsewhere are no names; those of the title are told anyway.
  void note_ordinary(std::string_view text, bool all) {
    for (std::size_t at = 0; at < text.size();) {
      const std::size_t begin = std::min(text.find_first_not_of(parting, at), text.size());
      at = std::min(text.find_first_of(parting, begin), text.size());
      const std::string_view word = text.substr(begin, at - begin);
      if (!word.empty() && (all || (word.front() >= 'a' && word.front() <= 'z'))) ordinary_.insert(fold_words(word));
    }
  }

  bool is_name(const Term& term) {
    if (term.text.size() < 2 || term.text.size() > longest_term || is_known(term) || is_common(term.text)) return false;
    if (term.text.find("://") != npos || term.text.find('@') != npos || term.text.find("www.") != npos) return false;
    if (ordinary_.count(fold_words(term.text)) != 0) return false;
    if (has_odd_shape(term.text)) return true;
    return is_capital(term.text.front()) && !term.opens && !nouns_ && term.text.find('-') == npos;
  }

  // True when a mention of a skill touches the word. Words come in order.
  bool is_known(const Term& term) {
    while (mention_ < ad_.mentions.size() && ad_.mentions[mention_].end <= term.begin) ++mention_;
    return mention_ < ad_.mentions.size() && ad_.mentions[mention_].begin < term.end;
  }

  void add(const std::string& term) {
    if (term.empty() || term.size() > longest_term || terms_.size() >= most_terms) return;
    if (seen_.insert(fold_words(term)).second) terms_.push_back(term);
  }

  const AdText& ad_;
  bool nouns_;
  std::size_t mention_ = 0;
  std::set<std::string> ordinary_;  // folded
  std::set<std::string> seen_;
  std::vector<std::string> terms_;
};

}  // namespace

std::vector<std::string> unknown_terms(const Job& job, const SkillIndex& index) {
  AdLine title;
  const AdText ad = read_ad_text(job, index, title);
  return TermFinder(ad, job).run();
}

}  // namespace shortlist
