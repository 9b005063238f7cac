// The sections of a resume, read by what they are. Inside read/ only.
#pragma once

#include <string>
#include <vector>

#include "model/resume_text.h"
#include "read/resume_headings.h"
#include "read/resume_lines.h"

namespace shortlist {

// The lines below one heading.
struct ResumeSection {
  ResumePart part = ResumePart::contact;
  Text heading;  // empty for what stands above the first one
  std::vector<ResumeLine> lines;
};

// Each appends to `resume` what its section tells.
void add_work(ResumeText& resume, const ResumeSection& section);
// Projects, degrees, gaps and whatever else comes in entries.
void add_entries(ResumeText& resume, const ResumeSection& section);
void add_skills(ResumeText& resume, const ResumeSection& section);

// "Tech stack: Go, Kafka" below a job.
bool is_skill_line(const ResumeLine& line);

// Number of words between blanks.
int words_in(std::string_view text);

// A passage of one line.
Passage passage_of(const ResumeLine& line, PassageKind kind);

}  // namespace shortlist
