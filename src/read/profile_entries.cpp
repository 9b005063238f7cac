// What has a time and highlights in profile.toml.
#include <fmt/format.h>

#include <optional>
#include <utility>
#include <variant>

#include "read/profile_parts.h"

namespace shortlist {
namespace {

void check_id(TableReader& table, const std::string& id) {
  const bool blank = id.find_first_of(" \t\n,") != std::string::npos;
  if (blank || id.size() > 60) table.error("id", "an id is one word, as ledger-migration");
}

Highlight read_highlight(TableReader& list, const FieldNode& item) {
  Highlight highlight;
  highlight.where = {list.context().file, item.node->line, item.node->column, item.field};
  std::optional<TableReader> table = list.table_of(item);
  if (!table) {
    highlight.text = list.translated_of(item);
    if (highlight.text.empty() && std::holds_alternative<std::string>(item.node->value)) {
      list.error_at(item, "this highlight is empty", "write something, or delete it");
    }
    return highlight;
  }
  highlight.text = table->translated("text", Need::required);
  highlight.id = table->text("id").value;
  check_id(*table, highlight.id);
  highlight.tags = table->words("tags");
  highlight.skills = table->texts("skills");
  highlight.lint = read_rule_ids(*table, "lint");
  highlight.note = table->raw_text("note");
  table->finish();
  return highlight;
}

}  // namespace

Period read_period(TableReader& table, Need start, OpenEnd open_end) {
  Period period;
  period.where = table.where(table.has("start") ? "start" : "end");
  period.start = table.date("start", start);
  table.note_known("end");
  period.present = table.has("end") ? table.is_text("end", "present") : open_end == OpenEnd::going_on;
  if (!period.present) period.end = table.date("end", Need::optional, "a date like 2021-09, or \"present\"");
  if (period.start && period.end && certainly_before(*period.end, *period.start)) {
    table.error("end", fmt::format("'end' {} is before 'start' {}", to_iso(*period.end), to_iso(*period.start)),
                "are the two exchanged?");
  }
  return period;
}

std::vector<Highlight> read_highlights(TableReader& table) {
  std::vector<Highlight> highlights;
  for (const FieldNode& item : table.items("highlights")) highlights.push_back(read_highlight(table, item));
  return highlights;
}

std::vector<Project> read_projects(TableReader& file) {
  std::vector<Project> projects;
  for (TableReader& table : file.tables("projects")) {
    Project project;
    project.name = table.translated("name", Need::required);
    project.url = table.url("url");
    project.period = read_period(table, Need::optional, OpenEnd::unknown);
    project.summary = table.translated("summary");
    project.skills = table.texts("skills");
    project.highlights = read_highlights(table);
    project.tags = table.words("tags");
    table.finish();
    projects.push_back(std::move(project));
  }
  return projects;
}

std::vector<Education> read_education(TableReader& file) {
  std::vector<Education> list;
  for (TableReader& table : file.tables("education")) {
    Education education;
    education.institution = table.translated("institution", Need::required);
    education.degree = table.translated("degree");
    education.field = table.translated("field");
    education.location = table.translated("location");
    education.period = read_period(table, Need::optional, OpenEnd::unknown);
    education.grade = table.translated("grade");
    education.courses = table.translated_list("courses");
    education.highlights = read_highlights(table);
    table.finish();
    list.push_back(std::move(education));
  }
  return list;
}

std::vector<Break> read_breaks(TableReader& file) {
  std::vector<Break> breaks;
  for (TableReader& table : file.tables("breaks")) {
    Break told;
    told.period = read_period(table, Need::required, OpenEnd::going_on);
    told.reason = table.translated("reason");
    table.finish();
    breaks.push_back(std::move(told));
  }
  return breaks;
}

std::vector<Volunteer> read_volunteer(TableReader& file) {
  std::vector<Volunteer> list;
  for (TableReader& table : file.tables("volunteer")) {
    Volunteer volunteer;
    volunteer.organization = table.translated("organization", Need::required);
    volunteer.role = table.translated("role");
    volunteer.period = read_period(table, Need::optional, table.has("start") ? OpenEnd::going_on : OpenEnd::unknown);
    volunteer.summary = table.translated("summary");
    volunteer.highlights = read_highlights(table);
    table.finish();
    list.push_back(std::move(volunteer));
  }
  return list;
}

std::vector<CustomSection> read_sections(TableReader& file) {
  std::vector<CustomSection> sections;
  for (TableReader& table : file.tables("sections")) {
    CustomSection section;
    section.title = table.translated("title", Need::required);
    for (TableReader& row : table.tables("entries")) {
      SectionEntry entry;
      entry.title = row.translated("title", Need::required);
      entry.subtitle = row.translated("subtitle");
      entry.location = row.translated("location");
      entry.period = read_period(row, Need::optional, OpenEnd::unknown);
      entry.summary = row.translated("summary");
      entry.highlights = read_highlights(row);
      row.finish();
      section.entries.push_back(std::move(entry));
    }
    section.text = table.translated("text");
    if (table.has("entries") == table.has("text")) {
      table.error(table.has("text") ? "text" : "", "a section has either 'entries' or 'text'",
                  table.has("text") ? "make two sections of it" : "add text = \"…\" or [[sections.entries]]");
    }
    table.finish();
    sections.push_back(std::move(section));
  }
  return sections;
}

}  // namespace shortlist
