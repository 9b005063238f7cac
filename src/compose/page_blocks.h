// Pages of the bank on their way to paper. Inside compose/ only.
#pragma once

#include <vector>

#include "document/document.h"
#include "model/question_bank.h"
#include "prep/pack_sheets.h"

namespace shortlist {

// The blocks of a page's block, with the words of `fill` for its placeholders; what has none is blank.
std::vector<Block> blocks_of(const PackBlock& block, const Fill& fill);

}  // namespace shortlist
