// Sentences with labels, and how well the engine does on them.
#pragma once

#include <filesystem>
#include <map>
#include <set>
#include <sstream>
#include <string>
#include <string_view>
#include <vector>

#include "skills/find_skills.h"
#include "skills/skill_files.h"

namespace shortlist {

// A line of tests/skills/sentences.tsv.
struct LabelledSentence {
  std::map<SkillId, bool> wanted;  // true: negated
  std::set<SkillId> optional;
  std::string text;
  std::string unknown;  // a label that the list does not have
};

struct Score {
  int found = 0;
  int wrong = 0;
  int missed = 0;
  std::string faults;  // a line for each sentence with a fault

  double precision() const { return found == 0 ? 0 : static_cast<double>(found) / (found + wrong); }
  double recall() const { return found == 0 ? 0 : static_cast<double>(found) / (found + missed); }
  double f1() const { return found == 0 ? 0 : 2.0 * found / (2.0 * found + wrong + missed); }
};

inline void add_label(LabelledSentence& sentence, std::string label) {
  label.erase(0, label.find_first_not_of(' '));
  if (label.empty()) return;
  const char mark = label.front();
  if (mark == '-' || mark == '~') label.erase(0, 1);
  const std::optional<SkillId> id = built_in_index().find(label);
  if (!id) {
    sentence.unknown = label;
  } else if (mark == '~') {
    sentence.optional.insert(*id);
  } else {
    sentence.wanted[*id] = mark == '-';
  }
}

inline std::string unescape(std::string_view text) {
  std::string result;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const bool escape = text[i] == '\\' && i + 1 < text.size();
    if (escape) ++i;
    result += escape && text[i] == 'n' ? '\n' : escape && text[i] == 't' ? '\t' : text[i];
  }
  return result;
}

inline std::vector<LabelledSentence> read_sentences(const std::string& name) {
  std::istringstream lines(file_bytes(std::filesystem::path(SHORTLIST_SOURCE_DIR) / "tests/skills" / name));
  std::vector<LabelledSentence> sentences;
  for (std::string line; std::getline(lines, line);) {
    if (line.empty() || line.front() == '#') continue;
    const std::size_t tab = line.find('\t');
    LabelledSentence sentence;
    sentence.text = unescape(line.substr(tab + 1));
    std::istringstream labels(line.substr(0, tab));
    for (std::string label; std::getline(labels, label, ',');) add_label(sentence, label);
    sentences.push_back(std::move(sentence));
  }
  return sentences;
}

// A skill counts as negated where each of its mentions is.
inline std::map<SkillId, bool> skills_in(const std::string& text) {
  std::map<SkillId, bool> found;
  for (const SkillMention& mention : find_skills(text, built_in_index())) {
    const auto [at, fresh] = found.emplace(mention.skill, mention.negated);
    if (!fresh) at->second = at->second && mention.negated;
  }
  return found;
}

inline void score_sentence(const LabelledSentence& sentence, Score& score) {
  const SkillIndex& index = built_in_index();
  const std::map<SkillId, bool> found = skills_in(sentence.text);
  std::string faults;
  for (const auto& [id, negated] : sentence.wanted) {
    const auto at = found.find(id);
    const bool right = at != found.end() && at->second == negated;
    right ? ++score.found : ++score.missed;
    if (!right) faults += " -" + std::string(index.name(id));
  }
  for (const auto& [id, negated] : found) {
    const auto at = sentence.wanted.find(id);
    const bool known =
        at == sentence.wanted.end() ? sentence.optional.count(id) != 0 || index.is_concept(id) : at->second == negated;
    if (known) continue;
    ++score.wrong;
    faults += " +" + std::string(index.name(id));
  }
  if (!faults.empty()) score.faults += "\n " + faults + ": " + sentence.text;
}

}  // namespace shortlist
