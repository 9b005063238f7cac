#include "model/raw_forms.h"

#include <algorithm>
#include <cassert>
#include <set>
#include <utility>

#include "model/word_scan.h"

namespace shortlist {
namespace {

struct ByLength {
  bool operator()(const RawForm& a, const RawForm& b) const {
    if (a.words.front().word != b.words.front().word) return a.words.front().word < b.words.front().word;
    if (a.words.size() != b.words.size()) return a.words.size() > b.words.size();
    for (std::size_t i = 1; i < a.words.size(); ++i) {
      if (a.words[i].word != b.words[i].word) return a.words[i].word < b.words[i].word;
      if (a.words[i].joint != b.words[i].joint) return a.words[i].joint < b.words[i].joint;
    }
    return std::pair(a.skill, a.text) < std::pair(b.skill, b.text);
  }
};

bool is_upper(std::string_view word) {
  return std::all_of(word.begin(), word.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

// "APIs", "Dockerfiles": words of three letters, and abbreviations in capitals, which a small s does not hide.
bool takes_plural(std::string_view form, const std::vector<FormWord>& words, std::uint8_t flags) {
  const std::string& last = words.back().word;
  if (last.size() < 2 || !is_letter(last.back()) || last.back() == 's') return false;
  if ((flags & image::restricted) != 0) return is_upper(form) && (flags & image::exact) != 0;
  return last.size() >= 3;
}

std::uint8_t flags_of(const Skill& skill, std::string_view form, const std::vector<FormWord>& words) {
  const MatchRules& match = skill.match;
  std::uint8_t flags = match.never.empty() ? 0 : image::has_never;
  if (is_restricted(skill, form)) {
    flags |= image::restricted;
    if (needs_exact_case(skill, form)) flags |= image::exact;
    if (match.in_list || !match.context.empty()) flags |= image::evidence;
    if (match.in_list) flags |= image::list_rule;
  } else if (needs_exact_case(skill, form)) {
    flags |= image::exact | image::restricted;
  }
  if (takes_plural(form, words, flags)) flags |= image::plural;
  return flags;
}

// Hyphens may be left out: "T-SQL" is written "TSQL" too.
std::vector<FormWord> fuse_hyphens(const std::vector<FormWord>& words) {
  std::vector<FormWord> fused;
  for (const FormWord& word : words) {
    if (word.joint == image::Joint::hyphen) {
      fused.back().word += word.word;
    } else {
      fused.push_back(word);
    }
  }
  return fused;
}

}  // namespace

std::vector<RawForm> raw_forms(const SkillList& list) {
  std::set<RawForm, ByLength> forms;
  for (std::size_t i = 0; i < list.skills.size(); ++i) {
    const Skill& skill = list.skills[i];
    std::vector<std::string> texts = skill.aliases;
    if (skill.match.name) texts.push_back(skill.name);
    for (const std::string& text : texts) {
      const std::vector<FormWord> words = cut_form(text);
      assert(!words.empty() && words.size() < 256);
      const RawForm form{words, static_cast<std::uint16_t>(i), flags_of(skill, text, words), text};
      const std::vector<FormWord> fused = fuse_hyphens(words);
      if (fused.size() != words.size()) forms.insert({fused, form.skill, form.flags, form.text});
      forms.insert(form);
    }
  }
  return {forms.begin(), forms.end()};
}

}  // namespace shortlist
