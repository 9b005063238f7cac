#include "tailor/drop_order.h"

#include <algorithm>
#include <cstddef>
#include <optional>
#include <set>
#include <string>
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

// A highlight that may go.
struct Candidate {
  Reason reason;
  std::size_t list = 0;  // number of the list that it stands in
  bool best = false;     // would be the last of that list to go
};

// Months since the year 0 at which the period ended; what has no dates counts as old.
int last_month(const Period& period) {
  if (period.present) return 12 * 9999;
  const std::optional<Date> last = last_date(period);
  return last ? 12 * last->year + last->month : 0;
}

bool is_dropped_before(const Candidate& one, const Candidate& other) {
  const Reason& a = one.reason;
  const Reason& b = other.reason;
  const double value_a = a.answer.weight + (a.tagged ? 1 : 0);
  const double value_b = b.answer.weight + (b.tagged ? 1 : 0);
  if (value_a != value_b) return value_a < value_b;
  if (one.best != other.best) return other.best;
  if (last_month(a.period) != last_month(b.period)) return last_month(a.period) < last_month(b.period);
  return !a.answer.measure && b.answer.measure;
}

// The highlights that are shown, or those that are not, in the order of the profile.
std::vector<Candidate> candidates(const Profile& profile, const Relevance& relevance, const DropRequest& request,
                                  bool shown) {
  std::vector<Candidate> found;
  std::size_t lists = 0;
  const auto add = [&](const std::vector<Highlight>& highlights, const TranslatedText& owner, const Period& period) {
    const std::string list = plain_text(in_locale(owner, request.locale).value);
    const HighlightPlace place{list, period, request.locale, request.preferred};
    ++lists;
    for (std::size_t i = 0; i < highlights.size(); ++i) {
      if (is_shown(highlights[i], request.tags) != shown) continue;
      Reason reason = reason_for(highlights[i], place, relevance);
      reason.from = static_cast<int>(i) + 1;
      reason.to = 0;
      reason.hidden = !shown;
      found.push_back({std::move(reason), lists});
    }
  };
  visit_highlights(profile, add);
  return found;
}

std::vector<Reason> reasons_of(std::vector<Candidate> list) {
  std::vector<Reason> reasons;
  for (Candidate& one : list) reasons.push_back(std::move(one.reason));
  return reasons;
}

}  // namespace

std::vector<Reason> drop_order(const Profile& profile, const Relevance& relevance, const DropRequest& request) {
  std::vector<Candidate> order = candidates(profile, relevance, request, true);
  std::reverse(order.begin(), order.end());  // the last of a list goes before those above it
  std::stable_sort(order.begin(), order.end(), is_dropped_before);
  std::set<std::size_t> lists;
  for (auto one = order.rbegin(); one != order.rend(); ++one) one->best = lists.insert(one->list).second;
  std::stable_sort(order.begin(), order.end(), is_dropped_before);
  return reasons_of(std::move(order));
}

std::vector<Reason> hidden_by_tags(const Profile& profile, const Relevance& relevance, const DropRequest& request) {
  return reasons_of(candidates(profile, relevance, request, false));
}

Profile without_highlights(Profile profile, const std::vector<Reason>& dropped) {
  std::set<Location> places;
  for (const Reason& reason : dropped) places.insert(reason.where);
  const auto remove = [&](std::vector<Highlight>& highlights, const TranslatedText&, const Period&) {
    std::erase_if(highlights, [&](const Highlight& highlight) { return places.contains(highlight.where); });
  };
  visit_highlights(profile, remove);
  return profile;
}

}  // namespace shortlist
