// The table of many resumes.
#include <fmt/format.h>

#include <cstddef>
#include <utility>

#include "compose/compose_report.h"
#include "compose/report_words.h"

namespace shortlist {
namespace {

using Kind = Coverage::Kind;

constexpr std::size_t most_missing = 4;  // names in a row of the table

Inlines text(std::string words) {
  return {plain(std::move(words))};
}

void count_asked(const Check& check, const SkillIndex& index, OverviewRow& row) {
  for (const Coverage& coverage : check.coverage) {
    if (coverage.requirement.asked != Asked::required) continue;
    ++row.required;
    if (coverage.kind != Kind::missing) ++row.required_met;
    if (coverage.kind == Kind::missing) row.missing.push_back(name_of(coverage.requirement, index));
  }
  row.shown = count_kind(check, Kind::shown) + count_kind(check, Kind::project);
  row.listed = count_kind(check, Kind::listed);
  row.implied = count_kind(check, Kind::implied);
}

void count_all(const Check& check, const SkillIndex& index, OverviewRow& row) {
  for (const SkillUse& use : check.uses) {
    const bool shown = use.kind == Kind::shown || use.kind == Kind::project;
    ++(shown ? row.shown : row.listed);
  }
  for (const SkillId skill : check.absent) row.missing.emplace_back(index.name(skill));
}

std::string first_missing(const OverviewRow& row) {
  std::vector<std::string> names = row.missing;
  const std::size_t more = names.size() > most_missing ? names.size() - most_missing : 0;
  names.resize(names.size() - more);
  return fmt::format("{}{}", fmt::join(names, ", "), more == 0 ? "" : fmt::format(" and {} more", more));
}

}  // namespace

OverviewRow overview_of(const Check& check, const SkillIndex& index) {
  OverviewRow row;
  row.file = check.resume.file;
  row.name = check.resume.name;
  row.with_ad = check.demand != nullptr;
  row.match = check.match.score;
  row.errors = count_findings(check, Severity::error);
  row.warnings = count_findings(check, Severity::warning);
  row.notes = count_findings(check, Severity::note);
  row.with_ad ? count_asked(check, index, row) : count_all(check, index, row);
  return row;
}

Document compose_overview(const std::vector<OverviewRow>& rows) {
  const bool with_ad = !rows.empty() && rows.front().with_ad;
  Table table;
  table.header = {text("resume"), text(with_ad ? "match" : "shown"), text(with_ad ? "required" : "listed"),
                  text("errors, warnings"), text(with_ad ? "required and missing" : "absent")};
  for (const OverviewRow& row : rows) {
    const std::string first = with_ad ? fmt::format("{:.2f}", row.match) : fmt::format("{}", row.shown);
    const std::string second =
        with_ad ? fmt::format("{} of {}", row.required_met, row.required) : fmt::format("{}", row.listed);
    table.rows.push_back({text(row.file), text(first), text(second),
                          text(fmt::format("{}, {}", row.errors, row.warnings)), text(first_missing(row))});
  }
  table.widths = {30, 9, 11, 12, 38};
  Document document;
  document.meta.title = "Resume checks";
  document.meta.subject = "Check of resumes";
  document.meta.running_head = "Resume checks · {page} of {pages}";
  document.meta.keep_words = false;
  Title title;
  title.text = text("Resume checks");
  title.subtitle = text(count_of_things(static_cast<int>(rows.size()), "resume"));
  document.blocks = {std::move(title), std::move(table)};
  return document;
}

std::vector<std::vector<std::string>> overview_cells(const std::vector<OverviewRow>& rows) {
  std::vector<std::vector<std::string>> cells = {{"file", "name", "match", "required", "required_met", "shown",
                                                  "listed", "implied", "errors", "warnings", "notes", "missing"}};
  const auto number = [](int count) { return fmt::format("{}", count); };
  for (const OverviewRow& row : rows) {
    cells.push_back({row.file, row.name, row.with_ad ? fmt::format("{:.4f}", row.match) : "",
                     row.with_ad ? number(row.required) : "", row.with_ad ? number(row.required_met) : "",
                     number(row.shown), number(row.listed), row.with_ad ? number(row.implied) : "", number(row.errors),
                     number(row.warnings), number(row.notes), fmt::format("{}", fmt::join(row.missing, "; "))});
  }
  return cells;
}

}  // namespace shortlist
