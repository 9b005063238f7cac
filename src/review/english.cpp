#include "review/english.h"

#include <algorithm>
#include <iterator>

#include "review/verbs.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

// The most frequent small words of English that no neighbour shares, and of the languages in which resumes most often
// come to us; frequency lists of any corpus begin with them.
constexpr std::string_view english[] = {"and", "are",  "at",  "been",  "by", "for",   "from", "into",
                                        "of",  "that", "the", "their", "to", "which", "with", "within"};
constexpr std::string_view foreign[] = {
    "als", "auf",  "av", "bei",  "con",  "da",   "das",  "de",  "dei", "del", "den",  "der", "des",  "die",
    "do",  "dos",  "du", "e",    "een",  "ein",  "el",   "em",  "en",  "es",  "et",   "eu",  "het",  "im",
    "ja",  "ju",   "la", "las",  "le",   "les",  "los",  "med", "mit", "na",  "nie",  "och", "oder", "og",
    "om",  "oraz", "os", "para", "por",  "pour", "przy", "que", "se",  "sur", "till", "u",   "um",   "und",
    "une", "van",  "ve", "von",  "voor", "w",    "y",    "z",   "za",  "zu",  "zum",  "zur"};
static_assert(std::is_sorted(std::begin(english), std::end(english)));
static_assert(std::is_sorted(std::begin(foreign), std::end(foreign)));

// After one of these a base form is a verb even when it could be a noun: "design the", "test two".
constexpr std::string_view determiners[] = {"a",    "all",   "an",      "and",   "both",   "each", "eight",  "every",
                                            "five", "four",  "it",      "its",   "my",     "new",  "nine",   "one",
                                            "our",  "seven", "several", "six",   "some",   "ten",  "the",    "their",
                                            "them", "these", "this",    "three", "twelve", "two",  "various"};
static_assert(std::is_sorted(std::begin(determiners), std::end(determiners)));

constexpr std::string_view prepositions[] = {"across",  "after", "alongside", "as",      "at",         "before",
                                             "besides", "by",    "during",    "for",     "from",       "in",
                                             "on",      "over",  "since",     "through", "throughout", "to",
                                             "under",   "upon",  "using",     "with",    "within"};
static_assert(std::is_sorted(std::begin(prepositions), std::end(prepositions)));

template <std::size_t size>
bool is_among(std::string_view word, const std::string_view (&sorted)[size]) {
  return std::binary_search(std::begin(sorted), std::end(sorted), word);
}

bool is_base(std::string_view word) {
  return is_regular_verb(word) || find_irregular(word) != nullptr;
}

// The base among the spellings that lose `ending`: "moved" → move, "planned" → plan, "tried" → try.
std::string base_without(std::string_view word, std::string_view ending) {
  if (word.size() < ending.size() + 2 || !word.ends_with(ending)) return {};
  const std::string stem(word.substr(0, word.size() - ending.size()));
  if (is_base(stem)) return stem;
  if (is_base(stem + "e")) return stem + "e";
  const bool doubled = stem.size() > 2 && stem.back() == stem[stem.size() - 2];
  if (doubled && is_base(stem.substr(0, stem.size() - 1))) return stem.substr(0, stem.size() - 1);
  if (stem.back() == 'i' && is_base(stem.substr(0, stem.size() - 1) + "y"))
    return stem.substr(0, stem.size() - 1) + "y";
  return {};
}

std::string base_of_third(std::string_view word) {
  if (word.ends_with("ss")) return {};
  const std::string base = base_without(word, "s");
  return base.empty() ? base_without(word, "es") : base;
}

// "-ed" that no table knows: a past all the same ("re-sharded", "dockerised").
bool ends_like_past(std::string_view word) {
  return word.size() >= 5 && word.ends_with("ed") && !word.ends_with("eed") && !is_no_past(word);
}

