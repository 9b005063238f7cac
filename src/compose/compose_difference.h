// What two resumes differ in → a Document, and data for scripts.
#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "model/value.h"
#include "tailor/difference.h"

namespace shortlist {

// `before` and `after` are what the two resumes are called.
Document compose_difference(const std::vector<Change>& changes, const std::string& before, const std::string& after);

// An object with version, before, after and changes, as README.md describes it.
Value difference_value(const std::vector<Change>& changes, const std::string& before, const std::string& after);

}  // namespace shortlist
