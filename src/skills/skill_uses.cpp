// What a resume shows and lists.
#include <algorithm>
#include <map>
#include <set>
#include <string>
#include <utility>

#include "skills/coverage.h"
#include "skills/find_skills.h"
#include "skills/months.h"

namespace shortlist {
namespace {

using Kind = Coverage::Kind;

constexpr std::size_t most_evidence = 20;  // passages that are told of one skill

Kind kind_of(const Passage& passage) {
  switch (passage.kind) {
    case PassageKind::work_head:
    case PassageKind::work_text:
    case PassageKind::work_skills:
      return passage.period.start ? Kind::shown : Kind::listed;
    case PassageKind::project:
      return Kind::project;
    default:
      return Kind::listed;
  }
}

// How well a passage proves a skill: what was done before titles, titles before lists.
int rank_of(const Passage& passage) {
  switch (passage.kind) {
    case PassageKind::work_text:
      return 0;
    case PassageKind::work_head:
      return 1;
    case PassageKind::work_skills:
      return 2;
    case PassageKind::project:
      return 3;
    case PassageKind::skills:
      return 5;
    case PassageKind::summary:
    case PassageKind::headline:
      return 6;
    default:
      return 4;
  }
}

// The passages that name one skill.
struct Found {
  std::vector<const Passage*> passages;
};

int last_month_of(const Passage& passage, const Date& today) {
  return span_of(passage.period, today).end;
}

std::optional<Date> last_day(const Period& period, const Date& today) {
  if (period.present) return today;
  const std::optional<Date>& end = period.end ? period.end : period.start;
  if (end && certainly_before(today, *end)) return today;
  return end;
}

SkillUse use_of(SkillId skill, std::vector<const Passage*> passages, const Date& today) {
  std::stable_sort(passages.begin(), passages.end(), [&today](const Passage* a, const Passage* b) {
    if (kind_of(*a) != kind_of(*b)) return kind_of(*a) < kind_of(*b);
    if (rank_of(*a) != rank_of(*b)) return rank_of(*a) < rank_of(*b);
    return last_month_of(*a, today) > last_month_of(*b, today);
  });
  SkillUse use;
  use.skill = skill;
  use.kind = kind_of(*passages.front());
  std::vector<MonthSpan> spans;
  int last = 0;
  for (const Passage* passage : passages) {
    if (use.evidence.size() < most_evidence) use.evidence.push_back({passage->where, passage->text, passage->period});
    const MonthSpan span = span_of(passage->period, today);
    if (kind_of(*passage) > Kind::project || span.end == span.begin) continue;
    if (kind_of(*passage) == Kind::shown) spans.push_back(span);
    if (span.end > last) use.last_used = last_day(passage->period, today);
    last = std::max(last, span.end);
  }
  use.months = total_months(std::move(spans));
  return use;
}

// Passages are searched together, since lists go over lines: those of one entry stand one below the other.
std::map<SkillId, Found> find_in(const ResumeText& resume, const SkillIndex& index) {
  std::string text;
  std::vector<std::size_t> ends;
  const Passage* before = nullptr;
  for (const Passage& passage : resume.passages) {
    const bool apart = before != nullptr && (before->kind != passage.kind || before->entry != passage.entry);
    if (before != nullptr) text += apart ? "\n\n" : "\n";
    if (passage.kind != PassageKind::contact) text += passage.text;
    ends.push_back(text.size());
    before = &passage;
  }
  std::map<SkillId, Found> all;
  for (const SkillMention& mention : find_skills(text, index)) {
    if (mention.negated) continue;
    const auto end = std::lower_bound(ends.begin(), ends.end(), mention.end);
    const Passage* passage = &resume.passages[static_cast<std::size_t>(end - ends.begin())];
    std::vector<const Passage*>& passages = all[mention.skill].passages;
    if (passages.empty() || passages.back() != passage) passages.push_back(passage);
  }
  return all;
}

}  // namespace

std::vector<SkillUse> skills_of(const ResumeText& resume, const SkillIndex& index, const Date& today) {
  std::vector<SkillUse> uses;
  for (auto& [skill, found] : find_in(resume, index)) uses.push_back(use_of(skill, std::move(found.passages), today));
  std::stable_sort(uses.begin(), uses.end(), [](const SkillUse& a, const SkillUse& b) {
    if (a.kind != b.kind) return a.kind < b.kind;
    if (a.months != b.months) return a.months > b.months;
    return a.evidence.size() > b.evidence.size();
  });
  return uses;
}

std::vector<SkillId> missing_core(const std::vector<SkillUse>& uses, Role role, const SkillIndex& index) {
  std::set<SkillId> known;
  for (const SkillUse& use : uses) {
    known.insert(use.skill);
    const std::span<const SkillId> implied = index.implied(use.skill);
    known.insert(implied.begin(), implied.end());
  }
  std::vector<SkillId> missing;
  for (std::size_t i = 0; i < index.size(); ++i) {
    const auto skill = static_cast<SkillId>(i);
    if (index.is_core(skill, role) && known.count(skill) == 0) missing.push_back(skill);
  }
  std::stable_sort(missing.begin(), missing.end(),
                   [&index](SkillId a, SkillId b) { return index.category(a) < index.category(b); });
  return missing;
}

}  // namespace shortlist
