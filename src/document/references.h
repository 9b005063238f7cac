// Links inside a document: "see p. 14".
#pragma once

#include <map>
#include <string>
#include <string_view>

#include "document/document.h"

namespace shortlist {

// In the text of an Inline that links to a heading, this stands for where that is.
inline constexpr std::string_view place_mark = "{place}";

// True when the pages of headings show in `document`.
bool has_references(const Document& document);

// `document` with `places` (by id) in its links to headings. A link to a heading that is not there goes, with its text,
// and so does one behind another to the same place.
Document with_places(Document document, const std::map<std::string, std::string>& places);

// For writers that know no pages: the places are the quoted titles of the headings, and the texts are no links.
Document with_titles_as_places(Document document);

// "p. 14", with a blank that no line ends at.
std::string page_place(int page);

}  // namespace shortlist
