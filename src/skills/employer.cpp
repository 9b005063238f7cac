#include "skills/employer.h"

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/fold.h"
#include "text/phrases.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr std::size_t most_words = 4;   // of a name
constexpr std::size_t most_names = 8;   // that are looked for
constexpr std::size_t most_bytes = 60;  // of a name

// Words of a line, without the marks behind them.
std::vector<std::string_view> words_of(std::string_view line, std::size_t most) {
  std::vector<std::string_view> words;
  for (std::size_t at = 0; at < line.size() && words.size() < most;) {
    const std::size_t begin = std::min(line.find_first_not_of(' ', at), line.size());
    at = std::min(line.find(' ', begin), line.size());
    if (at > begin) words.push_back(line.substr(begin, at - begin));
  }
  return words;
}

bool begins_large(std::string_view word) {
  return word.front() >= 'A' && word.front() <= 'Z';
}

// As many words from the beginning as are written like a name: "Java Prata Cafés", "Kestrel & Rook".
std::vector<std::string_view> name_at(std::string_view text) {
  std::vector<std::string_view> name;
  for (std::string_view word : words_of(text, most_words)) {
    const bool ends = std::string_view(".,;:!?)").find(word.back()) != npos;
    if (ends) word.remove_suffix(1);
    if (word.empty() || !(begins_large(word) || (word == "&" && !name.empty()))) break;
    name.push_back(word);
    if (ends) break;
  }
  while (!name.empty() && name.back() == "&") name.pop_back();
  return name;
}

std::string folded(const std::vector<std::string_view>& name) {
  std::string joined;
  for (const std::string_view word : name) joined += std::string(word) + " ";
  return fold_words(joined);
}

// What a sentence about a company goes on with behind its name.
bool is_company_verb(std::string_view word) {
  constexpr std::string_view verbs[] = {"is",  "are",   "has",   "runs", "builds", "makes", "helps", "sells", "was",
                                        "ist", "sucht", "baut",  "hat",  "est",    "a",     "aide",  "es",    "ayuda",
                                        "é",   "tem",   "ajuda", "jest", "serves", "keeps", "offers"};
  return std::find(std::begin(verbs), std::end(verbs), word) != std::end(verbs);
}

// Words that begin or make names of posts and parts, not of companies.
bool is_no_name(const std::string& name) {
  static const PhraseTable others{
      "the|our|your|this|that|a|an|we|you|it|my|each|every|all|no|if|senior|junior|lead|staff|principal|head|"
      "experience|knowledge|engineer|engineers|engineering|developer|developers|development|programmer|architect|team|"
      "teams|platform|stack|backend|frontend|service|services|system|systems|der|die|das|unser|unsere|ein|eine|kein|"
      "keine|entwickler|le|la|les|notre|nos|un|une|el|los|las|nuestro|nuestra|una|o|os|as|nosso|nossa|um|uma"};
  return others.finds_any(name);
}

bool asks(const AdText::Line& line) {
  return line.line->section == AdSection::required || line.line->section == AdSection::preferred;
}

// A name that a title or the beginning of a line gives the employer.
std::string name_in(const AdText::Line& line) {
  const std::string_view text = line.line->text.value;
  std::string found;
  if (line.line->section == AdSection::title) {
    for (const std::string_view joint : {" @ ", " at ", " bei ", " chez "}) {
      const std::size_t at = text.find(joint);
      if (at != npos && found.empty()) found = folded(name_at(text.substr(at + joint.size())));
    }
  } else if (!asks(line)) {
    const std::vector<std::string_view> name = name_at(text);
    const std::vector<std::string_view> words = words_of(text, name.size() + 1);
    const bool told = name.size() >= 2 && words.size() > name.size() && words[name.size() - 1] == name.back();
    if (told && is_company_verb(words[name.size()])) found = folded(name);
  }
  return is_no_name(found) ? "" : found;
}

bool continues_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
}

// The word of the line that ends before `at`, folded.
std::string word_before(std::string_view text, std::size_t at) {
  std::size_t from = at > most_bytes ? at - most_bytes : 0;
  while (from < at && continues_character(text[from])) ++from;
  std::string_view before = text.substr(from, at - from);
  before = before.substr(before.rfind('\n') == npos ? 0 : before.rfind('\n') + 1);
  const std::string words = fold_words(before);
  return words.substr(words.rfind(' ') == npos ? 0 : words.rfind(' ') + 1);
}

std::string word_behind(std::string_view text, std::size_t at) {
  std::size_t end = std::min(text.find('\n', at), std::min(text.size(), at + most_bytes));
  while (end < text.size() && end > at && continues_character(text[end])) --end;
  const std::string words = fold_words(text.substr(at, end - at));
  return words.substr(0, words.find(' '));
}

// True when the mention stands in the text as a part of `name`, with a word of it beside that is no skill of its own.
bool is_part(const AdText& ad, std::size_t number, const std::string& name) {
  const SkillMention& mention = ad.mentions[number];
  const std::string form = fold_words(std::string_view(ad.text).substr(mention.begin, mention.end - mention.begin));
  const auto apart = [&ad](std::size_t end, std::size_t begin) { return begin > end + 3; };  // " & " joins
  if (!has_phrase(name, form)) return false;
  const std::string last = word_before(ad.text, mention.begin);
  const bool first = number == 0 || apart(ad.mentions[number - 1].end, mention.begin);
  if (first && !last.empty() && has_phrase(name, last + " " + form)) return true;
  const std::string next = word_behind(ad.text, mention.end);
  const bool ends = number + 1 == ad.mentions.size() || apart(mention.end, ad.mentions[number + 1].begin);
  return ends && !next.empty() && has_phrase(name, form + " " + next);
}

}  // namespace

void drop_employer(AdText& ad, const Job& job) {
  std::vector<std::string> names;
  const auto add = [&names](std::string name) {
    const bool known = std::find(names.begin(), names.end(), name) != names.end();
    if (count_words(name) >= 2 && !known && names.size() < most_names) names.push_back(std::move(name));
  };
  add(fold_words(job.company.value));
  for (const AdText::Line& line : ad.lines) add(name_in(line));
  std::vector<SkillMention> left;
  for (std::size_t i = 0; i < ad.mentions.size(); ++i) {
    const bool part =
        std::any_of(names.begin(), names.end(), [&](const std::string& name) { return is_part(ad, i, name); });
    if (!part) left.push_back(ad.mentions[i]);
  }
  ad.mentions = std::move(left);
}

}  // namespace shortlist
