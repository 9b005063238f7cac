#include "tailor/tailor.h"

#include <algorithm>
#include <cstddef>
#include <string_view>
#include <utility>

#include "model/plain_text.h"
#include "tailor/rank.h"

namespace shortlist {
namespace {

// Items in the order of their values, greatest first; equal ones keep their places. Fills in the places of `reasons`.
template <typename Item>
void put_in_order(std::vector<Item>& items, std::vector<Reason>& reasons, const std::vector<double>& values) {
  std::vector<std::size_t> order(items.size());
  for (std::size_t i = 0; i < order.size(); ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) { return values[a] > values[b]; });
  std::vector<Item> sorted;
  std::vector<Reason> sorted_reasons;
  for (std::size_t place = 0; place < order.size(); ++place) {
    sorted.push_back(std::move(items[order[place]]));
    Reason reason = std::move(reasons[order[place]]);
    reason.from = static_cast<int>(order[place]) + 1;
    reason.to = static_cast<int>(place) + 1;
    sorted_reasons.push_back(std::move(reason));
  }
  items = std::move(sorted);
  reasons = std::move(sorted_reasons);
}

class Tailor {
 public:
  Tailor(Profile profile, const Job& job, const std::vector<Requirement>& requirements, const SkillIndex& index,
         const std::string& locale)
      : relevance_(requirements, index), job_(job), locale_(locale) {
    out_.profile = std::move(profile);
    newest_ = newest_date(out_.profile);
  }

  Tailored run() {
    take_wishes();
    for (Work& work : out_.profile.work) {
      order_highlights(work.highlights, words(work.company), work.period);
      for (Position& position : work.positions) {
        order_highlights(position.highlights, words(position.title), position.period);
      }
    }
    order_projects();
    for (SkillGroup& group : out_.profile.skills) order_skills(group);
    return std::move(out_);
  }

 private:
  std::string words(const TranslatedText& text) const { return plain_text(in_locale(text, locale_).value); }

  void take_wishes() {
    const ResumeChanges& wishes = job_.resume;
    Profile& profile = out_.profile;
    // Written once for this job, in whatever language its resume has.
    if (!wishes.headline.empty()) profile.person.headline.versions = {{locale_, wishes.headline}};
    if (!wishes.summary.empty()) profile.person.summary.versions = {{locale_, wishes.summary}};
    if (wishes.paper) profile.resume.paper = wishes.paper;
    if (wishes.pages) profile.resume.pages = wishes.pages;
    if (!wishes.theme.empty()) profile.resume.theme = wishes.theme;
  }

  void keep(std::vector<Reason> reasons) {
    for (Reason& reason : reasons) out_.reasons.push_back(std::move(reason));
  }

  Reason reason_of(const Highlight& highlight, const std::string& list, const Period& period) const {
    return reason_for(highlight, {list, period, locale_, job_.tags}, relevance_);
  }

  // Of one job all is equally recent.
  void order_highlights(std::vector<Highlight>& highlights, const std::string& list, const Period& period) {
    std::vector<Reason> reasons;
    std::vector<double> values;
    for (const Highlight& highlight : highlights) {
      reasons.push_back(reason_of(highlight, list, period));
      values.push_back(value_of(reasons.back()));
    }
    put_in_order(highlights, reasons, values);
    keep(std::move(reasons));
  }

  // A project answers with all that is said of it.
  Reason project_reason(const Project& project) const {
    Reason reason;
    reason.kind = Reason::Kind::project;
    reason.text = words(project.name);
    reason.where = in_locale(project.name, locale_).where;
    reason.period = project.period;
    std::vector<Answer> answers = {relevance_.of(in_locale(project.summary, locale_).value, project.skills)};
    for (const Highlight& highlight : project.highlights) {
      const Reason one = reason_of(highlight, reason.text, project.period);
      answers.push_back(one.answer);
      reason.tagged = reason.tagged || one.tagged;
    }
    reason.tagged = reason.tagged || shares_tag(project.tags, job_.tags);
    reason.answer = relevance_.together(answers);
    return reason;
  }

  void order_projects() {
    std::vector<Project>& projects = out_.profile.projects;
    std::vector<Reason> reasons;
    std::vector<double> values;
    for (const Project& project : projects) {
      reasons.push_back(project_reason(project));
      const double value = value_of(reasons.back());
      // Being recent alone is no answer.
      values.push_back(value > 0 ? value + recency_of(project.period, newest_) : 0);
    }
    put_in_order(projects, reasons, values);
    keep(std::move(reasons));
    for (Project& project : projects) order_highlights(project.highlights, words(project.name), project.period);
  }

  void order_skills(SkillGroup& group) {
    std::vector<Reason> reasons;
    std::vector<double> values;
    for (const Text& item : group.items) {
      Reason reason;
      reason.kind = Reason::Kind::skill;
      reason.list = words(group.name);
      reason.text = plain_text(item.value);
      reason.where = item.where;
      reason.answer = relevance_.of_item(item);
      values.push_back(reason.answer.weight);
      reasons.push_back(std::move(reason));
    }
    put_in_order(group.items, reasons, values);
    keep(std::move(reasons));
  }

  const Relevance relevance_;
  const Job& job_;
  const std::string& locale_;
  Date newest_;
  Tailored out_;
};

}  // namespace

Tailored tailor_profile(Profile profile, const Job& job, const std::vector<Requirement>& requirements,
                        const SkillIndex& index, const std::string& locale) {
  return Tailor(std::move(profile), job, requirements, index, locale).run();
}

}  // namespace shortlist
