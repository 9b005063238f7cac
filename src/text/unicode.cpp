#include "text/unicode.h"

#include <fmt/format.h>
#include <unicode/bytestream.h>
#include <unicode/casemap.h>
#include <unicode/idna.h>
#include <unicode/normalizer2.h>
#include <unicode/stringpiece.h>
#include <unicode/uchar.h>

#include <algorithm>
#include <cassert>
#include <cstdint>
#include <memory>

namespace shortlist {
namespace {

std::uint8_t byte_at(std::string_view text, std::size_t offset) {
  return static_cast<std::uint8_t>(text[offset]);
}

bool is_ascii(std::string_view text) {
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<std::uint8_t>(c) < 0x80; });
}

struct Lead {
  std::size_t length = 0;  // 0: no sequence begins with this byte
  std::uint8_t low =
      0x80;  // bounds of the second byte; they shut out overlong forms, surrogates and what is above 10FFFF
  std::uint8_t high = 0xBF;
};

Lead classify_lead(std::uint8_t lead) {
  if (lead < 0x80) return {1};
  if (lead < 0xC2) return {0};
  if (lead < 0xE0) return {2};
  if (lead == 0xE0) return {3, 0xA0, 0xBF};
  if (lead == 0xED) return {3, 0x80, 0x9F};
  if (lead < 0xF0) return {3};
  if (lead == 0xF0) return {4, 0x90, 0xBF};
  if (lead < 0xF4) return {4};
  if (lead == 0xF4) return {4, 0x80, 0x8F};
  return {0};
}

icu::StringPiece piece_of(std::string_view text) {
  return icu::StringPiece(text.data(), static_cast<std::int32_t>(text.size()));
}

bool is_host_character(char c) {
  return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.';
}

}  // namespace

std::size_t find_invalid_utf8(std::string_view text) {
  std::size_t offset = 0;
  while (offset < text.size()) {
    const Lead lead = classify_lead(byte_at(text, offset));
    if (lead.length == 0 || offset + lead.length > text.size()) return offset;
    for (std::size_t i = 1; i < lead.length; ++i) {
      const std::uint8_t byte = byte_at(text, offset + i);
      if (byte < (i == 1 ? lead.low : 0x80) || byte > (i == 1 ? lead.high : 0xBF)) return offset;
    }
    offset += lead.length;
  }
  return npos;
}

char32_t next_code_point(std::string_view text, std::size_t& offset) {
  const std::uint8_t lead = byte_at(text, offset);
  if (lead < 0x80) return static_cast<char32_t>(text[offset++]);
  const std::size_t length = classify_lead(lead).length;
  assert(length > 0 && offset + length <= text.size());
  char32_t value = lead;
  if (length > 1) value &= 0xFFu >> (length + 1);
  for (std::size_t i = 1; i < length; ++i) value = (value << 6) | (byte_at(text, offset + i) & 0x3Fu);
  offset += length;
  return value;
}

void append_utf8(std::string& out, char32_t code_point) {
  const auto put = [&out](char32_t byte) { out.push_back(static_cast<char>(static_cast<std::uint8_t>(byte))); };
  if (code_point < 0x80) {
    put(code_point);
    return;
  }
  const int tail = code_point < 0x800 ? 1 : code_point < 0x10000 ? 2 : 3;
  put((tail == 1 ? 0xC0u : tail == 2 ? 0xE0u : 0xF0u) | (code_point >> (6 * tail)));
  for (int i = tail - 1; i >= 0; --i) put(0x80u | ((code_point >> (6 * i)) & 0x3Fu));
}

std::size_t count_code_points(std::string_view text) {
  return static_cast<std::size_t>(
      std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<std::uint8_t>(c) & 0xC0u) != 0x80u; }));
}

