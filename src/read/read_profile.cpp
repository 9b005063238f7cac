#include "read/read_profile.h"

#include <fmt/format.h>
#include <fmt/ranges.h>

#include <algorithm>
#include <cstddef>
#include <map>
#include <optional>
#include <utility>

#include "read/profile_parts.h"
#include "read/table_reader.h"
#include "read/tag.h"
#include "read/toml_tree.h"

namespace shortlist {
namespace {

constexpr std::size_t most_ids_listed = 8;
constexpr std::size_t most_ids_compared = 50;

// The locale that texts without a tag are in; needed before any text is read. Its own mistakes are told later, by
// read_resume_options.
std::string find_locale(const TomlTable& file) {
  for (const TomlEntry& entry : file.entries) {
    const TomlTable* resume = entry.key == "resume" ? std::get_if<TomlTable>(&entry.node.value) : nullptr;
    if (resume == nullptr) continue;
    for (const TomlEntry& option : resume->entries) {
      const std::string* tag = option.key == "locale" ? std::get_if<std::string>(&option.node.value) : nullptr;
      if (tag != nullptr) return normalise_tag(*tag);
    }
  }
  return "en";
}

// Calls `visit` with every highlight of the profile.
template <typename Visit>
void for_each_highlight(const Profile& profile, const Visit& visit) {
  const auto visit_all = [&visit](const std::vector<Highlight>& list) {
    std::for_each(list.begin(), list.end(), visit);
  };
  for (const Work& work : profile.work) {
    visit_all(work.highlights);
    for (const Position& position : work.positions) visit_all(position.highlights);
  }
  for (const Project& project : profile.projects) visit_all(project.highlights);
  for (const Education& education : profile.education) visit_all(education.highlights);
  for (const Volunteer& volunteer : profile.volunteer) visit_all(volunteer.highlights);
  for (const CustomSection& section : profile.sections) {
    for (const SectionEntry& entry : section.entries) visit_all(entry.highlights);
  }
}

// Ids are there once; stories tell of highlights that exist. The id in a story is private as all of it is.
void check_ids(const Profile& profile, Diagnostics& diagnostics) {
  std::map<std::string, int> lines;
  std::vector<std::string> ids;
  for_each_highlight(profile, [&](const Highlight& highlight) {
    if (highlight.id.empty()) return;
    const auto [known, added] = lines.emplace(highlight.id, highlight.where.line);
    if (added && ids.size() < most_ids_compared) ids.push_back(highlight.id);
    if (added) return;
    diagnostics.error(highlight.where,
                      fmt::format("the id '{}' is taken by the highlight in line {}", highlight.id, known->second),
                      "give each highlight an id of its own");
  });
  for (const Story& story : profile.stories) {
    if (story.highlight.empty() || lines.contains(story.highlight)) continue;
    const std::string meant = did_you_mean(story.highlight, ids);
    std::string hint = "give the highlight an id: { text = \"…\", id = \"…\" }";
    if (!ids.empty())
      hint = fmt::format(
          "highlights with an id: {}",
          fmt::join(ids.begin(), ids.begin() + static_cast<std::ptrdiff_t>(std::min(ids.size(), most_ids_listed)),
                    ", "));
    if (!meant.empty()) hint = fmt::format("did you mean '{}'?", meant);
    diagnostics.error(story.where, "no highlight has the id that this story names", std::move(hint));
  }
}

void read_check(TableReader& file, Profile& profile) {
  std::optional<TableReader> table = file.table("check");
  if (!table) return;
  profile.ignored_rules = read_rule_ids(*table, "ignore");
  table->finish();
}

}  // namespace

Profile read_profile(const std::string& path, std::string_view text, Diagnostics& diagnostics) {
  Profile profile;
  profile.file = path;
  const std::optional<TomlTable> tree = read_toml(path, text, diagnostics);
  if (!tree) return profile;
  ReadContext context{path, find_locale(*tree), diagnostics};
  TableReader file(context, *tree, {}, {path, 0, 0, {}});
  if (!file.has("person")) {  // it may be any file: one error is enough
    file.error({}, "there is no [person] table", "begin the file with [person] and name = \"…\"");
    return profile;
  }
  profile.person = read_person(file);
  profile.work = read_work(file);
  profile.projects = read_projects(file);
  profile.education = read_education(file);
  profile.breaks = read_breaks(file);
  profile.skills = read_skill_groups(file);
  profile.certificates = read_credentials(file, {"certificates", "name", "issuer", true, false});
  profile.awards = read_credentials(file, {"awards", "title", "issuer", false, true});
  profile.publications = read_credentials(file, {"publications", "title", "publisher", true, true});
  profile.talks = read_credentials(file, {"talks", "title", "event", true, false});
  profile.volunteer = read_volunteer(file);
  profile.languages = read_languages(file);
  profile.interests = read_interests(file);
  profile.references = read_references(file);
  profile.sections = read_sections(file);
  profile.stories = read_stories(file);
  profile.resume = read_resume_options(file);
  read_check(file, profile);
  file.finish();
  check_ids(profile, diagnostics);
  return profile;
}

}  // namespace shortlist
