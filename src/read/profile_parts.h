// Parts of profile.toml, one reader each.
#pragma once

#include <vector>

#include "model/profile.h"
#include "read/table_reader.h"

namespace shortlist {

enum class OpenEnd { going_on, unknown };  // what a period without an end means

// Keys `start` and `end`; the end may be "present", and is not before the start.
Period read_period(TableReader& table, Need start, OpenEnd open_end);

// Key `highlights`: texts, or tables with ids, tags, skills, lint and note.
std::vector<Highlight> read_highlights(TableReader& table);

Person read_person(TableReader& file);
std::vector<Work> read_work(TableReader& file);
std::vector<Project> read_projects(TableReader& file);
std::vector<Education> read_education(TableReader& file);
std::vector<Break> read_breaks(TableReader& file);
std::vector<Volunteer> read_volunteer(TableReader& file);
std::vector<CustomSection> read_sections(TableReader& file);
std::vector<SkillGroup> read_skill_groups(TableReader& file);
std::vector<Language> read_languages(TableReader& file);
std::vector<Interest> read_interests(TableReader& file);
std::vector<Reference> read_references(TableReader& file);
std::vector<Story> read_stories(TableReader& file);
ResumeOptions read_resume_options(TableReader& file);

// The names of the keys differ between certificates, awards, publications and talks.
struct CredentialKeys {
  const char* list;
  const char* title;
  const char* by;
  bool url;
  bool summary;
};
std::vector<Credential> read_credentials(TableReader& file, const CredentialKeys& keys);

// Ids of rules, as "L04", under `key`.
std::vector<std::string> read_rule_ids(TableReader& table, const std::string& key);

}  // namespace shortlist
