#include "compose/bullet_words.h"

namespace shortlist {
namespace {

std::string years_of(const Period& period) {
  const std::string start = period.start ? std::to_string(period.start->year) : "";
  const std::string end = period.present ? "now" : period.end ? std::to_string(period.end->year) : "";
  if (start.empty() || end.empty() || start == end) return start.empty() ? end : start;
  return start + "–" + end;
}

}  // namespace

std::string source_of(const Bullet& bullet) {
  std::string text = bullet.role;
  for (const std::string& part : {bullet.place, years_of(bullet.period)}) {
    if (!part.empty()) text += (text.empty() ? "" : ", ") + part;
  }
  return text;
}

std::string figures_of(const Bullet& bullet) {
  std::string text;
  for (const Measure& measure : bullet.measures) {
    text += (text.empty() ? "" : " · ") + (measure.before.empty() ? "" : measure.before + " → ") + measure.after;
  }
  return text;
}

}  // namespace shortlist
