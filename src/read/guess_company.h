// Who wrote an ad.
#pragma once

#include <string>
#include <string_view>

namespace shortlist {

// The company that the text of an ad names as the employer, or an empty string: only where a line says so in one of a
// few forms ("Company: Acme", "Backend Engineer at Acme", "About Acme", "Acme is hiring", "At Acme, we …"). `title` is
// that of the post, empty when it is not known.
std::string guess_company(std::string_view ad, std::string_view title);

}  // namespace shortlist
