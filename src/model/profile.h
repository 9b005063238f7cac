// What a candidate says of themselves: profile.toml as plain data.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "text/date.h"
#include "text/location.h"

namespace shortlist {

// A text in one or more languages. Texts are markup source (`**bold**`, `[text](url)` …), checked when they were read.
struct TranslatedText {
  std::vector<std::pair<std::string, Text>> versions;  // by BCP 47 tag, in the file's order; "" is the profile's locale

  bool empty() const { return versions.empty(); }
};

struct Link {
  Text label;  // empty: the address itself is shown
  Text url;    // https://…, http://…, mailto:… or tel:…, otherwise as it was written
};

struct Period {
  std::optional<Date> start;
  std::optional<Date> end;
  bool present = false;  // goes on: `end` is "present", or was not given where that means present
  Location where;
};

struct Highlight {
  TranslatedText text;
  std::string id;
  std::vector<std::string> tags;
  std::vector<Text> skills;
  std::vector<std::string> lint;  // ids of rules switched off for it
  std::string note;               // private: only ever in the prep pack
  Location where;
};

enum class Employment { permanent, contract, internship, part_time, freelance };

struct Position {
  TranslatedText title;
  Period period;
  TranslatedText location;
  TranslatedText summary;
  std::vector<Text> skills;
  std::vector<Highlight> highlights;
  std::vector<std::string> tags;
};

struct Work {
  TranslatedText company;
  TranslatedText title;  // empty when there are positions
  TranslatedText location;
  Text url;
  Period period;  // with positions: from the earliest start to the latest end
  std::optional<Employment> type;
  TranslatedText summary;
  std::vector<Text> skills;
  std::vector<Highlight> highlights;
  std::vector<std::string> tags;
  std::vector<Position> positions;  // newest first
};

struct Project {
  TranslatedText name;
  Text url;
  Period period;
  TranslatedText summary;
  std::vector<Text> skills;
  std::vector<Highlight> highlights;
  std::vector<std::string> tags;
};

struct Education {
  TranslatedText institution;
  TranslatedText degree;
  TranslatedText field;
  TranslatedText location;
  Period period;
  TranslatedText grade;
  std::vector<TranslatedText> courses;
  std::vector<Highlight> highlights;
};

// A told gap.
struct Break {
  Period period;
  TranslatedText reason;
};

struct SkillGroup {
  TranslatedText name;
  std::vector<Text> items;
};

// A certificate, award, publication or talk: something with a title, somebody behind it and a day.
struct Credential {
  TranslatedText title;
  TranslatedText by;  // issuer, publisher or event
  std::optional<Date> date;
  Text url;
  TranslatedText summary;
};

struct Volunteer {
  TranslatedText organization;
  TranslatedText role;
  Period period;
  TranslatedText summary;
  std::vector<Highlight> highlights;
};

struct Language {
  TranslatedText name;
  TranslatedText level;
};

struct Interest {
  TranslatedText name;
  std::vector<TranslatedText> items;
};

struct Reference {
  TranslatedText name;
  TranslatedText text;
};

struct SectionEntry {
  TranslatedText title;
  TranslatedText subtitle;
  TranslatedText location;
  Period period;
  TranslatedText summary;
  std::vector<Highlight> highlights;
};

// A section of the candidate's own: entries, or one text.
struct CustomSection {
  TranslatedText title;
  std::vector<SectionEntry> entries;
  TranslatedText text;
};

// Private, for the pack; `letter` alone is public wording.
struct Story {
  std::string highlight;  // id of a highlight
  std::string situation;
  std::string task;
  std::string action;
  std::string result;
  TranslatedText letter;
  Location where;
};

struct Person {
  Text name;
  TranslatedText headline;
  Text email;
  Text phone;
  TranslatedText location;
  Text website;
  std::vector<Link> links;
  TranslatedText summary;
  TranslatedText authorization;
  TranslatedText availability;
};

// The last two are half of the first two.
enum class Paper { a4, letter, a5, half_letter };

// What the candidate wants of the rendered resume.
struct ResumeOptions {
  std::string theme;  // a built-in name or a path; empty: the default
  std::optional<Paper> paper;
  std::optional<int> pages;           // at most this many, ≥ 1
  std::vector<std::string> sections;  // "summary" and names of tables; empty: the theme's order
  std::vector<std::string> show;      // "authorization", "availability"
  std::string locale;                 // BCP 47; empty: en
};

struct Profile {
  std::string file;
  Person person;
  std::vector<Work> work;
  std::vector<Project> projects;
  std::vector<Education> education;
  std::vector<Break> breaks;
  std::vector<SkillGroup> skills;
  std::vector<Credential> certificates;
  std::vector<Credential> awards;
  std::vector<Credential> publications;
  std::vector<Credential> talks;
  std::vector<Volunteer> volunteer;
  std::vector<Language> languages;
  std::vector<Interest> interests;
  std::vector<Reference> references;
  std::vector<CustomSection> sections;
  std::vector<Story> stories;
  std::vector<std::string> ignored_rules;  // [check] ignore
  ResumeOptions resume;
};

// The version of `text` in `locale`, else in its language alone ("de" for "de-AT"), else the profile's own, else the
// first; a shared empty Text when there is none. The profile's own locale asks for versions keyed "" too.
const Text& in_locale(const TranslatedText& text, std::string_view locale);

// "summary" and the names of the tables that make a section, in the order of design: summary, work, projects, …
const std::vector<std::string>& section_names();

}  // namespace shortlist
