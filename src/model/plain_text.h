// Markup taken off a text.
#pragma once

#include <string>
#include <string_view>

namespace shortlist {

// What a reader sees of `markup`, a text of a profile whose markup was found right when it was read: without stars,
// backticks, link targets and backslashes, runs of blanks folded to one.
std::string plain_text(std::string_view markup);

}  // namespace shortlist
