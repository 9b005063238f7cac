// Words of reports. Inside compose/ only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/resume_text.h"
#include "model/skill_list.h"
#include "skills/coverage.h"
#include "skills/requirements.h"
#include "text/date.h"
#include "text/diagnostic.h"

namespace shortlist {

std::string_view word_of(Asked asked);          // "required"
std::string_view word_of(Coverage::Kind kind);  // "shown", "in a project", "listed only", "implied", "missing"
std::string_view word_of(Severity severity);    // "error"
std::string_view word_of(Role role);            // "API"
std::string_view word_of(FileFacts::Format);    // "pdf"

// "infrastructure as code" for "iac"; a category without a longer name is its own.
std::string label_of_category(std::string_view category);

// Why the rule of this id is one.
std::string_view reason_of(std::string_view rule);

// "72 %".
std::string percent(double share);

// "2024-11", or "2024".
std::string month_of(const Date& date);

// "1 error", "2 errors".
std::string count_of_things(int count, std::string_view noun);

// The beginning of a line of a resume, cut at a word.
std::string shortened(const std::string& line);

// What a parser meets in a file that is more than text; empty for those that are not.
std::vector<std::string> words_of_facts(const FileFacts& facts);

}  // namespace shortlist
