#include "tailor/drop_order.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>
#include <utility>

#include "model/plain_text.h"
#include "tailor/rank.h"

namespace shortlist {
namespace {

// Every list of highlights of a profile that a resume prints, with the name and period of what it belongs to.
template <typename AnyProfile, typename Visit>
void visit_highlights(AnyProfile& profile, Visit visit) {
  for (auto& work : profile.work) {
    visit(work.highlights, work.company, work.period);
    for (auto& position : work.positions) visit(position.highlights, position.title, position.period);
  }
  for (auto& project : profile.projects) visit(project.highlights, project.name, project.period);
  for (auto& education : profile.education) visit(education.highlights, education.institution, education.period);
  for (auto& volunteer : profile.volunteer) visit(volunteer.highlights, volunteer.organization, volunteer.period);
  for (auto& section : profile.sections) {
    for (auto& entry : section.entries) visit(entry.highlights, entry.title, entry.period);
  }
}

bool is_shown(const Highlight& highlight, const std::vector<std::string>& tags) {
  return tags.empty() || highlight.tags.empty() || shares_tag(highlight.tags, tags);
}

// Months since the year 0 at which the period ended; what has no dates counts as old.
int last_month(const Period& period) {
  if (period.present) return 12 * 9999;
  const std::optional<Date>& last = period.end ? period.end : period.start;
  return last ? 12 * last->year + last->month : 0;
}

bool is_dropped_before(const Reason& a, const Reason& b) {
  const double value_a = a.answer.weight + (a.tagged ? 1 : 0);
  const double value_b = b.answer.weight + (b.tagged ? 1 : 0);
  if (value_a != value_b) return value_a < value_b;
  if (last_month(a.period) != last_month(b.period)) return last_month(a.period) < last_month(b.period);
  return !a.answer.measure && b.answer.measure;
}

std::string key_of(const Location& where) {
  return where.file + ":" + std::to_string(where.line) + ":" + std::to_string(where.column) + ":" + where.field;
}

}  // namespace

std::vector<Reason> drop_order(const Profile& profile, const Relevance& relevance, const DropRequest& request) {
  std::vector<Reason> order;
  const auto add = [&](const std::vector<Highlight>& highlights, const TranslatedText& owner, const Period& period) {
    const std::string list = plain_text(in_locale(owner, request.locale).value);
    for (std::size_t i = 0; i < highlights.size(); ++i) {
      if (!is_shown(highlights[i], request.tags)) continue;
      const HighlightPlace place{list, period, request.locale, request.preferred};
      Reason reason = reason_for(highlights[i], place, relevance);
      reason.from = static_cast<int>(i) + 1;
      reason.to = 0;
      order.push_back(std::move(reason));
    }
  };
  visit_highlights(profile, add);
  std::reverse(order.begin(), order.end());  // the last of a list goes before those above it
  std::stable_sort(order.begin(), order.end(), is_dropped_before);
  return order;
}

Profile without_highlights(Profile profile, const std::vector<Reason>& dropped) {
  std::set<std::string> keys;
  for (const Reason& reason : dropped) keys.insert(key_of(reason.where));
  const auto remove = [&](std::vector<Highlight>& highlights, const TranslatedText&, const Period&) {
    std::erase_if(highlights, [&](const Highlight& highlight) { return keys.contains(key_of(highlight.where)); });
  };
  visit_highlights(profile, remove);
  return profile;
}

}  // namespace shortlist
