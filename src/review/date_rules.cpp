// Dates of jobs: their precision, their form, their order, and the months between them.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "review/passages.h"
#include "review/rule_functions.h"
#include "review/words.h"

namespace shortlist {
namespace {

bool is_digits(std::string_view text, std::size_t count) {
  return text.size() == count && text.find_first_not_of("0123456789") == std::string_view::npos;
}

bool is_year(std::string_view word) {
  return is_digits(word, 4) && (word.starts_with("19") || word.starts_with("20"));
}

// The way a date is written, of which a resume should have one: "2021-04", "04/2021", "04.2021", "Apr 2021",
// "April 2021"; empty for what is no date with a month.
std::string_view style_at(const std::vector<TextWord>& words, std::size_t i) {
  const std::string& word = words[i].lower;
  if (word.size() == 7 && is_year(word.substr(0, 4)) && word[4] == '-') return "2021-04";
  const std::size_t mark = word.find_first_of("/.");
  if (mark != std::string::npos && mark <= 2 && is_year(std::string_view(word).substr(mark + 1))) {
    return word[mark] == '/' ? "04/2021" : "04.2021";
  }
  if (!is_year(word) || i == 0) return {};
  constexpr std::string_view months[] = {"january", "february",  "march",   "april",    "june",    "july",
                                         "august",  "september", "october", "november", "december"};
  // "May" is short and long.
  const std::string& month = words[i - 1].lower;
  for (const std::string_view name : months) {
    if (month == name) return "April 2021";
    if (month == name.substr(0, 3) || (name == "september" && month == "sept")) return "Apr 2021";
  }
  return {};
}

std::string dates_of(const Period& period) {
  return fmt::format("{} to {}", period.start ? to_iso(*period.start) : "?",
                     period.present ? "present" : (period.end ? to_iso(*period.end) : "?"));
}

// Time that is told of, month by month, so that the rest is gaps. Of a year alone the kinder month counts.
struct Span {
  Date from;
  Date to;
};

std::optional<Span> span_of(const Period& period, const Date& today) {
  if (!period.start) return std::nullopt;
  return Span{{period.start->year, std::max(period.start->month, 1), 0}, last_month(period, today)};
}

std::vector<Span> told_time(const ReviewInput& input) {
  std::vector<Span> spans;
  const auto add = [&spans, &input](const Period& period) {
    if (const std::optional<Span> span = span_of(period, input.today)) spans.push_back(*span);
  };
  for (const RoleText& role : input.resume.roles) add(role.period);
  for (const Period& told : input.resume.breaks) add(told);
  for (const Passage& passage : input.resume.passages) {
    if (passage.kind == PassageKind::education) add(passage.period);
  }
  std::stable_sort(spans.begin(), spans.end(),
                   [](const Span& a, const Span& b) { return months_between(a.from, b.from) > 0; });
  return spans;
}

std::string month_text(const Date& date) {
  return to_iso({date.year, date.month, 0});
}

bool may_overlap(const RoleText& role) {
  return role.type && *role.type != Employment::permanent;
}

void check_month_precision(const ResumeText& resume, std::vector<Finding>& findings) {
  for (std::size_t i = 0; i < resume.roles.size(); ++i) {
    const Period& period = resume.roles[i].period;
    const bool start = period.start && period.start->month == 0;
    const bool end = period.end && !period.present && period.end->month == 0;
    if (!start && !end) continue;
    report(findings, Severity::warning, resume.roles[i].where,
           fmt::format("{} ({}) gives years alone: parsers count months of experience, and the reader suspects a gap",
                       name_of_role(resume, i), dates_of(period)),
           "Which months?");
  }
}

void check_date_styles(const ResumeText& resume, std::vector<Finding>& findings) {
  std::string_view first;
  for (const Passage& passage : resume.passages) {
    if (passage.kind != PassageKind::work_head && passage.kind != PassageKind::education) continue;
    const std::vector<TextWord> words = words_of(passage.text);
    for (std::size_t i = 0; i < words.size(); ++i) {
      const std::string_view style = style_at(words, i);
      if (style.empty() || style == first) continue;
      if (first.empty()) {
        first = style;
        continue;
      }
      report(findings, Severity::warning, passage.where,
             fmt::format("dates are written in two ways, like {} and like {}: keep to one", first, style));
      return;
    }
  }
}

// Reports the months between `reached` and `next` when they are many.
void check_gap(const ReviewInput& input, const Date& reached, const Date& next, bool between_jobs,
               std::vector<Finding>& findings) {
  constexpr int noticed = 3;
  constexpr int asked_about = 6;
  const int months = months_between(reached, next) - 1;
  if (months <= noticed) return;
  // That the last job is over needs no more than a word; gaps between jobs look hidden.
  const Severity severity = between_jobs && months >= asked_about ? Severity::warning : Severity::note;
  Location where = whole_file(input.resume);
  for (const RoleText& role : input.resume.roles) {
    const std::optional<Span> span = span_of(role.period, input.today);
    if (span && months_between(span->from, next) == 0) where = role.where;
  }
  report(findings, severity, where,
         fmt::format("nothing is told of {} months, between {} and {}", months, month_text(reached), month_text(next)),
         "What was it: study, care, travel, search? A line about it ([[breaks]] in a profile) answers before somebody "
         "asks");
}

void check_overlap(const ReviewInput& input, std::size_t i, std::size_t j, std::vector<Finding>& findings) {
  const RoleText& one = input.resume.roles[i];
  const RoleText& other = input.resume.roles[j];
  const std::optional<Span> a = span_of(one.period, input.today);
  const std::optional<Span> b = span_of(other.period, input.today);
  if (!a || !b || may_overlap(one) || may_overlap(other) || one.company == other.company) return;
  const Date from = months_between(a->from, b->from) > 0 ? b->from : a->from;
  const Date to = months_between(a->to, b->to) > 0 ? a->to : b->to;
  // A month in common is the change of jobs.
  if (months_between(from, to) < 2) return;
  report(findings, Severity::note, one.where,
         fmt::format("{} and {} overlap from {} to {}", name_of_role(input.resume, i), name_of_role(input.resume, j),
                     month_text(from), month_text(to)),
         "Was one of them part-time, freelance or a contract? Its type says so");
}

// Dates of one job that cannot be.
void check_possible(const ReviewInput& input, std::size_t i, std::vector<Finding>& findings) {
  const RoleText& role = input.resume.roles[i];
  const Period& period = role.period;
  const std::string name = name_of_role(input.resume, i);
  if (period.start && period.end && !period.present && certainly_before(*period.end, *period.start)) {
    report(findings, Severity::error, role.where, fmt::format("{} ends before it starts: {}", name, dates_of(period)));
  }
  if (period.end && !period.present && certainly_before(input.today, *period.end)) {
    report(findings, Severity::error, role.where,
           fmt::format("{} ends in the future ({}): write present", name, to_iso(*period.end)));
  }
  if (period.start && certainly_before(input.today, *period.start)) {
    report(findings, Severity::error, role.where,
           fmt::format("{} starts in the future: {}", name, to_iso(*period.start)));
  }
}

// A job without an end is taken to go on; beside a newer one the end was perhaps forgotten.
void check_forgotten_end(const ReviewInput& input, std::size_t i, std::vector<Finding>& findings) {
  const RoleText& role = input.resume.roles[i];
  if (!role.period.present || !role.period.start || may_overlap(role)) return;
  for (std::size_t j = 0; j < input.resume.roles.size(); ++j) {
    const Period& newer = input.resume.roles[j].period;
    if (!newer.present || !newer.start || !certainly_before(*role.period.start, *newer.start)) continue;
    report(findings, Severity::warning, role.where,
           fmt::format("{} goes on beside the newer {}", name_of_role(input.resume, i), name_of_role(input.resume, j)),
           "When did it end?");
    return;
  }
}

bool is_newer(const RoleText& role, const RoleText& above, const Date& today) {
  return role.period.start && above.period.start && certainly_before(*above.period.start, *role.period.start) &&
         months_between(last_month(above.period, today), last_month(role.period, today)) > 0;
}

}  // namespace

void find_vague_dates(const ReviewInput& input, std::vector<Finding>& findings) {
  check_month_precision(input.resume, findings);
  const FileFacts::Format format = input.resume.facts.format;
  if (format == FileFacts::Format::toml || format == FileFacts::Format::json) return;
  check_date_styles(input.resume, findings);
}

void find_gaps(const ReviewInput& input, std::vector<Finding>& findings) {
  const std::vector<Span> spans = told_time(input);
  if (input.resume.roles.empty() || spans.empty()) return;
  Date reached = spans.front().to;
  for (const Span& span : spans) {
    check_gap(input, reached, span.from, true, findings);
    if (months_between(reached, span.to) > 0) reached = span.to;
  }
  check_gap(input, reached, input.today, false, findings);
  for (std::size_t i = 0; i < input.resume.roles.size(); ++i) {
    for (std::size_t j = i + 1; j < input.resume.roles.size(); ++j) check_overlap(input, i, j, findings);
  }
}

void find_wrong_order(const ReviewInput& input, std::vector<Finding>& findings) {
  const std::vector<RoleText>& roles = input.resume.roles;
  bool in_order = true;
  for (std::size_t i = 0; i < roles.size(); ++i) {
    check_possible(input, i, findings);
    check_forgotten_end(input, i, findings);
    if (i == 0 || !in_order || !is_newer(roles[i], roles[i - 1], input.today)) continue;
    in_order = false;
    report(findings, Severity::error, roles[i].where,
           fmt::format("{} is newer than {} above it: the newest job stands first", name_of_role(input.resume, i),
                       name_of_role(input.resume, i - 1)));
  }
}

}  // namespace shortlist
