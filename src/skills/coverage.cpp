#include "skills/coverage.h"

#include <algorithm>
#include <map>

#include "skills/closest_skill.h"

namespace shortlist {
namespace {

using Kind = Coverage::Kind;

// Uses in the order of `skills_of`, by skill and by what they imply.
class UseTable {
 public:
  UseTable(const std::vector<SkillUse>& uses, const SkillIndex& index) {
    for (const SkillUse& use : uses) {
      direct_.emplace(use.skill, &use);
      for (const SkillId broader : index.implied(use.skill)) implied_.emplace(broader, &use);  // the best comes first
    }
  }

  const SkillUse* direct(SkillId skill) const { return find(direct_, skill); }
  const SkillUse* implying(SkillId skill) const { return find(implied_, skill); }

 private:
  using Map = std::map<SkillId, const SkillUse*>;
  static const SkillUse* find(const Map& map, SkillId skill) {
    const auto found = map.find(skill);
    return found == map.end() ? nullptr : found->second;
  }

  Map direct_;
  Map implied_;
};

// One alternative of a requirement with the use that meets it.
struct Met {
  SkillId skill{};
  Kind kind = Kind::missing;
  const SkillUse* use = nullptr;
};

Met meet(SkillId skill, const UseTable& table) {
  if (const SkillUse* use = table.direct(skill)) return {skill, use->kind, use};
  if (const SkillUse* use = table.implying(skill)) return {skill, Kind::implied, use};
  return {skill, Kind::missing, nullptr};
}

bool is_better(const Met& a, const Met& b) {
  if (a.kind != b.kind) return a.kind < b.kind;
  return a.use != nullptr && b.use != nullptr && a.use->months > b.use->months;
}

}  // namespace

std::vector<Coverage> cover(const std::vector<Requirement>& requirements, const ResumeText& resume,
                            const SkillIndex& index, const Date& today) {
  return cover(requirements, skills_of(resume, index, today), index);
}

std::vector<Coverage> cover(const std::vector<Requirement>& requirements, const std::vector<SkillUse>& uses,
                            const SkillIndex& index) {
  const UseTable table(uses, index);
  const Nearness nearness(index);
  std::vector<Coverage> all;
  for (const Requirement& requirement : requirements) {
    Met best{requirement.any_of.front(), Kind::missing, nullptr};
    for (const SkillId skill : requirement.any_of) {
      const Met met = meet(skill, table);
      if (is_better(met, best)) best = met;
    }
    Coverage coverage;
    coverage.requirement = requirement;
    coverage.kind = best.kind;
    coverage.skill = best.skill;
    if (best.use != nullptr) {
      coverage.evidence = best.use->evidence;
      coverage.months = best.use->months;
      coverage.last_used = best.use->last_used;
    }
    if (best.kind == Kind::implied) coverage.implied_by = best.use->skill;
    for (std::size_t i = 0; best.kind == Kind::missing && !coverage.closest && i < requirement.any_of.size(); ++i) {
      coverage.closest = nearness.closest(requirement.any_of[i], uses);
    }
    all.push_back(std::move(coverage));
  }
  return all;
}

}  // namespace shortlist
