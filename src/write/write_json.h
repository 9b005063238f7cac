// Value → JSON.
#pragma once

#include <string>

#include "model/value.h"

namespace shortlist {

// RFC 8259 in UTF-8, indented by two blanks, members in their order, with a line feed at the end. Bytes that are no
// UTF-8 become U+FFFD; a number that JSON has no form for (infinity) becomes null.
std::string write_json(const Value& value);

}  // namespace shortlist
