#include "compose/claim_lines.h"

#include <fmt/format.h>

#include <array>
#include <string_view>
#include <utility>

#include "compose/inlines.h"

namespace shortlist {
namespace {

constexpr std::array<std::string_view, 12> months{"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                                  "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};

// "Apr 2021", or "2021" where no month is given.
std::string month_words(const Date& date) {
  return date.month == 0 ? std::to_string(date.year) : fmt::format("{} {}", month_name(date), date.year);
}

std::string year_words(const Date& date) {
  return std::to_string(date.year);
}

std::string span_of(const Period& period, std::string_view dash, std::string (*words)(const Date&)) {
  const std::string start = period.start ? words(*period.start) : "";
  const std::string end = period.present ? "now" : period.end ? words(*period.end) : "";
  if (start.empty() || end.empty() || start == end) return start.empty() ? end : start;
  return fmt::format("{}{}{}", start, dash, end);
}

}  // namespace

std::string_view month_name(const Date& date) {
  return months[static_cast<std::size_t>(date.month - 1)];
}

std::string period_words(const Period& period) {
  return span_of(period, " – ", month_words);
}

Inlines cell(std::string text) {
  return text.empty() ? Inlines{} : Inlines{plain(std::move(text))};
}

std::string source_of(const Bullet& bullet) {
  std::string text = bullet.role;
  for (const std::string& part : {bullet.place, span_of(bullet.period, "–", year_words)}) {
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

Block probes_of(const std::vector<Probe>& probes) {
  Bullets list;
  list.mark = Bullets::Mark::box;
  for (const Probe& probe : probes) list.items.push_back(cell(probe.question));
  return list;
}

std::string asked_words(Asked asked, int years) {
  const std::string_view words[] = {"required", "preferred", "mentioned"};
  std::string text(words[static_cast<std::size_t>(asked)]);
  if (years > 0) text += fmt::format(", {}+ years", years);
  return text;
}

}  // namespace shortlist
