// The skills that the program knows: keywords/*.yaml as plain data.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

#include "text/diagnostic.h"
#include "text/location.h"

namespace shortlist {

// The roles whose ads a list is held against when there is no ad.
enum class Role : std::uint8_t { api, data, platform };
inline constexpr int role_count = static_cast<int>(Role::platform) + 1;

// How the forms of a skill (its name and aliases) are told from the same letters in another sense. Restricted are the
// `exact_forms`; where none are given, and there is a `case`, a context or a list rule, the name and every alias that
// is not longer than it. All other forms count wherever they stand, in any case.
struct MatchRules {
  bool name = true;                      // false: the name itself is never searched, only the aliases
  bool exact_case = false;               // restricted forms must be spelled as given
  std::vector<std::string> exact_forms;  // case matters for these alone
  bool in_list = false;                  // a restricted form counts beside another skill in a list of items
  std::vector<std::string> context;      // … or near one of these words; with a capital they match as spelled
  std::vector<std::string> never;        // phrases ("not" in the file) that make it something else, for all forms
};

struct Skill {
  std::string name;
  std::string category;
  std::vector<std::string> aliases;  // the same thing in other words; rival products are skills of their own
  std::vector<std::string> implies;  // names of broader skills that who has this one has too
  bool concept_only = false;         // knowledge or a virtue, not a technology one can install or write
  std::vector<Role> core;            // roles whose ads take it for granted
  MatchRules match;
  Location where;
};

// Sorted by name (byte order); names are unique.
struct SkillList {
  std::vector<Skill> skills;
};

// The skill of that name, or null.
const Skill* find_skill(const SkillList& list, std::string_view name);

// Adds the skills of `more`; one whose name is there already takes the place of the old one.
void merge_skills(SkillList& list, std::vector<Skill> more);

// What is wrong with the whole list: a form that two skills own (forms that differ in case alone may be owned by two
// when one of them is restricted by case), a name that `implies` does not find, a circle of implications, a form
// without a letter or digit.
void check_skills(const SkillList& list, Diagnostics& diagnostics);

// True when the form takes part only by the rules of `MatchRules`. `form` is the name or an alias.
bool is_restricted(const Skill& skill, std::string_view form);

// True when the form must be spelled as given.
bool needs_exact_case(const Skill& skill, std::string_view form);

}  // namespace shortlist
