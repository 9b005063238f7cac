// What to do first.
#include <fmt/format.h>

#include <cstddef>
#include <map>
#include <string>
#include <utility>
#include <vector>

#include "review/check.h"
#include "review/words.h"

namespace shortlist {
namespace {

using Kind = Coverage::Kind;
using Steps = std::vector<std::string>;

constexpr std::size_t most_missing_steps = 2;  // so that five steps are not five missing skills
constexpr std::size_t most_names = 4;
constexpr std::size_t most_absent = 6;

std::string closest_to(const Coverage& coverage, const SkillIndex& index) {
  if (!coverage.closest) return {};
  return fmt::format(" (nearest in the resume: {})", index.name(*coverage.closest));
}

// Skills of an ad that are asked for so and of which the resume has nothing.
void add_missing(const Check& check, const SkillIndex& index, Asked asked, Steps& steps) {
  const char* verb = asked == Asked::required ? "requires" : "would like";
  std::size_t count = 0;
  for (const Coverage& coverage : check.coverage) {
    if (coverage.kind != Kind::missing || coverage.requirement.asked != asked) continue;
    if (++count > most_missing_steps) return;
    steps.push_back(
        fmt::format("The ad {} {}, which the resume does not show{}: add where you used it, only if you did", verb,
                    name_of(coverage.requirement, index), closest_to(coverage, index)));
  }
}

std::vector<std::string> names_of(const Check& check, const SkillIndex& index, Kind kind) {
  std::vector<std::string> names;
  for (const Coverage& coverage : check.coverage) {
    const bool heavy = coverage.requirement.asked != Asked::mentioned;
    if (coverage.kind == kind && heavy) names.emplace_back(index.name(coverage.skill));
  }
  return names;
}

// What the ad calls by another name than the resume does.
void add_implied(const Check& check, const SkillIndex& index, Steps& steps) {
  for (const Coverage& coverage : check.coverage) {
    if (coverage.kind != Kind::implied || !coverage.implied_by) continue;
    if (coverage.requirement.asked != Asked::required) continue;
    steps.push_back(fmt::format("The ad says {0}, the resume only {1}, which includes it: write {0} too, once",
                                index.name(coverage.skill), index.name(*coverage.implied_by)));
    return;
  }
}

// What the ad asks for and a mere list names.
void add_listed(const Check& check, const SkillIndex& index, Steps& steps) {
  const std::vector<std::string> names = names_of(check, index, Kind::listed);
  if (names.empty()) return;
  const bool one = names.size() == 1;
  steps.push_back(fmt::format(
      "The ad asks for {}, which {} listed and shown in no job or project: say in a line what you did with {}",
      enumerate(names, most_names), one ? "is" : "are", one ? "it" : "them"));
}

// "Line 12: ", "Page 2, line 12: "; paths such as work[1] stay as they are.
std::string lead_in(const Location& where) {
  std::string place = place_of(where);
  if (place.empty()) return {};
  if (where.line > 0) place.front() = place.front() == 'l' ? 'L' : 'P';
  return place + ": ";
}

// One step for each rule that found something of this severity: its first finding, and how many others there are.
void add_findings(const Check& check, Severity severity, Steps& steps) {
  std::vector<const Finding*> first;
  std::map<std::string, int> counts;
  for (const Finding& finding : check.findings) {
    if (finding.severity == severity && counts[finding.rule]++ == 0) first.push_back(&finding);
  }
  for (const Finding* finding : first) {
    std::string step = lead_in(finding->where) + finding->message;
    if (!finding->question.empty()) step += fmt::format(" · {}", finding->question);
    const int others = counts[finding->rule] - 1;
    if (others > 0) step += fmt::format(" ({} more like it, rule {})", others, finding->rule);
    steps.push_back(std::move(step));
  }
}

void add_absent(const Check& check, const SkillIndex& index, Steps& steps) {
  std::vector<std::string> names;
  for (const SkillId skill : check.absent) names.emplace_back(index.name(skill));
  if (names.empty()) return;
  steps.push_back(
      fmt::format("Ads for this role ask for {}: name what you have worked with", enumerate(names, most_absent)));
}

}  // namespace

std::vector<std::string> next_steps(const Check& check, const SkillIndex& index) {
  Steps steps;
  add_findings(check, Severity::error, steps);
  add_missing(check, index, Asked::required, steps);
  add_implied(check, index, steps);
  add_listed(check, index, steps);
  add_findings(check, Severity::warning, steps);
  add_missing(check, index, Asked::preferred, steps);
  if (check.demand == nullptr) add_absent(check, index, steps);
  add_findings(check, Severity::note, steps);
  if (steps.size() > most_steps) steps.resize(most_steps);
  return steps;
}

}  // namespace shortlist
