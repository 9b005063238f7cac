// absolute_uri and display_url (RFC 3986, RFC 6068 for mailto, RFC 3966 for tel).
#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>

#include "document/markup.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr std::size_t longest_url = 2048;  // bytes, before and after encoding

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_hex(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool all_digits(std::string_view text) {
  return !text.empty() && std::all_of(text.begin(), text.end(), is_digit);
}

bool holds_blank_or_control(std::string_view url) {
  for (std::size_t offset = 0; offset < url.size();) {
    const char32_t c = next_code_point(url, offset);
    if (is_breaking_space(c) || is_forbidden_in_text(c) || c == U'\\') return true;
  }
  return false;
}

std::string to_lower(std::string_view text) {
  std::string lower;
  for (const char c : text) lower.push_back(c >= 'A' && c <= 'Z' ? static_cast<char>(c + ('a' - 'A')) : c);
  return lower;
}

// Percent-encodes what is neither unreserved nor one of `allowed`; well-formed escapes stay.
std::string percent_encode(std::string_view text, std::string_view allowed) {
  std::string out;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool escape = c == '%' && i + 2 < text.size() && is_hex(text[i + 1]) && is_hex(text[i + 2]);
    const bool unreserved = is_letter(c) || is_digit(c) || std::string_view("-._~").find(c) != npos;
    if (escape || unreserved || allowed.find(c) != npos) {
      out.push_back(c);
    } else {
      out += fmt::format("%{:02X}", static_cast<unsigned>(static_cast<std::uint8_t>(c)));
    }
  }
  return out;
}

// "https", "http", "mailto", "tel" or another scheme; empty when there is none: "example.com:8080/x" has a port.
std::string scheme_of(std::string_view url) {
  const std::size_t colon = url.find(':');
  if (colon == npos || colon == 0 || !is_letter(url[0])) return {};
  const std::string_view scheme = url.substr(0, colon);
  const bool well_formed = std::all_of(scheme.begin(), scheme.end(), [](char c) {
    return is_letter(c) || is_digit(c) || c == '+' || c == '-' || c == '.';
  });
  if (!well_formed) return {};
  const std::string_view rest = url.substr(colon + 1);
  const bool port = scheme.find('.') != npos && all_digits(rest.substr(0, rest.find_first_of("/?#")));
  return port ? std::string() : to_lower(scheme);
}

// "host" or "host:port" in ASCII; empty when it is neither, or has a user's name in it, which hides the real host.
std::string encode_authority(std::string_view authority, bool needs_dot) {
  const std::size_t colon = authority.find(':');
  const std::string host = to_ascii_host(authority.substr(0, colon));
  const std::size_t dot = host.find('.');
  if (host.empty() || host.front() == '.') return {};
  if (needs_dot && (dot == npos || dot + 1 == host.size())) return {};
  if (colon == npos) return host;
  const std::string_view port = authority.substr(colon + 1);
  if (!all_digits(port) || port.size() > 5) return {};
  return fmt::format("{}:{}", host, port);
}

std::string encode_web(std::string_view scheme, std::string_view rest, bool needs_dot) {
  const std::size_t end = std::min(rest.find_first_of("/?#"), rest.size());
  const std::string authority = encode_authority(rest.substr(0, end), needs_dot);
  if (authority.empty()) return {};
  const std::string_view tail = rest.substr(end);
  const std::size_t hash = std::min(tail.find('#'), tail.size());
  std::string out =
      fmt::format("{}://{}{}", scheme, authority, percent_encode(tail.substr(0, hash), "!$&'()*+,;=:@/?"));
  if (hash < tail.size()) out += "#" + percent_encode(tail.substr(hash + 1), "!$&'()*+,;=:@/?");
  return out;
}

std::string encode_mail(std::string_view rest) {
  const std::size_t question = std::min(rest.find('?'), rest.size());
  const std::string_view address = rest.substr(0, question);
  const std::size_t at = address.find('@');
  if (at == npos || at == 0) return {};
  const std::string domain = encode_authority(address.substr(at + 1), true);
  if (domain.empty() || domain.find(':') != npos) return {};
  std::string out = fmt::format("mailto:{}@{}", percent_encode(address.substr(0, at), "!$'*+"), domain);
  if (question < rest.size()) out += "?" + percent_encode(rest.substr(question + 1), "!$&'()*+,;=:@/?");
  return out;
}

// Digits with an optional plus before them; what people set between the digits is left out.
std::string encode_phone(std::string_view rest) {
  std::string out = "tel:";
  std::size_t digits = 0;
  for (std::size_t offset = 0; offset < rest.size();) {
    const char32_t c = next_code_point(rest, offset);
    const bool plus = c == U'+' && digits == 0 && out.back() == ':';
    const bool digit = c >= U'0' && c <= U'9';
    if (plus || digit) out.push_back(static_cast<char>(c));
    if (digit) ++digits;
    const bool separator = std::u32string_view(U" \u00A0\u202F\u2011-.()/").find(c) != npos;
    if (!plus && !digit && !separator) return {};
  }
  return digits >= 3 && digits <= 20 ? out : std::string();
}

std::string encode(std::string_view url) {
  const std::string scheme = scheme_of(url);
  if (scheme == "tel") return encode_phone(url.substr(scheme.size() + 1));
  if (holds_blank_or_control(url)) return {};
  if (scheme == "mailto") return encode_mail(url.substr(scheme.size() + 1));
  if (scheme.empty()) return encode_web("https", url.starts_with("//") ? url.substr(2) : url, true);
  if (scheme != "http" && scheme != "https") return {};
  const std::string_view rest = url.substr(scheme.size() + 1);
  return rest.starts_with("//") ? encode_web(scheme, rest.substr(2), false) : std::string();
}

}  // namespace

std::string absolute_uri(std::string_view url) {
  if (url.empty() || url.size() > longest_url || find_invalid_utf8(url) != npos) return {};
  const std::string uri = encode(url);
  return uri.size() <= longest_url ? uri : std::string();  // escapes make it longer
}

std::string display_url(std::string_view url) {
  const std::string scheme = scheme_of(url);
  if (scheme == "http" || scheme == "https" || scheme == "mailto" || scheme == "tel") {
    url.remove_prefix(scheme.size() + 1);
  }
  if (url.starts_with("//")) url.remove_prefix(2);
  if (url.ends_with('/')) url.remove_suffix(1);
  return std::string(url);
}

}  // namespace shortlist
