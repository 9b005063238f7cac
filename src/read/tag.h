// Language tags.
#pragma once

#include <string>
#include <string_view>

namespace shortlist {

// A BCP 47 tag in its usual case ("de", "pt-BR", "sr-Latn-RS"), or an empty string when `tag` has not the shape of one.
std::string normalise_tag(std::string_view tag);

}  // namespace shortlist
