// What rules look at in a resume, and how they say what they found.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/resume_text.h"
#include "review/review.h"

namespace shortlist {

// A rule of the table: it appends what it finds. It leaves Finding::rule empty, since the row names it.
using RuleFunction = void(const ReviewInput& input, std::vector<Finding>& findings);

void report(std::vector<Finding>& findings, Severity severity, const Location& where, std::string message,
            std::string question = {});

// The place of the file as a whole.
Location whole_file(const ResumeText& resume);

// Sentences about the candidate: summary, what was done in jobs and projects, bullets anywhere.
bool is_prose(const Passage& passage);

// A bullet of a job or project, or another sentence about a job.
bool tells_deed(const Passage& passage);

// Bullets of the job with this number, as in Passage::entry.
std::vector<const Passage*> bullets_of_role(const ResumeText& resume, std::size_t role);

// The title, or the company, or "job 2".
std::string name_of_role(const ResumeText& resume, std::size_t role);

// True for a job that goes on, or ends after `today`.
bool goes_on(const RoleText& role, const Date& today);

// The number of the job that goes on or ended last; none when there is no job with dates.
std::optional<std::size_t> newest_role(const ResumeText& resume, const Date& today);

// The end for comparisons: `today` for what goes on; of a year alone its December.
Date last_month(const Period& period, const Date& today);

// Years of work, overlaps counted once, up to `today`.
double years_of_work(const ResumeText& resume, const Date& today);

}  // namespace shortlist
