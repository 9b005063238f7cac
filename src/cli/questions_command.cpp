#include "cli/questions_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "cli/outcome.h"
#include "cli/question_set.h"
#include "cli/skill_set.h"
#include "cli/usage.h"
#include "compose/compose_question.h"
#include "compose/question_value.h"
#include "model/question_index.h"
#include "model/value.h"
#include "write/write_json.h"
#include "write/write_terminal.h"

namespace shortlist {
namespace {

QuestionId find_question(const std::string& id, const QuestionIndex& bank) {
  if (const std::optional<QuestionId> found = bank.find(id)) return *found;
  std::vector<std::string> known;
  for (std::size_t i = 0; i < bank.size(); ++i) known.emplace_back(bank.id(QuestionId(i)));
  const std::string near = did_you_mean(id, known);
  throw UsageError(fmt::format("no question \"{}\" · {}", id,
                               near.empty() ? "shortlist questions lists them" : "did you mean " + near));
}

void check_area(const std::string& area, const QuestionIndex& bank) {
  std::vector<std::string> known;
  for (std::size_t i = 0; i < bank.area_count(); ++i) known.emplace_back(bank.area_id(i));
  if (std::find(known.begin(), known.end(), area) != known.end()) return;
  throw UsageError(fmt::format("no area \"{}\" · {}", area, suggest(area, known)));
}

// The name in the list of a skill that goes by `name_or_alias`.
std::string_view skill_name(const std::string& name_or_alias, const SkillIndex& skills) {
  if (const std::optional<SkillId> found = skills.find(name_or_alias)) return skills.name(*found);
  throw UsageError(fmt::format("no skill \"{}\" · shortlist skills lists them", name_or_alias));
}

std::vector<QuestionId> choose(const QuestionsCommand& command, const QuestionIndex& bank, const SkillIndex& skills) {
  if (!command.id.empty()) return {find_question(command.id, bank)};
  if (!command.area.empty()) check_area(command.area, bank);
  const std::string_view skill = command.skill.empty() ? "" : skill_name(command.skill, skills);
  std::vector<QuestionId> chosen;
  for (std::size_t i = 0; i < bank.size(); ++i) {
    const QuestionId id{static_cast<std::uint16_t>(i)};
    if (!command.area.empty() && bank.area_id(bank.area(id)) != command.area) continue;
    if (command.level && !bank.is_for(id, *command.level)) continue;
    if (command.kind && bank.kind(id) != *command.kind) continue;
    const std::vector<std::string_view> names = bank.skills(id);
    if (!skill.empty() && std::find(names.begin(), names.end(), skill) == names.end()) continue;
    chosen.push_back(id);
  }
  return chosen;
}

std::string as_json(const std::vector<QuestionId>& chosen, const QuestionIndex& bank) {
  Values values;
  for (const QuestionId id : chosen) values.push_back(question_value(bank.question(id), bank.area_id(bank.area(id))));
  return write_json({Members{{"version", number_value(1)}, {"questions", {std::move(values)}}}});
}

Document as_list(const std::vector<QuestionId>& chosen, const QuestionIndex& bank) {
  std::vector<QuestionLines> areas;
  std::optional<std::size_t> area;
  for (const QuestionId id : chosen) {
    if (area != bank.area(id)) areas.push_back({std::string(bank.area_title(bank.area(id))), {}});
    area = bank.area(id);
    QuestionLine line{std::string(bank.id(id)), {}, bank.kind(id), bank.minutes(id), std::string(bank.wording(id))};
    for (const Level level : {Level::junior, Level::mid, Level::senior, Level::staff}) {
      if (bank.is_for(id, level)) line.levels.push_back(level);
    }
    areas.back().lines.push_back(std::move(line));
  }
  return compose_question_list(areas);
}

}  // namespace

int execute(const QuestionsCommand& command, Console& console) {
  Diagnostics diagnostics;
  const SkillSet skills(command.keywords, diagnostics);
  const QuestionSet questions(command.questions, skills.index(), diagnostics);
  report(console, diagnostics);
  if (diagnostics.has_errors()) {
    say(console, error_summary(diagnostics));
    return 1;
  }
  const QuestionIndex& bank = questions.index();
  const std::vector<QuestionId> chosen = choose(command, bank, skills.index());
  if (command.json) {
    print(console, as_json(chosen, bank));
  } else if (chosen.empty()) {
    say(console, "no question is like that");
  } else {
    const Document document = command.id.empty() ? as_list(chosen, bank)
                                                 : compose_question(bank.question(chosen.front()),
                                                                    bank.area_title(bank.area(chosen.front())));
    print(console, write_terminal(document, console.columns, console.out_color));
  }
  return 0;
}

}  // namespace shortlist
