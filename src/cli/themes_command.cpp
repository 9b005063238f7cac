#include "cli/themes_command.h"

#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "cli/look.h"
#include "document/theme.h"
#include "text/diagnostic.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

std::vector<Theme> load_all() {
  std::vector<Theme> themes;
  Diagnostics diagnostics;  // stays empty: the themes were checked when they were baked
  for (const std::string& name : theme_names()) themes.push_back(load_theme(name, {}, diagnostics));
  return themes;
}

// A JSON string (RFC 8259). Themes hold no control characters but perhaps tabs and line feeds.
std::string json_string(std::string_view text) {
  std::string out = "\"";
  for (const char byte : text) {
    if (byte == '"' || byte == '\\') out += '\\';
    if (static_cast<unsigned char>(byte) < 0x20) {
      out += fmt::format("\\u{:04x}", byte);
    } else {
      out += byte;
    }
  }
  return out + '"';
}

std::string as_json(const std::vector<Theme>& themes) {
  std::vector<std::string> items;
  for (const Theme& theme : themes) {
    items.push_back(
        fmt::format("{{\"name\": {}, \"summary\": {}}}", json_string(theme.name), json_string(theme.summary)));
  }
  return fmt::format("{{\"version\": 1, \"themes\": [{}]}}\n", fmt::join(items, ", "));
}

std::string as_text(const std::vector<Theme>& themes) {
  int widest = 0;
  for (const Theme& theme : themes) widest = std::max(widest, display_width(theme.name));
  std::string out;
  for (const Theme& theme : themes) {
    const std::size_t gap = static_cast<std::size_t>(widest - display_width(theme.name)) + 2;
    out += fmt::format("{}{}{}\n", theme.name, std::string(gap, ' '), theme.summary);
  }
  return out;
}

}  // namespace

int execute(const ThemesCommand& command, Console& console) {
  const std::vector<Theme> themes = load_all();
  print(console, command.json ? as_json(themes) : as_text(themes));
  return 0;
}

}  // namespace shortlist
