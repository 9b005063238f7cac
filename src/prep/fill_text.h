// Templates with places like {before}. Inside prep/ only.
#pragma once

#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

namespace shortlist {

using PlaceValues = std::initializer_list<std::pair<std::string_view, std::string_view>>;

// `text` with its places filled, beginning with a capital; nothing when one of them has no value or an empty one.
std::optional<std::string> fill_text(std::string_view text, PlaceValues values);

// `text` with a capital at its begin, where that is a small letter of ASCII.
std::string capitalised(std::string text);

}  // namespace shortlist
