// The rules, told to a person.
#pragma once

#include <string>

namespace shortlist {

// Every rule with its severity, what it demands and why, in groups, in lines of at most 78 columns.
std::string explain_rules();

}  // namespace shortlist
