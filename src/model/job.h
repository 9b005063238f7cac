// What an employer looks for: job.toml, or the bare text of an ad, as plain data.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "model/profile.h"
#include "text/location.h"

namespace shortlist {

// What a part of an ad is about. Nothing in `benefits` and `legal` is asked of anybody.
enum class AdSection { title, about, duties, required, preferred, benefits, legal, other };

// A line or paragraph of an ad, in its order; headings are not among them.
struct AdLine {
  Text text;
  AdSection section = AdSection::other;
};

enum class Stage { seed, growth, large, public_company, agency };

struct Contact {
  std::string name;
  std::string title;
};

enum class InterviewKind { recruiter, behavioural, technical, system_design, coding, manager, panel };

struct Interview {
  InterviewKind kind = InterviewKind::technical;
  std::string date;  // ISO 8601, with or without a time of day
  int minutes = 60;
  std::string with;
  std::string place;
  Location where;
};

// The candidate's own words for this letter.
struct LetterTexts {
  Text opening;
  std::vector<Text> paragraphs;
  Text closing;
  std::vector<Text> enclosures;
  std::optional<Date> date;
};

// What this job changes in the resume.
struct ResumeChanges {
  Text headline;
  Text summary;
  std::optional<Paper> paper;
  std::optional<int> pages;
  std::string theme;
};

enum class Level { junior, mid, senior, staff };

struct Preparation {
  std::optional<Level> level;
  std::optional<double> hours_per_day;
  std::vector<std::string> weak;
  std::vector<std::string> asked;
  std::vector<std::pair<std::string, std::string>> logistics;  // private
};

struct Job {
  std::string file;
  Text company;  // empty for a bare ad
  Text title;
  std::string reference;
  Text url;
  std::string location;
  std::string found_at;
  std::optional<Stage> stage;
  Contact contact;
  Text why;
  std::string description_file;  // as written; its text is to be given to `read_description`
  std::vector<AdLine> ad;
  std::vector<std::string> tags;
  LetterTexts letter;
  ResumeChanges resume;
  std::vector<Interview> interviews;
  Preparation prep;
};

}  // namespace shortlist
