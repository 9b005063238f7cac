#include <cstddef>
#include <cstdint>
#include <string>

#include "document/markup.h"
#include "text/diagnostic.h"
#include "text/unicode.h"

// Markup comes from readers, so it is well-formed UTF-8; what an address becomes must be one again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  const std::string text(reinterpret_cast<const char*>(data), size);
  if (shortlist::find_invalid_utf8(text) != shortlist::npos) return 0;
  shortlist::Diagnostics diagnostics;
  shortlist::parse_markup({text, {"fuzz.toml", 1, 1, {}}}, diagnostics);
  diagnostics.format();
  const std::string uri = shortlist::absolute_uri(text);
  if (!uri.empty() && shortlist::absolute_uri(uri) != uri) __builtin_trap();
  shortlist::display_url(text);
  return 0;
}
