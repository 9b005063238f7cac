// Rows of cells → CSV.
#pragma once

#include <string>
#include <vector>

namespace shortlist {

// RFC 4180, with LF at the ends of lines: a cell with a comma, a quote or a line break is quoted. A cell that a
// spreadsheet would take for a formula, and is no number, gets an apostrophe before it.
std::string write_csv(const std::vector<std::vector<std::string>>& rows);

}  // namespace shortlist
