#include <algorithm>
#include <string_view>

#include "prep/makers.h"
#include "prep/months.h"
#include "skills/requirements.h"
#include "text/fold.h"

namespace shortlist {
namespace {

constexpr int senior_months = 84;
constexpr int mid_months = 30;

std::optional<Level> level_of_title(std::string_view title) {
  const std::string words = fold_words(title);
  for (const std::string_view word : {"staff", "principal", "head of", "lead", "architect"}) {
    if (has_phrase(words, word)) return Level::staff;
  }
  if (has_phrase(words, "senior")) return Level::senior;
  for (const std::string_view word : {"junior", "intern", "graduate", "trainee"}) {
    if (has_phrase(words, word)) return Level::junior;
  }
  return std::nullopt;
}

}  // namespace

LevelChoice choose_level(const Job* job, const ResumeText& resume, const Date& today) {
  if (job != nullptr && job->prep.level) return {*job->prep.level, "you gave it"};
  if (job != nullptr && (!job->ad.empty() || !job->title.empty())) return {level_of(*job), "the ad's words"};
  const RoleText* newest = nullptr;
  for (const RoleText& role : resume.roles) {
    if (newest == nullptr || end_month(role.period, today) > end_month(newest->period, today)) newest = &role;
  }
  if (newest != nullptr) {
    if (const std::optional<Level> level = level_of_title(newest->title)) return {*level, "your last title"};
  }
  const int months = worked_months(resume, today);
  const Level level = months >= senior_months ? Level::senior : months >= mid_months ? Level::mid : Level::junior;
  return {level, "your years of work"};
}

}  // namespace shortlist
