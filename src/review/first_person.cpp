#include "review/first_person.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <vector>

#include "review/english.h"
#include "review/verbs.h"
#include "review/words.h"

namespace shortlist {
namespace {

template <std::size_t size>
bool is_among(std::string_view word, const std::string_view (&sorted)[size]) {
  return std::binary_search(std::begin(sorted), std::end(sorted), word);
}

// What may stand before a hyphen and still leave a verb: "co-founded", "load-tested". "Event-sourced" is none.
constexpr std::string_view prefixes[] = {
    "a/b",  "back", "bench",    "beta", "co",      "cross", "dark",  "de",   "dog",    "dry",  "end",
    "fast", "fine", "fuzz",     "hand", "load",    "lock",  "mis",   "out",  "over",   "pair", "pen",
    "post", "pre",  "pressure", "re",   "reverse", "right", "smoke", "soak", "stress", "un",   "under"};
static_assert(std::is_sorted(std::begin(prefixes), std::end(prefixes)));

// Participles that open a line as adjectives or as a passive: "Distributed systems", "Certified in", "Awarded best …".
// Or that tell what a machine did: "Served 40,000 reads a second on three nodes".
constexpr std::string_view no_deeds[] = {
    "advanced", "applied",     "awarded",    "based",      "born",      "certified",   "dedicated",
    "detailed", "distributed", "elected",    "embedded",   "entitled",  "experienced", "gifted",
    "handled",  "honored",     "honoured",   "interested", "involved",  "known",       "licensed",
    "limited",  "motivated",   "named",      "processed",  "proposed",  "qualified",   "ranked",
    "rated",    "recognised",  "recognized", "required",   "respected", "served",      "shared",
    "skilled",  "survived",    "sustained",  "trusted",    "unified",   "united",      "versed"};
static_assert(std::is_sorted(std::begin(no_deeds), std::end(no_deeds)));

// Before a preposition these tell what was done to somebody: "Promoted to senior", "Hired as", "Asked by".
constexpr std::string_view passives[] = {
    "accepted",  "admitted",  "appointed", "asked",   "assigned",  "brought",  "called",      "certified",
    "chosen",    "commended", "elected",   "engaged", "entrusted", "featured", "given",       "hired",
    "invited",   "nominated", "paid",      "picked",  "placed",    "promoted", "published",   "quoted",
    "recruited", "seconded",  "selected",  "sent",    "tasked",    "trained",  "transferred", "used"};
static_assert(std::is_sorted(std::begin(passives), std::end(passives)));
constexpr std::string_view prepositions[] = {"as", "at", "by", "for", "from", "in", "into", "on", "to", "with"};
static_assert(std::is_sorted(std::begin(prepositions), std::end(prepositions)));

// After one of these, or a figure, a word in -ed is a verb: "left 40 pages", "cut the bill".
constexpr std::string_view determiners[] = {"a",    "all", "an",    "both", "each",  "every", "five",  "four",
                                            "its",  "my",  "nine",  "one",  "our",   "seven", "six",   "ten",
                                            "that", "the", "their", "them", "these", "this",  "three", "two"};
static_assert(std::is_sorted(std::begin(determiners), std::end(determiners)));

bool is_consonant(char c) {
  return std::string_view("bcdfghjklmnpqrstvwxz").find(c) != std::string_view::npos;
}

// Verbs of more than one syllable that double their last letter, as do all of one syllable.
bool doubles(std::string_view base) {
  if (base.size() < 3 || !is_consonant(base.back()) || base.back() == 'w' || base.back() == 'x') return false;
  const auto is_vowel = [](char c) { return std::string_view("aeiou").find(c) != std::string_view::npos; };
  if (!is_vowel(base[base.size() - 2]) || is_vowel(base[base.size() - 3])) return false;
  const auto vowels = std::count_if(base.begin(), base.end(), is_vowel);
  constexpr std::string_view others[] = {"admit",  "commit", "control", "debug", "defer",  "equip",    "format",
                                         "permit", "prefer", "program", "refer", "submit", "transfer", "unplug"};
  return vowels == 1 || std::find(std::begin(others), std::end(others), base) != std::end(others);
}

std::string past_of(const std::string& base) {
  if (const IrregularVerb* verb = find_irregular(base)) return std::string(verb->past);
  if (base.ends_with('e')) return base + "d";
  if (base.size() > 1 && base.back() == 'y' && is_consonant(base[base.size() - 2])) {
    return base.substr(0, base.size() - 1) + "ied";
  }
  return doubles(base) ? base + base.back() + "ed" : base + "ed";
}

bool is_capital(char c) {
  return c >= 'A' && c <= 'Z';
}

// Names and abbreviations keep their capitals.
std::string with_small_letter(std::string_view text, std::string_view first_word) {
  std::string result(text);
  const bool plain = !first_word.empty() && std::none_of(first_word.begin() + 1, first_word.end(), is_capital);
  if (plain && is_capital(result[0])) result[0] = static_cast<char>(result[0] + ('a' - 'A'));
  return result;
}

std::string_view without_stop(std::string_view text) {
  while (!text.empty() && (text.back() == ' ' || text.back() == '.' || text.back() == ';')) text.remove_suffix(1);
  return text;
}

bool starts_figure(std::string_view word) {
  return word.front() >= '0' && word.front() <= '9';
}

// The text before the word says that a new sentence begins: ". ", "! ", "? ".
bool opens_sentence(std::string_view text, const TextWord& word) {
  if (word.begin < 2 || text[word.begin - 1] != ' ') return false;
  const char mark = text[word.begin - 2];
  return mark == '!' || mark == '?' || (mark == '.' && is_capital(word.text.front()));
}

bool follows(std::string_view text, const TextWord& word, char mark) {
  const std::size_t at = text.find_last_not_of(' ', word.begin == 0 ? 0 : word.begin - 1);
  return word.begin > 0 && at != std::string_view::npos && text[at] == mark;
}

enum class Half { sentence, deed, unclear };

// What stands behind a semicolon: a sentence of its own ("duplicates fell …"), or a second deed ("left 40 pages").
Half half_at(const std::vector<TextWord>& words, std::size_t at) {
  constexpr std::size_t most = 16;  // words that can matter
  const auto begin = words.begin() + static_cast<std::ptrdiff_t>(at);
  const std::vector<TextWord> rest(begin, begin + static_cast<std::ptrdiff_t>(std::min(most, words.size() - at)));
  const OpeningVerb verb = opening_verb(rest);
  const bool past = verb.form == VerbForm::past || verb.form == VerbForm::unclear;
  if (!past && verb.form != VerbForm::third) return Half::sentence;
  if (!past || verb.at != 0 || rest.size() < 2) return Half::unclear;  // "maintains it now", "in 2021, led …"
  return is_among(rest[1].lower, determiners) || starts_figure(rest[1].lower) ? Half::deed : Half::unclear;
}

// `text` with "I" before each second deed; nothing when one half is unclear or there are several sentences.
std::optional<std::string> with_subjects(std::string_view text, const std::vector<TextWord>& words) {
  std::string result;
  std::size_t from = 0;
  for (std::size_t i = 1; i < words.size(); ++i) {
    if (opens_sentence(text, words[i])) return std::nullopt;
    if (!follows(text, words[i], ';')) continue;
    const Half half = half_at(words, i);
    if (half == Half::unclear) return std::nullopt;
    if (half == Half::sentence) continue;
    result += text.substr(from, words[i].begin - from);
    result += "I ";
    from = words[i].begin;
  }
  return result + std::string(text.substr(from));
}

bool tells_deed(const std::vector<TextWord>& words, const OpeningVerb& verb) {
  const TextWord& word = words[verb.at];
  const std::size_t hyphen = word.lower.rfind('-');
  if (hyphen != std::string::npos && !is_among(word.lower.substr(0, hyphen), prefixes)) return false;
  if (verb.form == VerbForm::none || verb.form == VerbForm::gerund) return false;
  if (word.text.size() > 1 && is_capital(word.text[0]) && is_capital(word.text[1])) return false;  // "LED displays"
  if (is_among(word.lower, no_deeds)) return false;
  const bool last = verb.at + 1 >= words.size() || words[verb.at + 1].starts_clause;
  if (is_among(word.lower, passives)) return !last && !is_among(words[verb.at + 1].lower, prepositions);
  return true;
}

// A verb whose form must change may have others beside it that would have to change too: "builds services and runs
// them".
bool has_company(const std::vector<TextWord>& words, std::size_t verb) {
  return std::any_of(words.begin() + static_cast<std::ptrdiff_t>(verb) + 1, words.end(), [](const TextWord& word) {
    return word.starts_clause || word.lower == "and" || word.lower == "or" || word.lower == "while";
  });
}

// "Worked with: Java, Go", "Led: the migration".
bool opens_list(std::string_view text, const std::vector<TextWord>& words, std::size_t verb) {
  std::size_t next = verb + 1;
  if (next < words.size() && is_among(words[next].lower, prepositions)) ++next;
  return next < words.size() && follows(text, words[next], ':');
}

// "I maintain …", but not "I have built …".
bool in_present(const std::vector<TextWord>& words) {
  const OpeningVerb verb = opening_verb({words.begin() + 1, words.end()});
  return verb.form == VerbForm::base && words[1].lower != "have";
}

// Present forms as they stand behind "I", in the tense of the job.
std::string form_behind_i(const TextWord& word, const OpeningVerb& verb, bool over) {
  const bool present = verb.form == VerbForm::base || verb.form == VerbForm::third;
  if (!present) return std::string(word.text);
  const std::size_t hyphen = word.lower.rfind('-');
  const std::string prefix = hyphen == std::string::npos ? "" : word.lower.substr(0, hyphen + 1);
  return prefix + (over ? past_of(verb.base) : verb.base);
}

}  // namespace

std::optional<std::string> first_person(std::string_view text, bool over) {
  text = without_stop(text);
  const std::vector<TextWord> words = words_of(text);
  if (words.size() < 2) return std::nullopt;
  const bool told = words[0].begin == 0 && (words[0].text == "I" || words[0].lower.starts_with("i'"));
  if (told && over && in_present(words)) return first_person(text.substr(words[1].begin), over);
  if (told) return with_subjects(text, words);
  const OpeningVerb verb = opening_verb(words);
  if (verb.at >= words.size() || words[0].begin != 0 || !tells_deed(words, verb)) return std::nullopt;
  if (opens_list(text, words, verb.at)) return std::nullopt;
  const TextWord& word = words[verb.at];
  const bool changes = verb.form == VerbForm::third || (verb.form == VerbForm::base && over);
  if (changes && has_company(words, verb.at)) return std::nullopt;
  const std::optional<std::string> whole = with_subjects(text, words);
  if (!whole) return std::nullopt;
  // "In 2021, led …": the subject stands where the clause begins; else before an adverb ("successfully led").
  const bool phrase = verb.at > 0 && word.starts_clause;
  const std::string rest = form_behind_i(word, verb, over) + whole->substr(word.end);
  const std::string before(text.substr(0, word.begin));
  if (phrase) return with_small_letter(before, words[0].text) + "I " + with_small_letter(rest, word.text);
  return "I " + with_small_letter(before + rest, verb.at == 0 ? word.text : words[0].text);
}

std::string quotable(std::string_view text) {
  std::string result;
  text = without_stop(text);
  for (std::size_t i = 0; i < text.size(); ++i) {
    if (text[i] == '"') {
      result += '\'';
    } else if (text.substr(i).starts_with("“")) {
      result += "‘";
      i += 2;
    } else if (text.substr(i).starts_with("”")) {
      result += "’";
      i += 2;
    } else {
      result += text[i];
    }
  }
  return result;
}

}  // namespace shortlist
