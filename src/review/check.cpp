#include "review/check.h"

#include <fmt/format.h>

#include <algorithm>
#include <utility>

namespace shortlist {

Demand demand_of(Job job, const SkillIndex& index) {
  Demand demand;
  demand.requirements = find_requirements(job, index);
  demand.unknown = unknown_terms(job, index);
  demand.job = std::move(job);
  return demand;
}

Check check_resume(ResumeText resume, const Demand* demand, const SkillIndex& index, Role role, const Date& today) {
  Check check;
  check.resume = std::move(resume);
  check.role = role;
  check.demand = demand;
  check.uses = skills_of(check.resume, index, today);
  check.findings = review_resume({check.resume, index, check.uses, today});
  if (demand == nullptr) {
    check.absent = missing_core(check.uses, role, index);
    return check;
  }
  check.coverage = cover(demand->requirements, check.uses, index);
  check.match = match_of(check.coverage, demand->job, check.resume, today);
  return check;
}

int count_findings(const Check& check, Severity severity) {
  return static_cast<int>(std::count_if(check.findings.begin(), check.findings.end(),
                                        [&](const Finding& finding) { return finding.severity == severity; }));
}

int count_kind(const Check& check, Coverage::Kind kind) {
  return static_cast<int>(std::count_if(check.coverage.begin(), check.coverage.end(),
                                        [&](const Coverage& coverage) { return coverage.kind == kind; }));
}

std::string name_of(const Requirement& requirement, const SkillIndex& index) {
  std::string name;
  for (std::size_t i = 0; i < requirement.any_of.size(); ++i) {
    const bool last = i + 1 == requirement.any_of.size();
    name += i == 0 ? "" : last ? " or " : ", ";
    name += index.name(requirement.any_of[i]);
  }
  return name;
}

std::string place_of(const Location& where) {
  if (where.line <= 0) return where.field;
  const std::string line = fmt::format("line {}", where.line);
  return where.field.starts_with("page ") ? fmt::format("{}, {}", where.field, line) : line;
}

std::string duration_of(int months) {
  const auto part = [](int count, const char* noun) {
    return count == 0 ? std::string() : fmt::format("{} {}{}", count, noun, count == 1 ? "" : "s");
  };
  const std::string years = part(months / 12, "year");
  const std::string rest = part(months % 12, "month");
  return years + (years.empty() || rest.empty() ? "" : " ") + rest;
}

}  // namespace shortlist
