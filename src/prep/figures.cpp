#include "prep/figures.h"

#include <algorithm>
#include <array>
#include <utility>

#include "prep/line_words.h"

namespace shortlist {

bool is_digit(char byte) {
  return byte >= '0' && byte <= '9';
}

std::size_t figure_size(std::string_view text) {
  std::size_t size = 0;
  while (size < text.size()) {
    if (is_digit(text[size])) {
      ++size;
    } else if ((text[size] == '.' || text[size] == ',') && size + 1 < text.size() && is_digit(text[size + 1])) {
      ++size;
    } else {
      break;
    }
  }
  return size;
}

bool is_year(std::string_view figure) {
  return figure.size() == 4 && (figure.starts_with("19") || figure.starts_with("20")) &&
         figure.find_first_of(".,") == std::string_view::npos;
}

bool is_clock(std::string_view text) {
  return (text.size() == 5 && text[2] == ':' && is_digit(text[0]) && is_digit(text[1]) && is_digit(text[3]) &&
          is_digit(text[4])) ||
         (text.size() == 4 && text[1] == ':' && is_digit(text[0]) && is_digit(text[2]) && is_digit(text[3]));
}

std::size_t digits_in(std::string_view figure) {
  return static_cast<std::size_t>(std::count_if(figure.begin(), figure.end(), is_digit));
}

std::string_view rate_of(std::string_view word) {
  constexpr std::array<std::pair<std::string_view, std::string_view>, 8> rates = {{
      {"second", "/s /sec /second"},
      {"minute", "/min /minute"},
      {"hour", "/h /hr /hour hourly"},
      {"day", "/d /day daily"},
      {"night", "/night nightly"},
      {"week", "/wk /week weekly"},
      {"month", "/mo /month monthly"},
      {"year", "/y /yr /year yearly annually"},
  }};
  for (const auto& [unit, words] : rates) {
    if (is_one_of(word, words)) return unit;
  }
  return {};
}

std::size_t rest_of_time(const std::vector<LineWord>& words, std::size_t at, std::string_view unit) {
  const bool hours = unit.ends_with("h") || is_one_of(unit, "hr hrs hour hours");
  const bool minutes = unit.ends_with("min") || is_one_of(unit, "mins minute minutes");
  const std::string_view list = hours ? "m min mins minute minutes" : "s sec secs second seconds";
  if ((!hours && !minutes) || at >= words.size()) return 0;
  const std::string_view text = words[at].lower;
  const std::size_t size = digits_in(text) <= 2 ? figure_size(text) : 0;
  if (size == 0) return 0;
  if (size < text.size()) return is_one_of(text.substr(size), list) ? 1 : 0;
  return at + 1 < words.size() && words[at].after == 0 && is_one_of(words[at + 1].lower, list) ? 2 : 0;
}

}  // namespace shortlist
