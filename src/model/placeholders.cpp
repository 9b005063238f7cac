#include "model/placeholders.h"

#include <algorithm>
#include <array>

namespace shortlist {
namespace {

constexpr std::array<std::string_view, 7> names{"project", "metric", "before", "after", "skill", "company", "role"};

bool is_word_byte(char byte) {
  return (byte >= 'a' && byte <= 'z') || (byte >= 'A' && byte <= 'Z') || (byte >= '0' && byte <= '9') || byte == '_';
}

}  // namespace

std::vector<PlaceholderSpan> find_placeholders(std::string_view text) {
  std::vector<PlaceholderSpan> spans;
  for (std::size_t begin = text.find('{'); begin != std::string_view::npos; begin = text.find('{', begin + 1)) {
    std::size_t end = begin + 1;
    while (end < text.size() && is_word_byte(text[end])) ++end;
    if (end == text.size() || text[end] != '}') continue;
    const auto found = std::find(names.begin(), names.end(), text.substr(begin + 1, end - begin - 1));
    PlaceholderSpan span{begin, end + 1, std::nullopt};
    if (found != names.end()) span.name = static_cast<Placeholder>(found - names.begin());
    spans.push_back(span);
  }
  return spans;
}

}  // namespace shortlist
