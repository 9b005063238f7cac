#include "tailor/rank.h"

#include <algorithm>

#include "model/plain_text.h"

namespace shortlist {
namespace {

constexpr double tag_value = 1;
constexpr double measure_value = 0.1;
constexpr double most_recency = 0.1;
constexpr double years_until_old = 10;

}  // namespace

Reason reason_for(const Highlight& highlight, const HighlightPlace& place, const Relevance& relevance) {
  Reason reason;
  reason.list = place.list;
  reason.period = place.period;
  const Text& text = in_locale(highlight.text, place.locale);
  reason.text = plain_text(text.value);
  reason.where = highlight.where;
  reason.answer = relevance.of(text.value, highlight.skills);
  reason.tagged = shares_tag(highlight.tags, place.preferred);
  return reason;
}

double value_of(const Reason& reason) {
  const double value = reason.answer.weight + (reason.tagged ? tag_value : 0);
  // A figure makes an answer better, but is none.
  return value > 0 && reason.answer.measure ? value + measure_value : value;
}

Date newest_date(const Profile& profile) {
  Date newest;
  const auto look_at = [&](const Period& period) {
    for (const std::optional<Date>& date : {period.start, period.end}) {
      if (date && (newest.year == 0 || months_between(newest, *date) > 0)) newest = *date;
    }
  };
  for (const Work& work : profile.work) look_at(work.period);
  for (const Project& project : profile.projects) look_at(project.period);
  return newest;
}

std::optional<Date> last_date(const Period& period) {
  return period.end ? period.end : period.start;
}

double recency_of(const Period& period, const Date& newest) {
  if (period.present) return most_recency;
  const std::optional<Date> last = last_date(period);
  if (!last) return 0;
  const double years = std::max(0, months_between(*last, newest)) / 12.0;
  return most_recency * std::max(0.0, 1 - years / years_until_old);
}

bool shares_tag(const std::vector<std::string>& tags, const std::vector<std::string>& others) {
  return std::any_of(tags.begin(), tags.end(), [&](const std::string& tag) {
    return std::find(others.begin(), others.end(), tag) != others.end();
  });
}

}  // namespace shortlist
