#include <cstddef>
#include <cstdint>
#include <string_view>

#include "read/read_profile.h"
#include "text/diagnostic.h"

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  shortlist::Diagnostics diagnostics;
  shortlist::read_profile("fuzz.toml", std::string_view(reinterpret_cast<const char*>(data), size), diagnostics);
  diagnostics.format();
  return 0;
}
