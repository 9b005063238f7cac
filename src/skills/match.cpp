// The match with an ad, in parts that can be told.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <string>
#include <vector>

#include "skills/coverage.h"
#include "skills/months.h"
#include "skills/years.h"

namespace shortlist {
namespace {

using Kind = Coverage::Kind;

// Version 1. Parts that an ad has nothing for are left out, and the shares of the others grow. With a bare list of
// skills the first three are met to 0.7 and the others not at all, so that even without the last part the score stays
// below 0.60 / 0.90 × 0.7 = 0.47.
constexpr double required_share = 0.45;
constexpr double preferred_share = 0.10;
constexpr double mentioned_share = 0.05;
constexpr double proof_share = 0.30;
constexpr double years_share = 0.10;

constexpr double project_credit = 0.9;
constexpr double listed_credit = 0.7;
constexpr double implied_credit = 0.5;

double credit(const Coverage& coverage) {
  switch (coverage.kind) {
    case Kind::shown:
      return 1;
    case Kind::project:
      return project_credit;
    case Kind::listed:
      return listed_credit;
    case Kind::implied:
      return implied_credit;
    case Kind::missing:
      return 0;
  }
  return 0;
}

std::string tell_counts(const std::array<int, 5>& counts) {
  constexpr std::array names{"shown in work", "in projects", "listed only", "implied", "missing"};
  std::string text;
  for (std::size_t i = 0; i < counts.size(); ++i) {
    if (counts[i] > 0) text += fmt::format("{}{} {}", text.empty() ? "" : ", ", counts[i], names[i]);
  }
  return text;
}

MatchPart skills_part(const std::vector<Coverage>& all, Asked asked, const char* name, double share) {
  MatchPart part{name, share, 0, {}};
  std::array<int, 5> counts{};
  int count = 0;
  double weights = 0;
  for (const Coverage& coverage : all) {
    if (coverage.requirement.asked != asked) continue;
    ++count;
    ++counts[static_cast<std::size_t>(coverage.kind)];
    weights += coverage.requirement.weight;
    part.met += coverage.requirement.weight * credit(coverage);
  }
  if (count == 0) return {};
  part.met /= weights;
  part.why = fmt::format("{} asked: {}", count, tell_counts(counts));
  return part;
}

// How much of what is asked for is shown where it was used; what is only named in passing counts for little.
MatchPart proof_part(const std::vector<Coverage>& all) {
  MatchPart part{"shown in use", proof_share, 0, {}};
  int shown = 0;
  double weights = 0;
  for (const Coverage& coverage : all) {
    weights += coverage.requirement.weight;
    if (coverage.kind == Kind::shown) part.met += coverage.requirement.weight;
    if (coverage.kind == Kind::project) part.met += coverage.requirement.weight * project_credit;
    shown += coverage.kind == Kind::shown || coverage.kind == Kind::project ? 1 : 0;
  }
  if (all.empty()) return {};
  part.met /= weights;
  part.why = fmt::format("{} of {} stand in dated work or projects", shown, all.size());
  return part;
}

// The most years that the ad asks for at all, whatever of.
int years_in_all(const Job& job) {
  int most = 0;
  for (const AdLine& line : job.ad) {
    if (line.section != AdSection::required) continue;
    for (const YearsAsked& asked : find_years(line.text.value)) most = std::max(most, asked.years);
  }
  return most;
}

MatchPart years_part(const std::vector<Coverage>& all, const Job& job, const ResumeText& resume, const Date& today) {
  std::vector<MonthSpan> spans;
  for (const RoleText& role : resume.roles) spans.push_back(span_of(role.period, today));
  const int months = total_months(std::move(spans));
  MatchPart part{"years", years_share, 0, {}};
  int count = 0;
  int enough = 0;
  const auto add = [&](int have, int years) {
    const double share = std::min(1.0, have / (12.0 * years));
    part.met += share;
    ++count;
    enough += share >= 1 ? 1 : 0;
  };
  for (const Coverage& coverage : all) {
    if (coverage.requirement.years == 0) continue;
    add(coverage.kind == Kind::shown ? coverage.months : 0, coverage.requirement.years);
  }
  const int in_all = years_in_all(job);
  if (in_all > 0) add(months, in_all);
  if (count == 0) return {};
  part.met /= count;
  part.why = fmt::format("{} of {} spans asked for are reached; {} years of work in all", enough, count, months / 12);
  return part;
}

}  // namespace

Match match_of(const std::vector<Coverage>& coverage, const Job& job, const ResumeText& resume, const Date& today) {
  Match match;
  double shares = 0;
  for (const MatchPart& part : {skills_part(coverage, Asked::required, "required", required_share),
                                skills_part(coverage, Asked::preferred, "preferred", preferred_share),
                                skills_part(coverage, Asked::mentioned, "mentioned", mentioned_share),
                                proof_part(coverage), years_part(coverage, job, resume, today)}) {
    if (part.name.empty()) continue;
    shares += part.share;
    match.parts.push_back(part);
  }
  for (MatchPart& part : match.parts) {
    part.share /= shares;
    match.score += part.share * part.met;
  }
  return match;
}

}  // namespace shortlist
