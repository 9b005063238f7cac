// Pages → a listing of placed items, for tests and the curious.
#pragma once

#include <string>

#include "typeset/pages.h"

namespace shortlist {

// One line an item: page, kind, position in points with one decimal, font, size, structure type, text.
std::string write_dump(const Pages& pages);

}  // namespace shortlist