OpeningVerb verb_of(std::string_view word, bool noun_may_be) {
  for (const IrregularVerb& verb : irregular_verbs()) {
    if (verb.past == word) return {verb.base == word ? VerbForm::unclear : VerbForm::past, std::string(verb.base)};
  }
  if (const std::string base = base_without(word, "ed"); !base.empty()) return {VerbForm::past, base};
  if (is_base(word) && !(noun_may_be && is_noun_too(word))) return {VerbForm::base, std::string(word)};
  if (const std::string base = base_of_third(word); !base.empty() && !(noun_may_be && is_noun_too(base))) {
    return {VerbForm::third, base};
  }
  if (const std::string base = base_without(word, "ing"); !base.empty() && !noun_may_be)
    return {VerbForm::gerund, base};
  if (ends_like_past(word)) return {VerbForm::past, std::string(word)};
  return {};
}

// True when what follows leaves open whether the word is a noun: "design of", "support engineer".
bool noun_may_be(const std::vector<TextWord>& words, std::size_t at) {
  if (at + 1 >= words.size() || words[at + 1].starts_clause) return true;
  const std::string& next = words[at + 1].lower;
  return !is_among(next, determiners) && !(next.front() >= '0' && next.front() <= '9');
}

OpeningVerb verb_at(const std::vector<TextWord>& words, std::size_t at) {
  const std::string& word = words[at].lower;
  // Of "co-founded" and "load-tested" the last part is the verb; "reduced-instruction" has none.
  const std::size_t hyphen = word.rfind('-');
  const std::string_view last = hyphen == std::string::npos ? word : std::string_view(word).substr(hyphen + 1);
  OpeningVerb verb = verb_of(last, noun_may_be(words, at) || hyphen != std::string::npos);
  verb.at = at;
  return verb;
}

bool is_adverb(std::string_view word) {
  constexpr std::string_view others[] = {"also", "first", "later", "now", "often", "soon", "then", "twice"};
  return (word.size() > 4 && word.ends_with("ly") && !is_base(word)) || is_among(word, others);
}

// The share of Latin letters decides about scripts that have no small words here.
bool is_latin(std::string_view text) {
  std::size_t latin = 0;
  std::size_t other = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = next_code_point(text, offset);
    if ((c >= U'a' && c <= U'z') || (c >= U'A' && c <= U'Z') || (c >= 0xC0 && c < 0x250)) ++latin;
    if (c >= 0x370 && !(c >= 0x2000 && c < 0x2E80)) ++other;
  }
  return latin >= 2 * other;
}

}  // namespace

OpeningVerb opening_verb(const std::vector<TextWord>& words) {
  std::size_t at = 0;
  while (at < words.size() && at < 3 && is_adverb(words[at].lower)) ++at;
  if (at >= words.size()) return {};
  const OpeningVerb verb = verb_at(words, at);
  if (verb.form != VerbForm::none || !is_among(words[at].lower, prepositions)) return verb;
  constexpr std::size_t longest_phrase = 8;
  for (std::size_t next = at + 1; next < words.size() && next < at + longest_phrase; ++next) {
    if (words[next].starts_clause) return verb_at(words, next);
  }
  return verb;
}

bool is_participle(std::string_view lower) {
  for (const IrregularVerb& verb : irregular_verbs()) {
    if (verb.participle == lower) return true;
  }
  return !base_without(lower, "ed").empty() || ends_like_past(lower);
}

bool is_english(const ResumeText& resume) {
  std::size_t total = 0;
  std::size_t ours = 0;
  std::size_t theirs = 0;
  std::string letters;
  for (const Passage& passage : resume.passages) {
    letters += passage.text;
    for (const TextWord& word : words_of(passage.text)) {
      ++total;
      if (is_among(word.lower, english)) ++ours;
      if (is_among(word.lower, foreign)) ++theirs;
    }
  }
  constexpr std::size_t enough = 60;
  if (!is_latin(letters) || theirs > ours) return false;
  // Function words are a quarter of English prose; resumes are terse, but not without any.
  return total < enough || ours * 40 >= total;
}

}  // namespace shortlist
