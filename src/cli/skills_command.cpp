#include "cli/skills_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <map>
#include <set>
#include <string_view>
#include <tuple>
#include <utility>

#include "cli/input_file.h"
#include "cli/outcome.h"
#include "cli/skill_set.h"
#include "model/skill_list.h"
#include "model/value.h"
#include "read/read_job.h"
#include "skills/find_skills.h"
#include "skills/requirements.h"
#include "write/write_json.h"

namespace shortlist {
namespace {

using Certainty = SkillMention::Certainty;

// A skill of a text with its places.
struct FoundSkill {
  SkillId skill{};
  bool sure = false;  // at one place at least
  std::vector<SkillMention> mentions;
};

// The skills of a text: sure ones first, then by how often they are named, then by where.
std::vector<FoundSkill> best_first(const std::vector<SkillMention>& mentions) {
  std::map<SkillId, FoundSkill> by_skill;
  for (const SkillMention& mention : mentions) {
    FoundSkill& found = by_skill[mention.skill];
    found.skill = mention.skill;
    found.sure = found.sure || mention.certainty == Certainty::sure;
    found.mentions.push_back(mention);
  }
  std::vector<FoundSkill> skills;
  for (auto& [skill, found] : by_skill) skills.push_back(std::move(found));
  const auto rank = [](const FoundSkill& found) {
    return std::tuple(!found.sure, -static_cast<std::int64_t>(found.mentions.size()), found.mentions.front().begin);
  };
  std::stable_sort(skills.begin(), skills.end(),
                   [&](const FoundSkill& a, const FoundSkill& b) { return rank(a) < rank(b); });
  return skills;
}

Value found_value(const FoundSkill& found, const SkillIndex& index) {
  Values spans;
  for (const SkillMention& mention : found.mentions) {
    spans.push_back({Members{{"start", number_value(static_cast<std::int64_t>(mention.begin))},
                             {"end", number_value(static_cast<std::int64_t>(mention.end))},
                             {"form", text_value(std::string(mention.form))},
                             {"negated", {mention.negated}}}});
  }
  return {Members{{"name", text_value(std::string(index.name(found.skill)))},
                  {"category", text_value(std::string(index.category(found.skill)))},
                  {"certainty", text_value(found.sure ? "sure" : "likely")},
                  {"spans", {std::move(spans)}}}};
}

int find_in_text(const SkillsCommand& command, const SkillIndex& index, Console& console) {
  const bool from_input = command.file == "-";
  const std::string text = from_input ? read_input_stream(console.in) : read_input_file(command.file);
  Diagnostics diagnostics;
  const Job ad = read_ad(from_input ? "<stdin>" : command.file, text, diagnostics);
  report(console, diagnostics);
  if (diagnostics.has_errors()) {
    say(console, error_summary(diagnostics));
    return 1;
  }
  Values values;
  std::string lines;
  for (const FoundSkill& found : best_first(find_skills(text, index))) {
    values.push_back(found_value(found, index));
    lines += fmt::format("{}\n", index.name(found.skill));
  }
  if (!command.json) {
    print(console, lines);
    return 0;
  }
  print(console, write_json({Members{{"version", number_value(1)},
                                     {"skills", {std::move(values)}},
                                     {"unknown", texts_value(unknown_terms(ad, index))}}}));
  return 0;
}

Value skill_value(const Skill& skill) {
  std::vector<std::string> core;
  constexpr std::string_view roles[] = {"api", "data", "platform"};
  for (const Role role : skill.core) core.emplace_back(roles[static_cast<std::size_t>(role)]);
  return {Members{{"name", text_value(skill.name)},
                  {"category", text_value(skill.category)},
                  {"aliases", texts_value(skill.aliases)},
                  {"implies", texts_value(skill.implies)},
                  {"concept", {skill.concept_only}},
                  {"core", texts_value(core)}}};
}

// Categories by name, in each a line for a skill: "  Kubernetes: k8s, kube".
std::string list_as_text(const SkillList& list) {
  std::map<std::string, std::string> categories;
  for (const Skill& skill : list.skills) {
    const std::string aliases = skill.aliases.empty() ? "" : fmt::format(": {}", fmt::join(skill.aliases, ", "));
    categories[skill.category] += fmt::format("  {}{}\n", skill.name, aliases);
  }
  std::string text;
  for (const auto& [category, lines] : categories) {
    text += fmt::format("{}{}\n{}", text.empty() ? "" : "\n", category, lines);
  }
  return text;
}

std::string list_as_json(const SkillList& list) {
  Values values;
  for (const Skill& skill : list.skills) values.push_back(skill_value(skill));
  return write_json({Members{{"version", number_value(1)}, {"skills", {std::move(values)}}}});
}

}  // namespace

int execute(const SkillsCommand& command, Console& console) {
  Diagnostics diagnostics;
  const SkillSet skills(command.keywords, diagnostics);
  report(console, diagnostics);
  if (diagnostics.has_errors()) {
    say(console, error_summary(diagnostics));
    return 1;
  }
  if (!command.file.empty()) return find_in_text(command, skills.index(), console);
  const SkillList list = skills.index().list();
  print(console, command.json ? list_as_json(list) : list_as_text(list));
  return 0;
}

}  // namespace shortlist
