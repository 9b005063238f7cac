// Links taken off a document; their texts stay.
#pragma once

#include <string_view>
#include <vector>

#include "document/document.h"

namespace shortlist {

// Takes off every link whose URI begins with one of `schemes`, as "mailto:".
void strip_links(Document& document, const std::vector<std::string_view>& schemes);

}  // namespace shortlist
