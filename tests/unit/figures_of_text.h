// The figures that a text prints, for tests that look for each of them in the input.
#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace shortlist {

// Runs of digits with the stops, commas and colons inside: "1,200", "07:30".
inline std::vector<std::string> figures_in(const std::string& text) {
  std::vector<std::string> figures;
  for (std::size_t at = text.find_first_of("0123456789"); at != std::string::npos;) {
    std::size_t end = text.find_first_not_of("0123456789.,:", at);
    if (end == std::string::npos) end = text.size();
    std::string figure = text.substr(at, end - at);
    while (figure.find_last_of(".,:") + 1 == figure.size()) figure.pop_back();
    figures.push_back(figure);
    at = text.find_first_of("0123456789", end);
  }
  return figures;
}

}  // namespace shortlist
