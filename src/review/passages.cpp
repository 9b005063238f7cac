#include "review/passages.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace shortlist {
namespace {

// Months since the year 0, so that spans can be added up.
int month_number(const Date& date, int month_if_unknown) {
  return date.year * 12 + (date.month == 0 ? month_if_unknown : date.month) - 1;
}

}  // namespace

void report(std::vector<Finding>& findings, Severity severity, const Location& where, std::string message,
            std::string question) {
  findings.push_back({"", severity, where, std::move(message), std::move(question)});
}

Location whole_file(const ResumeText& resume) {
  return {resume.file, 0, 0, ""};
}

bool is_prose(const Passage& passage) {
  return passage.bullet || passage.kind == PassageKind::summary || passage.kind == PassageKind::work_text ||
         passage.kind == PassageKind::project;
}

bool tells_deed(const Passage& passage) {
  return passage.kind == PassageKind::work_text || (passage.kind == PassageKind::project && passage.bullet);
}

std::vector<const Passage*> bullets_of_role(const ResumeText& resume, std::size_t role) {
  std::vector<const Passage*> bullets;
  for (const Passage& passage : resume.passages) {
    const bool of_role = passage.entry >= 0 && static_cast<std::size_t>(passage.entry) == role;
    if (passage.bullet && passage.kind == PassageKind::work_text && of_role) bullets.push_back(&passage);
  }
  return bullets;
}

std::string name_of_role(const ResumeText& resume, std::size_t role) {
  const RoleText& text = resume.roles[role];
  if (!text.title.empty() && !text.company.empty()) return fmt::format("{}, {}", text.title, text.company);
  if (!text.title.empty()) return text.title;
  return text.company.empty() ? fmt::format("job {}", role + 1) : text.company;
}

bool goes_on(const RoleText& role, const Date& today) {
  return role.period.present || (role.period.end && certainly_before(today, *role.period.end));
}

std::optional<std::size_t> newest_role(const ResumeText& resume, const Date& today) {
  std::optional<std::size_t> newest;
  for (std::size_t i = 0; i < resume.roles.size(); ++i) {
    const Period& period = resume.roles[i].period;
    if (!period.start && !period.end && !period.present) continue;
    if (!newest || months_between(last_month(resume.roles[*newest].period, today), last_month(period, today)) > 0) {
      newest = i;
    }
  }
  return newest;
}

Date last_month(const Period& period, const Date& today) {
  constexpr int december = 12;
  if (period.present) return today;
  const Date end = period.end ? *period.end : period.start.value_or(today);
  return {end.year, end.month == 0 ? december : end.month, 0};
}

double years_of_work(const ResumeText& resume, const Date& today) {
  std::vector<std::pair<int, int>> spans;
  for (const RoleText& role : resume.roles) {
    if (!role.period.start) continue;
    spans.emplace_back(month_number(*role.period.start, 1), month_number(last_month(role.period, today), 1) + 1);
  }
  std::sort(spans.begin(), spans.end());
  int months = 0;
  int reached = 0;
  for (const std::pair<int, int>& span : spans) {
    months += std::max(0, span.second - std::max(span.first, reached));
    reached = std::max(reached, span.second);
  }
  return months / 12.0;
}

}  // namespace shortlist
