// What a line names as the cause of its figures, and the percentile that they are.
#include <algorithm>

#include "prep/measures.h"

namespace shortlist {

std::vector<std::string> find_causes(std::string_view line, const std::vector<LineWord>& words) {
  constexpr std::size_t longest = 90;  // bytes
  std::vector<std::string> causes;
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (!is_one_of(words[i].lower, "by after") || words[i].after != 0 || !is_gerund(words[i + 1])) continue;
    // What was found out is no cause yet.
    if (is_one_of(words[i + 1].lower, "profiling measuring analysing analyzing tracing finding reading comparing"))
      continue;
    std::size_t begin = i + 1;
    std::size_t end = begin + 1;
    for (; end < words.size() && words[end - 1].after == 0; ++end) {
      const bool joint = words[end].lower == "and" && end + 1 < words.size() && is_gerund(words[end + 1]);
      if (!joint) continue;
      causes.emplace_back(line.substr(words[begin].begin, words[end - 1].end - words[begin].begin));
      begin = end + 1;
    }
    causes.emplace_back(line.substr(words[begin].begin, words[end - 1].end - words[begin].begin));
    break;
  }
  const bool fits = causes.size() <= 2 && std::all_of(causes.begin(), causes.end(),
                                                      [](const std::string& cause) { return cause.size() <= longest; });
  if (!fits) causes.clear();
  return causes;
}

std::string find_percentile(std::string_view line, const std::vector<LineWord>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    const std::string& word = words[i].lower;
    if (word.size() >= 3 && word[0] == 'p' && word.find_first_not_of("0123456789.", 1) == std::string::npos) {
      return std::string(words[i].text);
    }
    if (word == "percentile" && i > 0 && words[i - 1].lower.ends_with("th")) {
      return "the " + std::string(line.substr(words[i - 1].begin, words[i].end - words[i - 1].begin));
    }
    if (word == "median") return "the median";
  }
  return {};
}

}  // namespace shortlist
