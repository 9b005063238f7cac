// Document → Markdown.
#pragma once

#include <string>

#include "document/document.h"

namespace shortlist {

// CommonMark with the tables of GitHub's dialect, every paragraph on one line. Whatever the texts hold is shown as it
// is: characters that Markdown would read as markup are escaped, those of HTML too.
std::string write_markdown(const Document& document);

}  // namespace shortlist
