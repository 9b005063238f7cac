// A resume as readers see it: passages of text with what they are, from a profile or from anybody's file.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "model/profile.h"
#include "text/date.h"
#include "text/location.h"

namespace shortlist {

enum class PassageKind {
  contact,
  headline,
  summary,
  work_head,    // company, title, place, dates
  work_text,    // what was done there: bullets and summaries
  work_skills,  // a list of skills below a job
  project,
  skills,  // of a list of skills without dates
  education,
  other,
};

// A line, bullet or paragraph.
struct Passage {
  std::string text;  // without markup
  Location where;
  PassageKind kind = PassageKind::other;
  Period period;   // of the job, project or degree it belongs to; empty elsewhere
  int entry = -1;  // number of that job, project or degree, from 0 in the order of the file
  bool bullet = false;
  std::vector<std::string> lint;  // rules switched off for it
};

// A job as the reader understood it.
struct RoleText {
  std::string company;
  std::string title;
  Period period;
  Location where;
  std::optional<Employment> type;
};

// What a parser meets in the file itself; only what the format can tell is set.
struct FontFact {
  std::string name;
  bool embedded = true;
  bool has_unicode = true;  // a ToUnicode map, or a standard encoding
};
struct FileFacts {
  enum class Format { toml, pdf, docx, text, markdown, json };
  Format format = Format::text;
  std::size_t bytes = 0;
  int pages = 0;               // 0: unknown
  std::optional<Paper> paper;  // A4 or Letter, where the file or the profile says so
  bool encrypted = false;
  bool damaged = false;                 // the file could be read in part only
  std::vector<int> pages_without_text;  // from 1; those that show images instead
  int images = 0;
  std::vector<FontFact> fonts;
  std::vector<Location> interleaved;          // lines of two columns that run into each other
  std::vector<Location> hidden;               // white, tiny or invisible text
  bool tables = false;                        // laid out in tables
  std::vector<std::string> header_or_footer;  // text that stands only there
  std::string note;                           // what could not be looked at, and why; for the reader of the report
};

struct ResumeText {
  std::string file;
  std::string name;
  std::string email;
  std::string phone;
  std::string location;
  std::vector<std::string> links;
  std::vector<Passage> passages;  // in reading order
  std::vector<RoleText> roles;    // in the order of the file
  std::vector<Period> breaks;     // gaps that the resume itself tells of
  std::vector<Text> headings;     // of the sections, as written
  std::vector<Text> listed_skills;
  FileFacts facts;
  std::vector<std::string> ignored_rules;
};

// The passages of a profile, as its resume shows them: nothing private is among them.
ResumeText resume_text(const Profile& profile);

}  // namespace shortlist
