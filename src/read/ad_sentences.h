// What the sentences of job ads say of themselves. Inside read/ only.
#pragma once

#include <string_view>
#include <vector>

#include "model/job.h"

namespace shortlist {

// The sentences of a paragraph, in order; together they are the paragraph.
std::vector<std::string_view> cut_sentences(std::string_view paragraph);

// The section that a sentence belongs to when it stands in `section`: "… is a plus" is preferred among requirements,
// what speaks of insurance and holidays is a benefit anywhere but there.
AdSection section_of_sentence(std::string_view sentence, AdSection section);

}  // namespace shortlist
