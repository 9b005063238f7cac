// Names of technologies, spelled as their makers do; and short names that nobody outside knows.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "review/passages.h"
#include "review/rule_functions.h"
#include "review/words.h"
#include "skills/find_skills.h"

namespace shortlist {
namespace {

bool is_upper(char byte) {
  return byte >= 'A' && byte <= 'Z';
}

bool names_technologies(const Passage& passage) {
  return is_prose(passage) || passage.kind == PassageKind::skills || passage.kind == PassageKind::work_skills ||
         passage.kind == PassageKind::headline;
}

std::string without_plural(std::string_view text) {
  if (text.size() > 3 && text.ends_with('s') && !text.ends_with("ss")) text.remove_suffix(1);
  return std::string(text);
}

// True inside an address or a path, where names have other rules.
bool is_in_address(std::string_view text, std::size_t begin, std::size_t end) {
  const std::size_t from = begin == 0 ? 0 : text.find_last_of(" \n\t(", begin - 1) + 1;
  const std::string_view piece = text.substr(from, std::min(text.find_first_of(" \n\t)", end), text.size()) - from);
  if (contains(piece, "://") || contains(piece, "@") || contains(piece, "www.") || contains(piece, "_")) return true;
  const std::size_t slash = piece.find('/');
  return slash != std::string_view::npos && piece.substr(0, slash).find('.') != std::string_view::npos;
}

// "Go" for "GO", "Node.js" for "NodeJS": how the list spells what stands in the text, empty when it stands right. An
// alias that is another name ("Postgres", "k8s") is right as well.
std::string right_spelling(std::string_view written, const SkillMention& mention, const SkillIndex& index) {
  const std::string_view name = index.name(mention.skill);
  std::vector<std::string_view> forms = index.aliases(mention.skill);
  const bool name_is_meant = squash(written) == squash(name) || squash(without_plural(written)) == squash(name);
  if (name_is_meant) {
    if (written == name || without_plural(written) == name) return {};
    return squash(written) == squash(name) ? std::string(name) : std::string(name) + "s";
  }
  for (const std::string_view form : forms) {
    if (written == form || without_plural(written) == form) return {};
  }
  for (const std::string_view form : forms) {
    if (lower_ascii(written) == lower_ascii(form)) return std::string(form);
  }
  return {};
}

// One letter more, less, other, or two swapped.
bool is_near(std::string_view a, std::string_view b) {
  if (a.size() > b.size()) std::swap(a, b);
  if (b.size() - a.size() > 1 || a == b) return false;
  std::size_t i = 0;
  while (i < a.size() && a[i] == b[i]) ++i;
  if (a.size() < b.size()) return a.substr(i) == b.substr(i + 1);
  if (a.substr(i + 1) == b.substr(i + 1)) return true;
  return i + 1 < a.size() && a[i] == b[i + 1] && a[i + 1] == b[i] && a.substr(i + 2) == b.substr(i + 2);
}

bool is_plural_of(std::string_view word, std::string_view name) {
  return !name.ends_with('s') && word == std::string(name) + "s";
}

// Short names have too many neighbours among words.
constexpr std::size_t shortest_misspelt = 7;

struct KnownName {
  std::string lower;
  std::string_view name;
};

std::vector<KnownName> long_names(const SkillIndex& index) {
  std::vector<KnownName> names;
  const auto add = [&names](std::string_view name) {
    const bool word =
        name.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz") == std::string_view::npos;
    if (word && name.size() >= shortest_misspelt) names.push_back({lower_ascii(name), name});
  };
  for (std::size_t i = 0; i < index.size(); ++i) {
    const SkillId id = static_cast<SkillId>(i);
    if (index.is_concept(id)) continue;
    add(index.name(id));
    for (const std::string_view alias : index.aliases(id)) add(alias);
  }
  return names;
}

// Words outside of all mentions; both are in order.
std::vector<TextWord> words_outside(const Passage& passage, const std::vector<SkillMention>& mentions) {
  std::vector<TextWord> outside;
  std::size_t next = 0;
  for (TextWord& word : words_of(passage.text)) {
    while (next < mentions.size() && mentions[next].end <= word.begin) ++next;
    if (next == mentions.size() || word.end <= mentions[next].begin) outside.push_back(std::move(word));
  }
  return outside;
}

// Words that may be misspelt names. In sentences these are capitalised ones that open no clause: a verb or a noun of
// everyday may be near a name by chance.
std::vector<TextWord> candidates_in(const Passage& passage, const std::vector<SkillMention>& mentions) {
  const bool in_list = passage.kind == PassageKind::skills || passage.kind == PassageKind::work_skills;
  std::vector<TextWord> words = words_outside(passage, mentions);
  std::erase_if(words, [in_list](const TextWord& word) {
    return word.text.size() + 1 < shortest_misspelt ||
           (!in_list && (!is_upper(word.text.front()) || word.starts_clause));
  });
  return words;
}

// The name that the word nearly is; empty when it is one, or near none.
std::string_view meant_name(const TextWord& word, const std::vector<KnownName>& names) {
  for (const KnownName& known : names) {
    if (known.lower == word.lower || known.lower == without_plural(word.lower)) return {};
  }
  for (const KnownName& known : names) {
    if (known.lower.front() != word.lower.front() || is_plural_of(word.lower, known.lower)) continue;
    if (is_near(word.lower, known.lower)) return known.name;
  }
  return {};
}

// Abbreviations that readers everywhere know: money, places, titles, files, hours.
constexpr std::string_view everyday[] = {"APAC", "BSC", "CEO", "CET", "CFO", "CIO",  "COO", "CSV", "CTO", "DACH",
                                         "EMEA", "EST", "EUR", "FAQ", "GBP", "GDP",  "GPA", "GPS", "IDS", "IPO",
                                         "ISO",  "LLC", "LTD", "MBA", "MSC", "NATO", "NGO", "PDF", "PHD", "PIN",
                                         "PST",  "SEK", "SMS", "UAE", "USA", "USD",  "UTC", "VIP", "XML", "ZIP"};

// Three to six capitals, perhaps with an s behind.
bool is_acronym(std::string_view word) {
  if (word.ends_with('s')) word.remove_suffix(1);
  return word.size() >= 3 && word.size() <= 6 && std::all_of(word.begin(), word.end(), is_upper);
}

bool is_everyday(std::string_view word) {
  if (word.ends_with('s')) word.remove_suffix(1);
  return std::find(std::begin(everyday), std::end(everyday), word) != std::end(everyday);
}

// "Mobile Number Portability (MNP)" or "MNP (mobile number portability)".
bool is_expanded(std::string_view acronym, const ResumeText& resume) {
  return std::any_of(resume.passages.begin(), resume.passages.end(), [acronym](const Passage& passage) {
    return contains(passage.text, fmt::format("({})", acronym)) || contains(passage.text, fmt::format("{} (", acronym));
  });
}

bool is_shouted(const std::vector<TextWord>& words) {
  const auto capitals =
      std::count_if(words.begin(), words.end(), [](const TextWord& word) { return is_acronym(word.text); });
  return static_cast<std::size_t>(capitals) * 2 > words.size();
}

// True when the letters of `acronym` begin the words of `phrase`.
bool stands_for(std::string_view acronym, std::string_view phrase) {
  std::string initials;
  for (const TextWord& word : words_of(phrase)) initials += word.text.front();
  return initials.size() > 1 && lower_ascii(initials) == lower_ascii(acronym);
}

// The long form that the list knows for a name written as its initials, empty when there is none.
std::string_view long_form(std::string_view written, SkillId skill, const SkillIndex& index) {
  if (!std::all_of(written.begin(), written.end(), is_upper) || written.size() < 2) return {};
  // SQL and JSON are their names; nobody writes them out.
  if (index.category(skill) == "language" || index.category(skill) == "format") return {};
  if (stands_for(written, index.name(skill))) return index.name(skill);
  for (const std::string_view alias : index.aliases(skill)) {
    if (stands_for(written, alias)) return alias;
  }
  return {};
}

}  // namespace

void find_misspelt_names(const ReviewInput& input, std::vector<Finding>& findings) {
  std::vector<KnownName> names;
  std::set<std::string> told;
  for (const Passage& passage : input.resume.passages) {
    if (!names_technologies(passage)) continue;
    std::vector<std::string> here;
    const auto tell = [&told, &here](std::string_view written, std::string_view right) {
      if (!right.empty() && told.insert(std::string(written)).second) {
        here.push_back(fmt::format("{} is spelled {}", quote(written), right));
      }
    };
    const std::vector<SkillMention> mentions = find_skills(passage.text, input.index);
    for (const SkillMention& mention : mentions) {
      if (input.index.is_concept(mention.skill) || is_in_address(passage.text, mention.begin, mention.end)) continue;
      const std::string_view written =
          std::string_view(passage.text).substr(mention.begin, mention.end - mention.begin);
      tell(written, right_spelling(written, mention, input.index));
    }
    for (const TextWord& word : candidates_in(passage, mentions)) {
      if (is_in_address(passage.text, word.begin, word.end)) continue;
      if (names.empty()) names = long_names(input.index);
      tell(word.text, meant_name(word, names));
    }
    if (!here.empty()) report(findings, Severity::note, passage.where, enumerate(here));
  }
}

void find_jargon(const ReviewInput& input, std::vector<Finding>& findings) {
  std::set<std::string> told;
  for (const Passage& passage : input.resume.passages) {
    if (!is_prose(passage)) continue;
    if (is_shouted(words_of(passage.text))) continue;
    for (const TextWord& word : words_outside(passage, find_skills(passage.text, input.index))) {
      if (!is_acronym(word.text) || is_everyday(word.text) || input.index.find(word.text)) continue;
      if (!told.insert(std::string(word.text)).second || is_expanded(word.text, input.resume)) continue;
      report(findings, Severity::note, passage.where,
             fmt::format("{} is explained nowhere: the first reader may not know it", quote(word.text)),
             "What does it stand for, in words of the trade?");
    }
  }
}

void find_lone_acronyms(const ReviewInput& input, std::vector<Finding>& findings) {
  std::vector<std::string> lone;
  Location where;
  for (const Text& skill : input.resume.listed_skills) {
    const std::optional<SkillId> id = input.index.find(skill.value);
    const std::string_view full = id ? long_form(skill.value, *id, input.index) : std::string_view{};
    if (full.empty()) continue;
    const std::string lower = lower_ascii(full);
    const bool written_out =
        std::any_of(input.resume.passages.begin(), input.resume.passages.end(),
                    [&lower](const Passage& passage) { return contains(lower_ascii(passage.text), lower); });
    if (written_out) continue;
    if (lone.empty()) where = skill.where;
    lone.push_back(fmt::format("{} ({})", skill.value, full));
  }
  if (lone.empty()) return;
  report(findings, Severity::note, where,
         fmt::format("written short alone: {}; when the ad writes it out, do so once, for searches by the letter",
                     enumerate(lone)));
}

}  // namespace shortlist
