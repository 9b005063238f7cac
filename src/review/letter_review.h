// Rules over a letter → Findings.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "model/resume_text.h"
#include "review/review.h"
#include "text/location.h"

namespace shortlist {

// A stretch of a letter by one author.
struct LetterPiece {
  std::string text;  // without markup
  Location where;    // of the candidate's own words; empty for those of a frame
  bool own = false;  // the candidate wrote it for a letter
};

enum class LetterPart { head, date, recipient, subject, greeting, body, sign_off, enclosures };

// A paragraph, or a block of lines, as its reader sees it.
struct LetterParagraph {
  LetterPart part = LetterPart::body;
  std::vector<LetterPiece> pieces;  // joined by blanks
};

struct LetterText {
  std::string file;
  std::vector<LetterParagraph> paragraphs;
  int pages = 0;  // 0: unknown
};

// The text of a paragraph.
std::string text_of(const LetterParagraph& paragraph);

// A letter and what it is held against; what is empty is not looked at.
struct LetterReviewInput {
  const LetterText& letter;
  std::vector<std::string> resume_lines;     // of the resume that goes with it
  std::string company;                       // that it is addressed to
  std::string title;                         // of the post
  std::vector<std::string> other_companies;  // of other applications
  std::vector<std::string> employers;        // that belong into the letter, but not where the addressed one does
  bool salary_asked = false;                 // the ad wants to know it
  bool english = true;
};

// A row of the table of rules over letters.
struct LetterRule {
  std::string_view id;
  Severity severity = Severity::warning;
  std::string_view title;
  std::string_view reason;
  void (*find)(const LetterReviewInput& input, std::vector<Finding>& findings);  // null: found while it is composed
  bool english_only = false;
};

const std::vector<LetterRule>& letter_rules();

// All findings, weightiest first, then in the order of the letter.
std::vector<Finding> review_letter(const LetterReviewInput& input);

// Sorts as `review_letter` does.
void sort_findings(std::vector<Finding>& findings);

inline constexpr std::size_t fewest_letter_words = 180;
inline constexpr std::size_t most_letter_words = 400;

// True when the text of `resume` reads as a letter: it greets somebody and signs off.
bool looks_like_letter(const ResumeText& resume);

// The letter in a file that was read as a resume: its parts are told by what they say; all is the author's own.
LetterText letter_text(const ResumeText& resume);

// True when the ad wants to know what the candidate would earn.
bool asks_for_salary(const std::vector<std::string>& ad_lines);

}  // namespace shortlist
