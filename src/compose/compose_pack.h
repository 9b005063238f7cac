// Pack → sheets: what to say, what to expect, and room to write.
#pragma once

#include <string>
#include <vector>

#include "compose/pack_sections.h"
#include "model/question_index.h"
#include "prep/pack.h"

namespace shortlist {

// The sections of `sections` (all when it is empty), each where it belongs. What the pack does not know is a blank to
// be filled by hand.
PackSheets compose_pack(const Pack& pack, const QuestionIndex& bank, const std::vector<std::string>& sections);

}  // namespace shortlist
