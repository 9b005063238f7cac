#include "skills/closest_skill.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <string_view>

namespace shortlist {
namespace {

constexpr double category_nearness = 0.3;
constexpr double least_nearness = 0.25;  // below it two skills have little more in common than being software
constexpr double listed_share = 0.8;     // of the nearness of something that is listed only

// Categories whose members can stand in for one another; in the others ("library", "tool") they are too various.
bool has_rivals(std::string_view category) {
  constexpr std::array<std::string_view, 13> categories{"language",  "database", "messaging",     "cache",  "cloud",
                                                        "cicd",      "iac",      "observability", "search", "vcs",
                                                        "webserver", "format",   "build"};
  return std::find(categories.begin(), categories.end(), category) != categories.end();
}

}  // namespace

Nearness::Nearness(const SkillIndex& index) : index_(index), children_(index.size(), 0) {
  for (std::size_t i = 0; i < index.size(); ++i) {
    for (const SkillId parent : index.implied(static_cast<SkillId>(i))) ++children_[static_cast<std::size_t>(parent)];
  }
}

double Nearness::between(SkillId wanted, SkillId other) const {
  const auto worth = [this](SkillId parent) {
    return 1 / std::log2(2.0 + children_[static_cast<std::size_t>(parent)]);
  };
  const std::span<const SkillId> a = index_.implied(wanted);
  const std::span<const SkillId> b = index_.implied(other);
  double nearness = 0;
  for (const SkillId parent : a) {
    if (parent == other || std::binary_search(b.begin(), b.end(), parent)) nearness += worth(parent);
  }
  const bool same = index_.category(wanted) == index_.category(other);
  if (same && has_rivals(index_.category(wanted))) nearness += category_nearness;
  return same ? nearness * 1.5 : nearness;
}

std::optional<SkillId> Nearness::closest(SkillId wanted, const std::vector<SkillUse>& uses) const {
  std::optional<SkillId> best;
  double best_nearness = least_nearness;
  for (const SkillUse& use : uses) {
    if (index_.is_concept(use.skill) && !index_.is_concept(wanted)) {
      const std::span<const SkillId> implied = index_.implied(wanted);
      if (!std::binary_search(implied.begin(), implied.end(), use.skill)) continue;
    }
    double nearness = between(wanted, use.skill);
    if (use.kind == Coverage::Kind::listed) nearness *= listed_share;
    if (nearness <= best_nearness) continue;
    best_nearness = nearness;
    best = use.skill;
  }
  return best;
}

}  // namespace shortlist
