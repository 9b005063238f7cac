// Skills: listed and never shown, shown and never listed, named too often.
#include <fmt/format.h>

#include <algorithm>
#include <map>
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

// Where work is told: there a skill is shown.
bool shows_work(const Passage& passage) {
  return passage.kind == PassageKind::work_text || passage.kind == PassageKind::work_skills ||
         passage.kind == PassageKind::work_head || passage.kind == PassageKind::project ||
         passage.kind == PassageKind::education || (passage.kind == PassageKind::other && passage.bullet);
}

// What work shows: skills, with what these imply, and the words it is told in.
struct ShownWork {
  std::set<SkillId> skills;
  std::vector<std::vector<TextWord>> passages;
};

ShownWork work_shown(const ReviewInput& input) {
  ShownWork shown;
  for (const Passage& passage : input.resume.passages) {
    if (!shows_work(passage)) continue;
    shown.passages.push_back(words_of(passage.text));
    for (const SkillMention& mention : find_skills(passage.text, input.index)) {
      if (mention.negated) continue;
      shown.skills.insert(mention.skill);
      const std::span<const SkillId> implied = input.index.implied(mention.skill);
      shown.skills.insert(implied.begin(), implied.end());
    }
  }
  return shown;
}

// The beginning that "mentoring" and "mentored", "settlement" and "settled" share.
std::string stem_of(std::string_view lower) {
  constexpr std::size_t length = 5;
  return std::string(lower.substr(0, std::max(length, lower.size() > 8 ? lower.size() - 4 : std::size_t{0})));
}

// True when the word, or the last part of "error-budget", begins with `stem`.
bool has_stem(const TextWord& word, std::string_view stem) {
  if (word.lower.starts_with(stem)) return true;
  const std::size_t hyphen = word.lower.find('-');
  return hyphen != std::string::npos && std::string_view(word.lower).substr(hyphen + 1).starts_with(stem);
}

// Knowledge ("incident response") is shown in other words than it is listed by: each word of it begins one of the
// same passage, or nearly.
bool told_in_other_words(std::string_view skill, const ShownWork& shown) {
  std::vector<std::string> stems;
  for (const TextWord& word : words_of(skill)) stems.push_back(stem_of(word.lower));
  const auto tells = [&stems](const std::vector<TextWord>& words) {
    return std::all_of(stems.begin(), stems.end(), [&words](const std::string& stem) {
      return std::any_of(words.begin(), words.end(), [&stem](const TextWord& word) { return has_stem(word, stem); });
    });
  };
  return !stems.empty() && std::any_of(shown.passages.begin(), shown.passages.end(), tells);
}

// The very word that is listed, inside a sentence: the author knows what is meant by "in Go", even where the skill list
// would want more context.
bool told_by_name(std::string_view skill, const ShownWork& shown) {
  return std::any_of(shown.passages.begin(), shown.passages.end(), [skill](const std::vector<TextWord>& words) {
    return std::any_of(words.begin(), words.end(),
                       [skill](const TextWord& word) { return word.text == skill && !word.starts_clause; });
  });
}

// Skills that the list names, by its own entries or in its lines.
std::set<SkillId> skills_listed(const ReviewInput& input) {
  std::set<SkillId> listed;
  for (const Text& skill : input.resume.listed_skills) {
    if (const std::optional<SkillId> id = input.index.find(skill.value)) listed.insert(*id);
    for (const SkillMention& mention : find_skills(skill.value, input.index)) listed.insert(mention.skill);
  }
  for (const Passage& passage : input.resume.passages) {
    if (passage.kind != PassageKind::skills) continue;
    for (const SkillMention& mention : find_skills(passage.text, input.index)) listed.insert(mention.skill);
  }
  return listed;
}

// True when work shows the listed skill, by its name, by what implies it, or in other words.
bool is_proved(const Text& skill, const ShownWork& shown, const SkillIndex& index) {
  std::optional<SkillId> id = index.find(skill.value);
  if (!id) {
    const std::vector<SkillMention> mentions = find_skills(skill.value, index);
    if (mentions.size() == 1) id = mentions.front().skill;
  }
  if ((id && shown.skills.contains(*id)) || told_by_name(skill.value, shown)) return true;
  const bool exact = id && !index.is_concept(*id);
  return !exact && told_in_other_words(skill.value, shown);
}

// Findings of one line of a file become one.
using ByLine = std::vector<std::pair<Location, std::vector<std::string>>>;

