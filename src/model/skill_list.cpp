#include "model/skill_list.h"

#include <fmt/format.h>

#include <algorithm>
#include <map>
#include <utility>

#include "model/raw_forms.h"
#include "model/word_scan.h"

namespace shortlist {
namespace {

constexpr std::size_t most_skills = 60000;  // a SkillId has 16 bits

bool name_less(const Skill& a, const Skill& b) {
  return a.name < b.name;
}

std::string folded(std::string_view text) {
  std::string result(text);
  for (char& c : result) c = fold(c);
  return result;
}

std::vector<std::string> searched_forms(const Skill& skill) {
  std::vector<std::string> forms = skill.aliases;
  if (skill.match.name) forms.insert(forms.begin(), skill.name);
  return forms;
}

void check_forms(const Skill& skill, Diagnostics& diagnostics) {
  const auto check = [&](const std::vector<std::string>& texts) {
    for (const std::string& text : texts) {
      if (!cut_form(text).empty()) continue;
      diagnostics.error(
          skill.where, fmt::format("'{}' of '{}' cannot be searched for", text, skill.name),
          "begin and end with a letter, a digit, + or #, and join words by a blank or one of - . / & ' + :");
    }
  };
  check(searched_forms(skill));
  check(skill.match.context);
  check(skill.match.never);
  for (const std::string& form : skill.match.exact_forms) {
    const std::vector<std::string> forms = searched_forms(skill);
    if (std::find(forms.begin(), forms.end(), form) != forms.end()) continue;
    diagnostics.error(skill.where,
                      fmt::format("'{}' in exact_forms of '{}' is neither its name nor an alias", form, skill.name));
  }
}

struct Owner {
  const Skill* skill = nullptr;
  std::string form;
};

// Two owners are told apart by case when both spell it differently and one of them needs its spelling.
bool told_apart(const Owner& a, const Skill& skill, const std::string& form) {
  return a.form != form && (needs_exact_case(*a.skill, a.form) || needs_exact_case(skill, form));
}

void check_owners(const SkillList& list, Diagnostics& diagnostics) {
  std::map<std::string, Owner> owners;
  for (const Skill& skill : list.skills) {
    for (const std::string& form : searched_forms(skill)) {
      const auto [at, fresh] = owners.emplace(folded(form), Owner{&skill, form});
      if (fresh || at->second.skill->name == skill.name || told_apart(at->second, skill, form)) continue;
      diagnostics.error(skill.where,
                        fmt::format("'{}' belongs to '{}' and to '{}'", form, at->second.skill->name, skill.name),
                        "a form has one owner; take it from one of them");
    }
  }
}

void check_implied_names(const SkillList& list, Diagnostics& diagnostics) {
  std::vector<std::string> names;
  for (const Skill& skill : list.skills) names.push_back(skill.name);
  for (const Skill& skill : list.skills) {
    for (const std::string& name : skill.implies) {
      if (find_skill(list, name) != nullptr) continue;
      const std::string meant = did_you_mean(name, names);
      diagnostics.error(
          skill.where, fmt::format("'{}' implies '{}', which is no skill of the list", skill.name, name),
          meant.empty() ? "implied names are names, not aliases" : fmt::format("did you mean '{}'?", meant));
    }
  }
}

enum class Visit : std::uint8_t { fresh, open, done };

// Depth-first without recursion, for a list may be a chain of thousands.
void check_circles(const SkillList& list, Diagnostics& diagnostics) {
  std::vector<Visit> visits(list.skills.size(), Visit::fresh);
  for (std::size_t start = 0; start < list.skills.size(); ++start) {
    std::vector<std::pair<std::size_t, std::size_t>> path;  // skill, next of its implications
    if (visits[start] == Visit::fresh) path.emplace_back(start, 0);
    while (!path.empty()) {
      const std::size_t at = path.back().first;
      const Skill& skill = list.skills[at];
      visits[at] = Visit::open;
      if (path.back().second == skill.implies.size()) {
        visits[at] = Visit::done;
        path.pop_back();
        continue;
      }
      const Skill* next = find_skill(list, skill.implies[path.back().second++]);
      if (next == nullptr) continue;
      const auto number = static_cast<std::size_t>(next - list.skills.data());
      if (visits[number] == Visit::open) {
        diagnostics.error(skill.where,
                          fmt::format("'{}' implies '{}', which implies it in turn", skill.name, next->name),
                          "implications run from narrow to broad");
      } else if (visits[number] == Visit::fresh) {
        path.emplace_back(number, 0);
      }
    }
  }
}

}  // namespace

const Skill* find_skill(const SkillList& list, std::string_view name) {
  const auto at = std::lower_bound(list.skills.begin(), list.skills.end(), name,
                                   [](const Skill& skill, std::string_view wanted) { return skill.name < wanted; });
  return at != list.skills.end() && at->name == name ? &*at : nullptr;
}

void merge_skills(SkillList& list, std::vector<Skill> more) {
  std::stable_sort(more.begin(), more.end(), name_less);
  std::vector<Skill> merged;
  merged.reserve(list.skills.size() + more.size());
  auto old = list.skills.begin();
  for (Skill& skill : more) {
    while (old != list.skills.end() && old->name < skill.name) merged.push_back(std::move(*old++));
    if (old != list.skills.end() && old->name == skill.name) ++old;
    merged.push_back(std::move(skill));
  }
  std::move(old, list.skills.end(), std::back_inserter(merged));
  list.skills = std::move(merged);
}

void check_skills(const SkillList& list, Diagnostics& diagnostics) {
  if (list.skills.size() > most_skills) {
    diagnostics.error({}, fmt::format("{} skills are too many", list.skills.size()),
                      fmt::format("at most {}", most_skills));
    return;
  }
  for (std::size_t i = 1; i < list.skills.size(); ++i) {
    if (list.skills[i - 1].name != list.skills[i].name) continue;
    diagnostics.error(list.skills[i].where, fmt::format("'{}' is in the list twice", list.skills[i].name));
  }
  for (const Skill& skill : list.skills) check_forms(skill, diagnostics);
  check_owners(list, diagnostics);
  check_implied_names(list, diagnostics);
  check_circles(list, diagnostics);
}

bool is_restricted(const Skill& skill, std::string_view form) {
  const MatchRules& match = skill.match;
  if (!match.exact_forms.empty()) {
    return std::find(match.exact_forms.begin(), match.exact_forms.end(), form) != match.exact_forms.end();
  }
  if (!match.exact_case && !match.in_list && match.context.empty()) return false;
  return form == skill.name || form.size() <= skill.name.size();
}

bool needs_exact_case(const Skill& skill, std::string_view form) {
  const MatchRules& match = skill.match;
  if (std::find(match.exact_forms.begin(), match.exact_forms.end(), form) != match.exact_forms.end()) return true;
  return match.exact_case && is_restricted(skill, form);
}

}  // namespace shortlist
