#include "compose/letter_evidence.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <set>
#include <string>
#include <tuple>

#include "model/plain_text.h"
#include "review/first_person.h"
#include "skills/find_skills.h"

namespace shortlist {
namespace {

const Story* story_of(const Profile& profile, const Highlight& highlight) {
  if (highlight.id.empty()) return nullptr;
  for (const Story& story : profile.stories) {
    if (story.highlight == highlight.id && !story.letter.empty()) return &story;
  }
  return nullptr;
}

bool is_over(const Period& period, const Date& today) {
  return !period.present && period.end.has_value() && !certainly_before(today, *period.end);
}

bool is_preferred(const ToldHighlight& told, const Job& job) {
  const std::vector<std::string>& tags = told.highlight->tags;
  return std::any_of(tags.begin(), tags.end(), [&job](const std::string& tag) {
    return std::find(job.tags.begin(), job.tags.end(), tag) != job.tags.end();
  });
}

bool is_at(const Location& a, const Location& b) {
  return a.file == b.file && a.line == b.line && a.column == b.column && a.field == b.field;
}

// What is told better comes first.
auto rank(const ToldHighlight& told, const Job& job) {
  return std::tuple(told.project != nullptr, told.story == nullptr, !is_preferred(told, job), !told.tellable,
                    !told.figure);
}

// The best highlight that shows what `coverage` is about and has not been taken.
const ToldHighlight* best_for(const Coverage& coverage, const std::vector<ToldHighlight>& all,
                              const std::set<const Highlight*>& taken, const Job& job) {
  const ToldHighlight* best = nullptr;
  for (const Evidence& evidence : coverage.evidence) {
    for (const ToldHighlight& told : all) {
      if (!is_at(told.highlight->where, evidence.where) || taken.contains(told.highlight)) continue;
      if (best == nullptr || rank(told, job) < rank(*best, job)) best = &told;
    }
  }
  return best;
}

// Requirements in the order in which a letter answers them.
std::vector<const Coverage*> in_order(const std::vector<Coverage>& coverage) {
  std::vector<const Coverage*> order;
  for (const Coverage& one : coverage) {
    if (one.kind == Coverage::Kind::shown || one.kind == Coverage::Kind::project) order.push_back(&one);
  }
  std::stable_sort(order.begin(), order.end(), [](const Coverage* a, const Coverage* b) {
    return std::tuple(a->kind, a->requirement.asked) < std::tuple(b->kind, b->requirement.asked);
  });
  return order;
}

}  // namespace

std::vector<ToldHighlight> told_highlights(const Profile& profile, const std::string& tag, const Date& today) {
  std::vector<ToldHighlight> all;
  const auto add = [&](const std::vector<Highlight>& highlights, const Period& period, ToldHighlight told) {
    told.over = is_over(period, today);
    for (const Highlight& highlight : highlights) {
      const std::string line = plain_text(in_locale(highlight.text, tag).value);
      told.highlight = &highlight;
      told.story = story_of(profile, highlight);
      told.tellable = first_person(line, told.over).has_value();
      told.figure = line.find_first_of("0123456789") != std::string::npos;
      all.push_back(told);
    }
  };
  for (const Work& work : profile.work) {
    for (const Position& position : work.positions) {
      add(position.highlights, position.period, {.employer = &work.company, .title = &position.title});
    }
    const TranslatedText& title = work.positions.empty() ? work.title : work.positions.front().title;
    add(work.highlights, work.period, {.employer = &work.company, .title = &title});
  }
  for (const Project& project : profile.projects) add(project.highlights, project.period, {.project = &project.name});
  return all;
}

std::vector<LetterEvidence> choose_evidence(const std::vector<ToldHighlight>& all,
                                            const std::vector<Coverage>& coverage, const Job& job) {
  constexpr std::size_t most = 2;
  std::vector<LetterEvidence> chosen;
  std::set<const Highlight*> taken;
  for (const Coverage* one : in_order(coverage)) {
    if (chosen.size() == most) break;
    const ToldHighlight* told = best_for(*one, all, taken, job);
    if (told == nullptr) continue;
    taken.insert(told->highlight);
    chosen.push_back({told, one});
  }
  std::vector<const ToldHighlight*> others;
  for (const ToldHighlight& told : all) others.push_back(&told);
  std::stable_sort(others.begin(), others.end(),
                   [&job](const ToldHighlight* a, const ToldHighlight* b) { return rank(*a, job) < rank(*b, job); });
  for (const ToldHighlight* told : others) {
    if (chosen.size() == most) break;
    if (taken.insert(told->highlight).second) chosen.push_back({told, nullptr});
  }
  return chosen;
}

std::optional<LastJob> last_job(const Profile& profile, const Date& today) {
  const auto end_of = [&today](const Period& period) {
    if (!is_over(period, today)) return std::tuple(9999, 0, 0);
    return std::tuple(period.end->year, period.end->month, period.end->day);
  };
  const auto last = std::max_element(profile.work.begin(), profile.work.end(),
                                     [&](const Work& a, const Work& b) { return end_of(a.period) < end_of(b.period); });
  if (last == profile.work.end()) return std::nullopt;
  const std::string field = fmt::format("work[{}]", last - profile.work.begin());
  if (last->positions.empty()) return LastJob{last->company, last->title, field, is_over(last->period, today)};
  const Position& position = last->positions.front();
  return LastJob{last->company, position.title, field + ".positions[0]", is_over(position.period, today)};
}

std::string name_in_ad(SkillId skill, const Job& job, const SkillIndex& index) {
  for (const AdLine& line : job.ad) {
    if (line.section == AdSection::benefits || line.section == AdSection::legal) continue;
    for (const SkillMention& mention : find_skills(line.text.value, index)) {
      if (mention.skill != skill || mention.negated) continue;
      // A plural stays one: "REST APIs".
      const bool plural =
          mention.end - mention.begin == mention.form.size() + 1 && line.text.value[mention.end - 1] == 's';
      return std::string(mention.form) + (plural ? "s" : "");
    }
  }
  return std::string(index.name(skill));
}

}  // namespace shortlist
