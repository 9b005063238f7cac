#include "prep/fill_text.h"

namespace shortlist {

std::string capitalised(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
  return text;
}

std::optional<std::string> fill_text(std::string_view text, PlaceValues values) {
  std::string filled;
  std::size_t at = 0;
  while (at < text.size()) {
    const std::size_t open = text.find('{', at);
    filled += text.substr(at, open - at);
    if (open == std::string_view::npos) break;
    const std::size_t close = text.find('}', open);
    if (close == std::string_view::npos) return std::nullopt;
    const std::string_view name = text.substr(open + 1, close - open - 1);
    const std::size_t before = filled.size();
    for (const auto& [key, value] : values) {
      if (key == name) filled += value;
    }
    if (filled.size() == before) return std::nullopt;
    at = close + 1;
  }
  return capitalised(std::move(filled));
}

}  // namespace shortlist
