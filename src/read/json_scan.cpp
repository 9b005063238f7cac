#include "read/json_scan.h"

#include <algorithm>

#include "text/unicode.h"

namespace shortlist {

int json_depth(std::string_view text) {
  int depth = 0;
  int most = 0;
  bool quoted = false;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    if (quoted && c == '\\') ++i;
    if (c == '"') quoted = !quoted;
    if (quoted) continue;
    if (c == '{' || c == '[') most = std::max(most, ++depth);
    if (c == '}' || c == ']') --depth;
  }
  return most;
}

Location place_of_byte(const std::string& path, std::string_view text, std::size_t byte) {
  const std::string_view before = text.substr(0, std::min(byte == 0 ? 0 : byte - 1, text.size()));
  const int line = 1 + static_cast<int>(std::count(before.begin(), before.end(), '\n'));
  const std::size_t start = before.rfind('\n') == npos ? 0 : before.rfind('\n') + 1;
  return {path, line, 1 + static_cast<int>(count_code_points(before.substr(start))), ""};
}

}  // namespace shortlist
