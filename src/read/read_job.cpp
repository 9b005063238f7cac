// job.toml → Job.
#include "read/read_job.h"

#include <fmt/format.h>

#include <array>
#include <cstddef>
#include <optional>
#include <utility>

#include "document/markup.h"
#include "read/table_reader.h"
#include "read/toml_tree.h"

namespace shortlist {
namespace {

constexpr int most_pages = 99;
constexpr int longest_interview = 600;  // minutes

// A text with inline markup, which is checked.
Text marked_text(TableReader& table, const std::string& key) {
  Text text = table.text(key);
  if (!text.empty()) parse_markup(text, table.context().diagnostics);
  return text;
}

Contact read_contact(TableReader& file) {
  Contact contact;
  std::optional<TableReader> table = file.table("contact");
  if (!table) return contact;
  contact.name = table->text("name").value;
  contact.title = table->text("title").value;
  if (!table->has("name") && !table->has("title")) {
    table->error({}, "'contact' names nobody", "contact = { name = \"…\", title = \"…\" }");
  }
  table->finish();
  return contact;
}

LetterTexts read_letter_texts(TableReader& file) {
  LetterTexts letter;
  std::optional<TableReader> table = file.table("letter");
  if (!table) return letter;
  letter.opening = marked_text(*table, "opening");
  letter.paragraphs = table->texts("paragraphs");
  letter.closing = marked_text(*table, "closing");
  letter.enclosures = table->texts("enclosures");
  letter.date = table->date("date", Need::optional, "a day like 2026-12-01");
  if (letter.date && letter.date->day == 0) {
    table->error("date", "a letter is written on a day", "write 2026-12-01, or leave it out for today");
  }
  table->finish();
  return letter;
}

ResumeChanges read_changes(TableReader& file) {
  ResumeChanges changes;
  std::optional<TableReader> table = file.table("resume");
  if (!table) return changes;
  changes.headline = marked_text(*table, "headline");
  changes.summary = marked_text(*table, "summary");
  const std::optional<std::size_t> paper = table->choice("paper", {"a4", "letter"});
  if (paper) changes.paper = *paper == 0 ? Paper::a4 : Paper::letter;
  changes.pages = table->integer("pages", 1, most_pages);
  changes.theme = table->text("theme").value;
  table->finish();
  return changes;
}

std::vector<Interview> read_interviews(TableReader& file) {
  constexpr std::array kinds{InterviewKind::recruiter,     InterviewKind::behavioural, InterviewKind::technical,
                             InterviewKind::system_design, InterviewKind::coding,      InterviewKind::manager,
                             InterviewKind::panel};
  std::vector<Interview> list;
  for (TableReader& table : file.tables("interviews")) {
    Interview interview;
    interview.where = table.where();
    if (!table.has("kind")) table.error("kind", "'kind' is missing", "kind = \"technical\"");
    const std::optional<std::size_t> kind =
        table.choice("kind", {"recruiter", "behavioural", "technical", "system-design", "coding", "manager", "panel"});
    if (kind) interview.kind = kinds[*kind];
    interview.date = table.moment("date");
    interview.minutes = table.integer("minutes", 1, longest_interview).value_or(interview.minutes);
    interview.with = table.text("with").value;
    interview.place = table.text("place").value;
    table.finish();
    list.push_back(std::move(interview));
  }
  return list;
}

Preparation read_preparation(TableReader& file) {
  constexpr std::array levels{Level::junior, Level::mid, Level::senior, Level::staff};
  Preparation prep;
  std::optional<TableReader> table = file.table("prep");
  if (!table) return prep;
  const std::optional<std::size_t> level = table->choice("level", {"junior", "mid", "senior", "staff"});
  if (level) prep.level = levels[*level];
  prep.hours_per_day = table->number("hours_per_day", 0.25, 16);
  for (Text& area : table->texts("weak")) prep.weak.push_back(std::move(area.value));
  prep.asked = table->words("asked");
  if (std::optional<TableReader> logistics = table->table("logistics")) {
    for (const std::string& key : logistics->keys()) {
      prep.logistics.emplace_back(key, logistics->text(key).value);
    }
  }
  table->finish();
  return prep;
}

void read_advertisement(TableReader& file, Job& job) {
  const std::string description = file.raw_text("description");
  job.description_file = file.text("description_file").value;
  if (file.has("description") && file.has("description_file")) {
    file.error("description_file", "the ad is given twice, in 'description' and in a file", "keep one of the two");
  }
  if (!description.empty()) set_ad(job, job.file, description, file.where("description").line);
}

std::optional<Stage> read_stage(TableReader& file) {
  constexpr std::array stages{Stage::seed, Stage::growth, Stage::large, Stage::public_company, Stage::agency};
  const std::optional<std::size_t> stage = file.choice("stage", {"seed", "growth", "large", "public", "agency"});
  return stage ? std::optional<Stage>(stages[*stage]) : std::nullopt;
}

}  // namespace

Job read_job(const std::string& path, std::string_view text, Diagnostics& diagnostics) {
  Job job;
  job.file = path;
  const std::optional<TomlTable> tree = read_toml(path, text, diagnostics);
  if (!tree) return job;
  ReadContext context{path, "en", diagnostics};
  TableReader file(context, *tree, {}, {path, 0, 0, {}});
  if (file.has("person") && !file.has("company")) {  // one error is enough
    file.error("person", "this is a profile, not a job", "a job begins with company = \"…\" and title = \"…\"");
    return job;
  }
  job.company = file.text("company", Need::required);
  job.title = file.text("title", Need::required);
  job.reference = file.text("reference").value;
  job.url = file.url("url");
  job.location = file.text("location").value;
  job.found_at = file.text("found_at").value;
  job.stage = read_stage(file);
  job.contact = read_contact(file);
  job.why = marked_text(file, "why");
  job.tags = file.words("tags");
  read_advertisement(file, job);
  job.letter = read_letter_texts(file);
  job.resume = read_changes(file);
  job.interviews = read_interviews(file);
  job.prep = read_preparation(file);
  file.finish();
  return job;
}

}  // namespace shortlist