int display_width(std::string_view text) {
  int width = 0;
  for (std::size_t offset = 0; offset < text.size();) {
    const UChar32 c = static_cast<UChar32>(next_code_point(text, offset));
    const std::int32_t category = u_charType(c);
    if (category == U_NON_SPACING_MARK || category == U_ENCLOSING_MARK || category == U_FORMAT_CHAR ||
        category == U_CONTROL_CHAR) {
      continue;
    }
    const std::int32_t east_asian = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
    width += east_asian == U_EA_WIDE || east_asian == U_EA_FULLWIDTH ? 2 : 1;
  }
  return width;
}

std::string to_nfc(std::string_view text) {
  if (is_ascii(text)) return std::string(text);
  UErrorCode status = U_ZERO_ERROR;
  const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
  assert(U_SUCCESS(status));  // the tables are compiled into ICU
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  nfc->normalizeUTF8(0, piece_of(text), sink, nullptr, status);
  assert(U_SUCCESS(status));
  return out;
}

std::string to_upper(std::string_view text, std::string_view language) {
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  UErrorCode status = U_ZERO_ERROR;
  icu::CaseMap::utf8ToUpper(std::string(language).c_str(), 0, piece_of(text), sink, nullptr, status);
  assert(U_SUCCESS(status));
  return out;
}

bool is_forbidden_in_text(char32_t code_point) {
  if (code_point == U'\t' || code_point == U'\n') return false;
  if (code_point < 0x80) return code_point < 0x20 || code_point == 0x7F;
  if (code_point == 0xAD || code_point > 0x10FFFF) return true;
  const std::int32_t category = u_charType(static_cast<UChar32>(code_point));
  if (category == U_CONTROL_CHAR || category == U_SURROGATE || category == U_PRIVATE_USE_CHAR) return true;
  return u_hasBinaryProperty(static_cast<UChar32>(code_point), UCHAR_NONCHARACTER_CODE_POINT) != 0;
}

bool is_breaking_space(char32_t code_point) {
  if (code_point < 0x80) return code_point == U' ' || (code_point >= U'\t' && code_point <= U'\r');
  if (code_point == 0xA0 || code_point == 0x2007 || code_point == 0x202F) return false;
  return u_isUWhiteSpace(static_cast<UChar32>(code_point)) != 0;
}

std::string to_ascii_host(std::string_view host) {
  constexpr std::size_t longest = 253;  // RFC 1035 §2.3.4
  if (host.empty() || host.size() > longest || find_invalid_utf8(host) != npos) return {};
  UErrorCode status = U_ZERO_ERROR;
  const std::unique_ptr<icu::IDNA> idna(
      icu::IDNA::createUTS46Instance(UIDNA_NONTRANSITIONAL_TO_ASCII | UIDNA_CHECK_BIDI | UIDNA_CHECK_CONTEXTJ, status));
  if (U_FAILURE(status)) return {};
  std::string out;
  icu::StringByteSink<std::string> sink(&out);
  icu::IDNAInfo info;
  idna->nameToASCII_UTF8(piece_of(host), sink, info, status);
  if (U_FAILURE(status) || info.hasErrors()) return {};
  return std::all_of(out.begin(), out.end(), is_host_character) ? out : std::string();
}

std::string code_point_name(char32_t code_point) {
  return fmt::format("U+{:04X}", static_cast<std::uint32_t>(code_point));
}

std::string to_utf16be(std::string_view text) {
  std::string out;
  const auto put = [&out](char32_t unit) {
    out.push_back(static_cast<char>(static_cast<std::uint8_t>(unit >> 8)));
    out.push_back(static_cast<char>(static_cast<std::uint8_t>(unit)));
  };
  for (std::size_t offset = 0; offset < text.size();) {
    const char32_t c = next_code_point(text, offset);
    if (c < 0x10000) {
      put(c);
      continue;
    }
    put(0xD800 + ((c - 0x10000) >> 10));
    put(0xDC00 + ((c - 0x10000) & 0x3FF));
  }
  return out;
}

}  // namespace shortlist
