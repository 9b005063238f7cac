#include "prep/pack_input.h"

#include <algorithm>

#include "prep/bullets.h"
#include "text/fold.h"

namespace shortlist {
namespace {

bool names(const Bullet& bullet, SkillId skill, const SkillIndex& skills) {
  return std::any_of(bullet.skills.begin(), bullet.skills.end(), [skill, &skills](SkillId own) {
    if (own == skill) return true;
    const std::span<const SkillId> implied = skills.implied(own);
    return std::find(implied.begin(), implied.end(), skill) != implied.end();
  });
}

}  // namespace

void add_skills(PackInput& input) {
  input.uses = skills_of(input.resume, input.skills, input.today);
  for (const SkillUse& use : input.uses) {
    input.claimed.insert(use.skill);
    for (const SkillId broader : input.skills.implied(use.skill)) input.claimed.insert(broader);
  }
  for (const Coverage& row : input.coverage) {
    input.asked.insert(row.requirement.any_of.begin(), row.requirement.any_of.end());
  }
}

bool is_thin(const std::vector<Bullet>& bullets) {
  constexpr std::ptrdiff_t fewest_measured = 3;
  const std::ptrdiff_t measured =
      std::count_if(bullets.begin(), bullets.end(), [](const Bullet& bullet) { return !bullet.measures.empty(); });
  return measured < fewest_measured;
}

std::optional<std::size_t> bullet_with(const PackInput& input, SkillId skill) {
  std::optional<std::size_t> best;
  bool direct = false;
  for (std::size_t i = 0; i < input.bullets.size(); ++i) {
    const Bullet& bullet = input.bullets[i];
    if (!names(bullet, skill, input.skills)) continue;
    const bool own = std::find(bullet.skills.begin(), bullet.skills.end(), skill) != bullet.skills.end();
    const bool better = !best || (own && !direct) || (own == direct && bullet.weight > input.bullets[*best].weight);
    if (!better || (direct && !own)) continue;
    best = i;
    direct = own;
  }
  return best;
}

std::optional<std::size_t> bullet_at(const PackInput& input, const Location& where) {
  for (std::size_t i = 0; i < input.bullets.size(); ++i) {
    const Location& own = input.bullets[i].where;
    if (own.line == where.line && own.column == where.column && own.field == where.field && own.file == where.file) {
      return i;
    }
  }
  return std::nullopt;
}

std::string ad_words(const Job* job) {
  constexpr std::size_t longest = 60'000;  // bytes
  if (job == nullptr) return {};
  std::string text = job->title.value + " . " + job->company.value;
  for (const AdLine& line : job->ad) {
    if (text.size() > longest) break;
    text += " . " + line.text.value;
  }
  return fold_words(text);
}

}  // namespace shortlist
