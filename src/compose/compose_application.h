// What apply wrote → the Document that it prints.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "document/document.h"

namespace shortlist {

// What was written for one job; of a paper that was left out the extent is empty.
struct ApplicationRow {
  std::string folder;  // with its slash
  std::string resume;  // "1 page"
  std::string letter;
  std::string report;
  std::string pack;
  std::optional<double> match;
};

// A table with a line for each job.
Document compose_applications(const std::vector<ApplicationRow>& rows);

}  // namespace shortlist
