// What the ad asks for, and the answer to it: requirement rows and gap sheets.
#include <algorithm>
#include <array>
#include <optional>

#include <fmt/format.h>

#include "prep/makers.h"

namespace shortlist {
namespace {

using Kind = Coverage::Kind;

std::string name_of(const Requirement& requirement, const SkillIndex& skills) {
  std::string name;
  for (std::size_t i = 0; i < requirement.any_of.size(); ++i) {
    if (i > 0) name += i + 1 == requirement.any_of.size() ? " or " : ", ";
    name += skills.name(requirement.any_of[i]);
  }
  return name;
}

std::optional<std::size_t> evidence_bullet(const PackInput& input, const Coverage& row) {
  if (row.kind == Kind::missing) return std::nullopt;
  for (const Evidence& evidence : row.evidence) {
    if (const std::optional<std::size_t> bullet = bullet_at(input, evidence.where)) return bullet;
  }
  return bullet_with(input, row.skill);
}

std::string quoted_line(const Bullet& bullet) {
  return bullet.place.empty() ? bullet.text : fmt::format("{}: {}", bullet.place, bullet.text);
}

std::string say_of(const PackInput& input, const Coverage& row, const std::optional<std::size_t>& bullet) {
  const std::string_view skill = input.skills.name(row.skill);
  if (row.kind == Kind::missing) {
    if (!row.closest) return "A gap: say so in one sentence, and how you have learned things of that size before.";
    return fmt::format("A gap: say so, then what carries over from {}.", input.skills.name(*row.closest));
  }
  if (bullet) {
    const bool implied = row.kind == Kind::implied && row.implied_by;
    const std::string line = quoted_line(input.bullets[*bullet]);
    return implied ? fmt::format("{} ({} includes it)", line, input.skills.name(*row.implied_by)) : line;
  }
  if (row.kind == Kind::implied && row.implied_by) {
    return fmt::format("It comes with {}: say so in these words.", input.skills.name(*row.implied_by));
  }
  if (!row.evidence.empty() && row.kind != Kind::listed) return row.evidence.front().text;
  return fmt::format("{} is only listed: have one piece of work ready in which you used it.", skill);
}

int rank_of(Asked asked) {
  return asked == Asked::required ? 1 : asked == Asked::preferred ? 2 : 3;
}

std::string last_used_of(const Coverage& row, const Date& today) {
  if (!row.last_used) return {};
  const bool now = row.last_used->year == today.year && row.last_used->month == today.month;
  return now ? "now" : fmt::format("{}", row.last_used->year);
}

}  // namespace

std::optional<QuestionId> question_about(const PackInput& input, SkillId skill, Depth depth,
                                         const TakenQuestions& taken) {
  std::optional<QuestionId> best;
  int best_cost = 0;
  for (std::size_t i = 0; i < input.questions.size(); ++i) {
    const QuestionId id{static_cast<std::uint16_t>(i)};
    const QuestionKind kind = input.questions.kind(id);
    const bool fits =
        kind == QuestionKind::technical || kind == QuestionKind::operational || kind == QuestionKind::common;
    if (!fits || taken.contains(id)) continue;
    const std::vector<std::string_view> names = input.questions.skills(id);
    const auto found = std::find(names.begin(), names.end(), input.skills.name(skill));
    if (found == names.end()) continue;
    const int place = static_cast<int>(found - names.begin());
    const int difficulty = input.questions.difficulty(id) * (depth == Depth::basics ? 1 : -1);
    const int cost = place * 4 + difficulty + (input.questions.is_for(id, input.level) ? 0 : 8);
    if (best && cost >= best_cost) continue;
    best = id;
    best_cost = cost;
  }
  return best;
}

std::string opening_question(const std::string& skill) {
  return fmt::format("What have you done with {} so far?", skill);
}

namespace {

GapSheet gap_of(const PackInput& input, const Coverage& row) {
  GapSheet gap;
  gap.skill = row.skill;
  gap.name = name_of(row.requirement, input.skills);
  gap.asked = row.requirement.asked;
  gap.rank = rank_of(gap.asked);
  gap.opener = opening_question(gap.name);
  gap.frame.push_back("If you have done it and the resume does not say so: the piece of work, in one sentence.");
  gap.frame.push_back("If not, say it plainly: not in paid work so far.");
  if (row.closest) {
    gap.closest = input.skills.name(*row.closest);
    gap.bullet = bullet_with(input, *row.closest);
    gap.bridge = fmt::format("You know {}. What of it carries over to {}, and what does not?", gap.closest,
                             input.skills.name(row.skill));
    gap.frame.push_back(fmt::format("Name the nearest thing, {}, with one piece of work.", gap.closest));
  } else {
    gap.frame.push_back("Name the last thing of that size that you learned on the job, and how long it took.");
  }
  gap.frame.push_back("Say what you have read or tried of it, if you have.");
  gap.frame.push_back("Say what your first small piece of work with it would be.");
  return gap;
}

}  // namespace

std::vector<RequirementRow> make_requirements(const PackInput& input) {
  std::vector<RequirementRow> rows;
  for (const Coverage& coverage : input.coverage) {
    RequirementRow row;
    row.name = name_of(coverage.requirement, input.skills);
    row.asked = coverage.requirement.asked;
    row.years = coverage.requirement.years;
    row.ad_lines = coverage.requirement.where;
    row.kind = coverage.kind;
    row.bullet = evidence_bullet(input, coverage);
    row.say = say_of(input, coverage, row.bullet);
    row.months = coverage.months;
    row.last_used = last_used_of(coverage, input.today);
    row.rank = rank_of(row.asked);
    rows.push_back(std::move(row));
  }
  return rows;
}

std::vector<GapSheet> make_gaps(const PackInput& input, TakenQuestions& taken) {
  constexpr std::size_t most_gaps = 8;
  std::vector<GapSheet> gaps;
  for (int rank = 1; rank <= 3; ++rank) {
    for (const Coverage& row : input.coverage) {
      if (row.kind != Kind::missing || rank_of(row.requirement.asked) != rank || gaps.size() == most_gaps) continue;
      // An ad that only mentions an idea does not ask for it.
      if (row.requirement.asked == Asked::mentioned && input.skills.is_concept(row.skill)) continue;
      GapSheet gap = gap_of(input, row);
      for (std::size_t i = 0; i < row.requirement.any_of.size() && !gap.basics; ++i) {
        gap.basics = question_about(input, row.requirement.any_of[i], Depth::basics, taken);
      }
      if (gap.basics) taken.insert(*gap.basics);
      gaps.push_back(std::move(gap));
    }
  }
  return gaps;
}

}  // namespace shortlist
