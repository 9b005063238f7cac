#include "read/contact.h"

#include <algorithm>
#include <cstddef>

#include "document/markup.h"
#include "text/unicode.h"

namespace shortlist {

bool is_email_address(std::string_view text) {
  constexpr std::size_t longest = 254;  // RFC 5321 §4.5.3.1
  constexpr std::size_t longest_local = 64;
  const std::size_t at = text.find('@');
  if (at == npos || at == 0 || at > longest_local || text.size() > longest) return false;
  const std::string_view local = text.substr(0, at);
  if (local.starts_with('.') || local.ends_with('.') || local.find("..") != npos) return false;
  if (local.find_first_of("()<>[]:;,\\\"") != npos) return false;
  if (text.find_first_of("?:/", at) != npos) return false;
  return !absolute_uri("mailto:" + std::string(text)).empty();
}

bool is_phone_number(std::string_view text) {
  for (const std::string_view extension : {" ext. ", " ext ", " x"}) {
    const std::size_t at = text.find(extension);
    if (at == npos) continue;
    const std::string_view number = text.substr(at + extension.size());
    if (number.empty() || number.size() > 6 || number.find_first_not_of("0123456789") != npos) return false;
    text = text.substr(0, at);
    break;
  }
  return !absolute_uri("tel:" + std::string(text)).empty();
}

}  // namespace shortlist