void add_to_line(ByLine& lines, const Location& where, std::string name) {
  const auto same = std::find_if(lines.begin(), lines.end(), [&where](const ByLine::value_type& entry) {
    return entry.first.file == where.file && entry.first.line == where.line;
  });
  if (same != lines.end()) {
    same->second.push_back(std::move(name));
  } else {
    lines.push_back({where, {std::move(name)}});
  }
}

bool is_one(const std::vector<std::string>& names) {
  return names.size() == 1;
}

}  // namespace

void find_unproved_skills(const ReviewInput& input, std::vector<Finding>& findings) {
  const ShownWork shown = work_shown(input);
  ByLine lines;
  for (const Text& skill : input.resume.listed_skills) {
    if (!is_proved(skill, shown, input.index)) add_to_line(lines, skill.where, skill.value);
  }
  for (const auto& [where, names] : lines) {
    report(findings, Severity::warning, where,
           fmt::format("{} {} listed, and no job or project shows {}", enumerate(names), is_one(names) ? "is" : "are",
                       is_one(names) ? "it" : "them"),
           "Where did you use it? If nowhere that counts, would you stand an hour of questions on it?");
  }
}

void find_unlisted_skills(const ReviewInput& input, std::vector<Finding>& findings) {
  if (input.resume.listed_skills.empty()) return;
  std::set<SkillId> seen = skills_listed(input);
  // What a listed skill implies need not be listed.
  for (const SkillId listed : std::set<SkillId>(seen)) {
    const std::span<const SkillId> implied = input.index.implied(listed);
    seen.insert(implied.begin(), implied.end());
  }
  for (const Passage& passage : input.resume.passages) {
    if (!tells_deed(passage) && passage.kind != PassageKind::project) continue;
    std::vector<std::string> names;
    for (const SkillMention& mention : find_skills(passage.text, input.index)) {
      const bool certain = mention.certainty == SkillMention::Certainty::sure && !mention.negated;
      if (!certain || input.index.is_concept(mention.skill) || !seen.insert(mention.skill).second) continue;
      names.emplace_back(input.index.name(mention.skill));
    }
    if (names.empty()) continue;
    report(findings, Severity::note, passage.where,
           fmt::format("{} {} shown here and missing in the list of skills, where searches look first",
                       enumerate(names), is_one(names) ? "is" : "are"),
           "Do you want to be asked for it?");
  }
}

void find_lists_without_work(const ReviewInput& input, std::vector<Finding>& findings) {
  constexpr std::size_t enough_to_count = 4;
  const ShownWork shown = work_shown(input);
  const std::vector<Text>& listed = input.resume.listed_skills;
  const auto proved = std::count_if(listed.begin(), listed.end(),
                                    [&](const Text& skill) { return is_proved(skill, shown, input.index); });
  if (listed.size() < enough_to_count || static_cast<std::size_t>(proved) * 2 >= listed.size()) return;
  report(findings, Severity::note, listed.front().where,
         fmt::format("only {} of {} listed skills occur in dated work: parsers reckon months of use from there", proved,
                     listed.size()),
         "Which line could name the tool it was done with?");
}

void find_stuffing(const ReviewInput& input, std::vector<Finding>& findings) {
  constexpr std::size_t longest_skills = 40;
  constexpr std::size_t most = 5;
  // In a long resume a main tool may well be named more often, about once in this many words.
  constexpr std::size_t words_for_each = 60;
  const ResumeText& resume = input.resume;
  if (!resume.facts.hidden.empty()) {
    report(findings, Severity::warning, resume.facts.hidden.front(),
           "text that is white, tiny or invisible: readers find it by selecting all, and take it for a trick");
  }
  if (resume.listed_skills.size() > longest_skills) {
    report(findings, Severity::warning, resume.listed_skills.front().where,
           fmt::format("{} skills are listed: beyond {} none is believed", resume.listed_skills.size(), longest_skills),
           "Which twenty does this job need?");
  }
  std::map<SkillId, std::pair<std::size_t, Location>> counts;
  std::size_t words = 0;
  for (const Passage& passage : resume.passages) {
    words += words_of(passage.text).size();
    for (const SkillMention& mention : find_skills(passage.text, input.index)) {
      if (input.index.is_concept(mention.skill)) continue;
      std::pair<std::size_t, Location>& count = counts[mention.skill];
      if (count.first++ == most) count.second = passage.where;
    }
  }
  for (const auto& [skill, count] : counts) {
    if (count.first <= most || count.first * words_for_each <= words) continue;
    report(findings, Severity::warning, count.second,
           fmt::format("{} is named {} times in {} words: once where it was used says more", input.index.name(skill),
                       count.first, words));
  }
}

}  // namespace shortlist
