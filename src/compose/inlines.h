// Joining and wording of inlines. Inside compose/ only.
#pragma once

#include <string>
#include <vector>

#include "document/document.h"
#include "text/location.h"

namespace shortlist {

// `text` at the place of `where`, as `words`, "quiet" or bold.
Inline quiet(std::string text);
Inline strong(std::string text);
Inline linked_text(std::string text, std::string uri, const Location& where);

// Appends `more` to `inlines`, with `separator` between them when both say something.
void join(Inlines& inlines, const Inlines& more, const std::string& separator);
void join_quietly(Inlines& inlines, Inlines more, const std::string& separator);

// Appends ": " to a label unless it ends in punctuation already.
std::string label(const std::string& text);

}  // namespace shortlist
