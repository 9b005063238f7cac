// The shape of addresses that people are reached by.
#pragma once

#include <string_view>

namespace shortlist {

// True for name@host.tld: one "@", no blanks, a host name with a dot (RFC 5321 without quoted local parts, RFC 6531).
bool is_email_address(std::string_view text);

// True for 3–20 digits with the usual signs between them, a plus only in front, perhaps an extension ("ext. 12").
bool is_phone_number(std::string_view text);

}  // namespace shortlist
