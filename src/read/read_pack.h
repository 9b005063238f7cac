// templates/pack/*.yaml → pages of advice.
#pragma once

#include <string>
#include <string_view>

#include "model/question_bank.h"
#include "text/diagnostic.h"

namespace shortlist {

// Reads one page, strictly; all mistakes are shown in one pass, a syntax error ends the reading. Bounds: 1 MiB, 80
// blocks, 30 items in a list, 2 to 5 columns, 1,500 bytes in a paragraph, 500 in an item, 300 in a cell.
PackPage read_pack_page(const std::string& path, std::string_view text, Diagnostics& diagnostics);

}  // namespace shortlist
