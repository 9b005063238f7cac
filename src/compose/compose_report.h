// Check → the Document of a report.
#pragma once

#include <vector>

#include "document/document.h"
#include "model/skill_index.h"
#include "review/check.h"

namespace shortlist {

enum class ReportDetail {
  brief,  // for a screen
  full,   // for a file: with the lines that show a skill, and the reasons of rules
};

// A report about one resume: what to do first, the match in its parts, coverage (or, without an ad, skills by
// category), findings, what the file itself is like.
Document compose_report(const Check& check, const SkillIndex& index, ReportDetail detail);

// What a table of many resumes says of one.
struct OverviewRow {
  std::string file;
  std::string name;
  bool with_ad = false;
  double match = 0;
  int required = 0;      // skills that the ad requires
  int required_met = 0;  // … of which the resume shows or lists
  int shown = 0;         // skills shown in work or projects: of the ad, or, without one, of all
  int listed = 0;
  int implied = 0;
  int errors = 0;
  int warnings = 0;
  int notes = 0;
  std::vector<std::string> missing;  // of the ad the required ones; without one the absent core names
};

OverviewRow overview_of(const Check& check, const SkillIndex& index);

// The table of many resumes, in their order.
Document compose_overview(const std::vector<OverviewRow>& rows);

// The same for spreadsheets: a row of names, then one row each.
std::vector<std::vector<std::string>> overview_cells(const std::vector<OverviewRow>& rows);

}  // namespace shortlist
