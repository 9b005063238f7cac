// The shorter lists of profile.toml, and its stories.
#include <optional>
#include <utility>

#include "read/profile_parts.h"

namespace shortlist {

std::vector<SkillGroup> read_skill_groups(TableReader& file) {
  std::vector<SkillGroup> groups;
  for (TableReader& table : file.tables("skills")) {
    SkillGroup group;
    group.name = table.translated("name", Need::required);
    group.items = table.texts("items", Need::required);
    table.finish();
    groups.push_back(std::move(group));
  }
  return groups;
}

std::vector<Credential> read_credentials(TableReader& file, const CredentialKeys& keys) {
  std::vector<Credential> list;
  for (TableReader& table : file.tables(keys.list)) {
    Credential credential;
    credential.title = table.translated(keys.title, Need::required);
    credential.by = table.translated(keys.by);
    credential.date = table.date("date");
    if (keys.url) credential.url = table.url("url");
    if (keys.summary) credential.summary = table.translated("summary");
    table.finish();
    list.push_back(std::move(credential));
  }
  return list;
}

std::vector<Language> read_languages(TableReader& file) {
  std::vector<Language> languages;
  for (TableReader& table : file.tables("languages")) {
    Language language;
    language.name = table.translated("name", Need::required);
    language.level = table.translated("level");
    table.finish();
    languages.push_back(std::move(language));
  }
  return languages;
}

std::vector<Interest> read_interests(TableReader& file) {
  std::vector<Interest> interests;
  for (TableReader& table : file.tables("interests")) {
    Interest interest;
    interest.name = table.translated("name", Need::required);
    interest.items = table.translated_list("items");
    table.finish();
    interests.push_back(std::move(interest));
  }
  return interests;
}

std::vector<Reference> read_references(TableReader& file) {
  std::vector<Reference> references;
  for (TableReader& table : file.tables("references")) {
    Reference reference;
    reference.name = table.translated("name", Need::required);
    reference.text = table.translated("text");
    table.finish();
    references.push_back(std::move(reference));
  }
  return references;
}

std::vector<Story> read_stories(TableReader& file) {
  std::vector<Story> stories;
  for (TableReader& table : file.tables("stories")) {
    Story story;
    story.where = table.where("highlight");
    story.highlight = table.text("highlight", Need::required).value;
    story.situation = table.raw_text("situation");
    story.task = table.raw_text("task");
    story.action = table.raw_text("action");
    story.result = table.raw_text("result");
    story.letter = table.translated("letter");
    table.finish();
    stories.push_back(std::move(story));
  }
  return stories;
}

}  // namespace shortlist
