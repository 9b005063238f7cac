// What the pieces of a line are: contact data, titles, companies, places. Inside read/ only.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/profile.h"
#include "read/resume_lines.h"

namespace shortlist {

// The first address, number, or all links in a text; empty when there is none. `bare` links (github.com/zoe) are found
// only where contact data stand: elsewhere they are names like Node.js.
std::string find_email(std::string_view text);
std::string find_phone(std::string_view text);
std::vector<std::string> find_links(std::string_view text, bool bare);

// The pieces of a line between gaps and marks (| · • – ; and a hyphen between blanks).
std::vector<std::string> cut_pieces(const std::vector<std::string>& parts);

// "Email: zoe@example.com" without its label, and the label's first word, folded.
struct Labelled {
  std::string label;
  std::string text;
};
Labelled take_label(std::string_view text);

// Two to five capitalised words, or one: a person's name, as far as its shape can tell.
bool looks_like_name(std::string_view text);
// "Kraków, Poland", "80331 München", "Remote".
bool looks_like_place(std::string_view text);
// Holds a word that names a profession or rank: engineer, Entwicklerin, lead.
bool looks_like_title(std::string_view text);

// What the lines above a job's bullets say, without its dates.
struct EntryHead {
  std::string title;
  std::string company;
  std::optional<Employment> type;
};
EntryHead read_entry_head(const std::vector<ResumeLine>& lines);

// True for a head that tells a gap: parental leave, a sabbatical.
bool tells_break(std::string_view text);

}  // namespace shortlist
