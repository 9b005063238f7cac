// What the headings of resumes say. Inside read/ only.
#pragma once

#include <optional>
#include <string_view>

namespace shortlist {

enum class ResumePart { contact, summary, work, projects, skills, education, breaks, other };

// The part of a resume that `text` is the heading of, nothing when it is none that is known. `marked`: something
// besides the words says that it is a heading (its style, capitals, an underline): then a known word among few others
// is enough, otherwise the whole must be known. English, German, French, Spanish, Portuguese, Italian, Dutch, Swedish,
// Polish, Czech and Russian; letter-spaced ones too.
std::optional<ResumePart> read_resume_heading(std::string_view text, bool marked);

}  // namespace shortlist
