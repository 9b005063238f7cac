// What a careful reader of the resume will stop at.
#include <algorithm>
#include <array>
#include <string_view>

#include <fmt/format.h>

#include "prep/makers.h"
#include "prep/months.h"
#include "text/fold.h"

namespace shortlist {
namespace {

constexpr int longest_gap = 3;     // months without a question
constexpr int shortest_stay = 12;  // months
constexpr int old_after = 60;      // months
constexpr std::size_t most_skills = 5;
constexpr std::size_t most_of_kind = 4;

// A stay at one company, all titles together.
struct Stay {
  std::string company;
  std::string title;  // the last
  int first = 0;
  int last = 0;
  bool goes_on = false;
  bool permanent = true;
  bool exact = true;  // its dates name months
  Location where;
  std::string from, to;  // its ends as the resume has them
};

std::vector<Stay> stays_of(const PackInput& input) {
  std::vector<Stay> stays;
  for (const RoleText& role : input.resume.roles) {
    if (!role.period.start) continue;
    const int first = start_month(role.period);
    const int last = end_month(role.period, input.today);
    const bool exact =
        role.period.start->month > 0 && (role.period.present || (role.period.end && role.period.end->month > 0));
    const std::string from = to_iso(*role.period.start);
    const std::string to = role.period.present ? "now" : to_iso(role.period.end.value_or(*role.period.start));
    const auto same = std::find_if(stays.begin(), stays.end(), [&role, first, last](const Stay& stay) {
      return stay.company == role.company && first <= stay.last + 2 && last >= stay.first - 2;
    });
    const bool permanent = !role.type || *role.type == Employment::permanent;
    if (same == stays.end()) {
      stays.push_back(
          {role.company, role.title, first, last, role.period.present, permanent, exact, role.where, from, to});
      continue;
    }
    if (first < same->first) same->from = from;
    if (last > same->last) {
      same->to = to;
      same->title = role.title;
    }
    same->first = std::min(same->first, first);
    same->last = std::max(same->last, last);
    same->goes_on = same->goes_on || role.period.present;
  }
  std::stable_sort(stays.begin(), stays.end(), [](const Stay& a, const Stay& b) { return a.first < b.first; });
  return stays;
}

bool is_told(const PackInput& input, int first, int last) {
  constexpr int slack = 1;
  const auto covers = [&](const Period& period) {
    return period.start && start_month(period) <= first + slack + longest_gap - 1 &&
           end_month(period, input.today) >= last - slack - longest_gap + 1;
  };
  if (std::any_of(input.resume.breaks.begin(), input.resume.breaks.end(), covers)) return true;
  return std::any_of(input.resume.passages.begin(), input.resume.passages.end(), [&](const Passage& passage) {
    return passage.kind == PassageKind::education && covers(passage.period);
  });
}

void add_gaps(const PackInput& input, const std::vector<Stay>& stays, std::vector<Risk>& risks) {
  std::size_t count = 0;
  int covered = stays.empty() ? 0 : stays.front().last;
  std::string covered_to = stays.empty() ? std::string() : stays.front().to;
  for (std::size_t i = 1; i < stays.size() && count < most_of_kind; ++i) {
    const Stay& stay = stays[i];
    const int missing = stay.first - covered - 1;
    if (missing > longest_gap && !is_told(input, covered + 1, stay.first - 1)) {
      Risk risk;
      risk.kind = Risk::Kind::gap;
      risk.where = stay.where;
      risk.fact = fmt::format("Nothing is said of the time between {} and {}.", covered_to, stay.from);
      risk.question = fmt::format("What did you do before you began at {}?", stay.company);
      risk.frame =
          "One true sentence on the time, one on what you kept up or learned, then back to the work. No more is owed.";
      risk.rank = 1;
      risks.push_back(std::move(risk));
      ++count;
    }
    if (stay.last >= covered) covered_to = stay.to;
    covered = std::max(covered, stay.last);
  }
}

void add_short_stays(const std::vector<Stay>& stays, std::vector<Risk>& risks) {
  std::size_t count = 0;
  for (const Stay& stay : stays) {
    const int months = stay.last - stay.first + 1;
    if (stay.goes_on || !stay.permanent || !stay.exact || months >= shortest_stay || count++ >= most_of_kind) continue;
    Risk risk;
    risk.kind = Risk::Kind::short_stay;
    risk.where = stay.where;
    risk.fact = fmt::format("{}: {} to {}, less than a year.", stay.company, stay.from, stay.to);
    risk.question = fmt::format("Why did you leave {} so soon?", stay.company);
    risk.frame = "The reason in one sentence without blame, what you finished there, and what you look for since.";
    risk.rank = 1;
    risks.push_back(std::move(risk));
  }
}

void add_overlaps(const std::vector<Stay>& stays, std::vector<Risk>& risks) {
  for (std::size_t i = 1; i < stays.size(); ++i) {
    const Stay& a = stays[i - 1];
    const Stay& b = stays[i];
    const bool both = a.permanent && b.permanent && a.exact && b.exact && a.company != b.company;
    if (!both || b.first >= a.last) continue;
    Risk risk;
    risk.kind = Risk::Kind::overlap;
    risk.where = b.where;
    risk.fact =
        fmt::format("{} and {} overlap from {} to {}.", a.company, b.company, b.from, a.last < b.last ? a.to : b.to);
    risk.question = fmt::format("How did you work for {} and {} at the same time?", a.company, b.company);
    risk.frame = "Say what each was, in hours or days a week, and that both knew; or correct the dates.";
    risks.push_back(std::move(risk));
  }
}

int title_step(std::string_view title) {
  const std::string words = fold_words(title);
  for (const std::string_view word : {"head of", "principal", "staff", "director", "lead"}) {
    if (has_phrase(words, word)) return 3;
  }
  if (has_phrase(words, "senior")) return 2;
  return has_phrase(words, "junior") || has_phrase(words, "intern") ? 0 : 1;
}

void add_steps_down(const std::vector<Stay>& stays, std::vector<Risk>& risks) {
  for (std::size_t i = 1; i < stays.size(); ++i) {
    const Stay& before = stays[i - 1];
    const Stay& after = stays[i];
    const bool both = after.first > before.last && before.permanent && after.permanent && !before.title.empty() &&
                      !after.title.empty();
    if (!both || title_step(before.title) <= title_step(after.title) || title_step(before.title) < 2) continue;
    Risk risk;
    risk.kind = Risk::Kind::step_down;
    risk.where = after.where;
    risk.fact = fmt::format("From {} at {} to {} at {}.", before.title, before.company, after.title, after.company);
    risk.question = fmt::format("Why did you go from {} to {}?", before.title, after.title);
    risk.frame =
        "What you wanted to do more of, and what the title did not tell. Titles differ between companies; say how.";
    risks.push_back(std::move(risk));
  }
}

// Listed or long unused skills, those first that the ad asks for.
void add_skills(const PackInput& input, std::vector<Risk>& risks) {
  std::size_t unproved = 0;
  std::size_t old = 0;
  for (const bool wanted : {true, false}) {
    for (const SkillUse& use : input.uses) {
      if (input.asked.contains(use.skill) != wanted || input.skills.is_concept(use.skill)) continue;
      const std::string_view name = input.skills.name(use.skill);
      Risk risk;
      risk.rank = wanted ? 1 : 3;
      if (!use.evidence.empty()) risk.where = use.evidence.front().where;
      if (use.kind == Coverage::Kind::listed && unproved < most_skills) {
        ++unproved;
        risk.kind = Risk::Kind::unproved_skill;
        risk.fact = fmt::format("{} is listed, and no line shows it.", name);
        risk.question = fmt::format("Where did you last use {}, and for what?", name);
        risk.frame = "One piece of work with a date. If there is none, say how far you got, and take it off the list.";
        risks.push_back(std::move(risk));
      } else if (use.kind == Coverage::Kind::shown && use.last_used && old < most_skills &&
                 months_between(*use.last_used, input.today) > old_after) {
        ++old;
        risk.kind = Risk::Kind::old_skill;
        risk.fact = fmt::format("{} was last used in {}.", name, use.last_used->year);
        risk.question = fmt::format("How fresh is your {}?", name);
        risk.frame = "When it was, what has stayed, what has changed since, and how you would get back into it.";
        risks.push_back(std::move(risk));
      }
    }
  }
}

}  // namespace

std::vector<Risk> make_risks(const PackInput& input) {
  std::vector<Risk> risks;
  const std::vector<Stay> stays = stays_of(input);
  add_gaps(input, stays, risks);
  add_short_stays(stays, risks);
  add_overlaps(stays, risks);
  add_steps_down(stays, risks);
  add_skills(input, risks);
  std::stable_sort(risks.begin(), risks.end(), [](const Risk& a, const Risk& b) { return a.rank < b.rank; });
  return risks;
}

}  // namespace shortlist
