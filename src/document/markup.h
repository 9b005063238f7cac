// Inline markup: **bold**, *italic*, `code`, [text](url), backslash escapes.
#pragma once

#include <string>
#include <string_view>

#include "document/document.h"
#include "text/diagnostic.h"
#include "text/location.h"

namespace shortlist {

// Parses markup. `**`, `` ` `` and `[…](` without a closer, and a link target that is no http, https, mailto or tel
// address, are errors at their line (that of `source` and the line feeds in it) and are set as plain text; a lone `*`,
// `_` or `[` stands for itself. Runs of white space fold to one blank; a line feed counts as a blank. Every Inline gets
// the place of `source`.
Inlines parse_markup(const Text& source, Diagnostics& diagnostics);

// `url` as an absolute URI with a host or address (RFC 3986; https is assumed when there is no scheme, non-ASCII is
// percent-encoded, host labels go to Punycode), or an empty string when its scheme is none of http, https, mailto, tel.
std::string absolute_uri(std::string_view url);

// `url` as people write it: without scheme, "www." kept, no slash at the end.
std::string display_url(std::string_view url);

}  // namespace shortlist
