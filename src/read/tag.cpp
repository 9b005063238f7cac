#include "read/tag.h"

#include <cstddef>

namespace shortlist {
namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
char lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c;
}
char upper(char c) {
  return c >= 'a' && c <= 'z' ? static_cast<char>(c - ('a' - 'A')) : c;
}

}  // namespace

std::string normalise_tag(std::string_view tag) {
  constexpr std::size_t longest = 35;  // RFC 5646 §4.4.1
  if (tag.empty() || tag.size() > longest) return {};
  std::string out;
  for (std::size_t at = 0; at <= tag.size();) {
    const std::string_view part = tag.substr(at, tag.find('-', at) - at);
    const bool first = at == 0;
    if (part.size() < 2 || part.size() > (first ? 3u : 8u)) return {};
    if (!first) out.push_back('-');
    for (std::size_t i = 0; i < part.size(); ++i) {
      if (!is_letter(part[i]) && (first || !is_digit(part[i]))) return {};
      const bool capital = !first && (part.size() == 2 || (part.size() == 4 && i == 0));  // region, script
      out.push_back(capital ? upper(part[i]) : lower(part[i]));
    }
    at += part.size() + 1;
  }
  return out;
}

}  // namespace shortlist
