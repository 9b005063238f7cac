// Years of experience that a text asks for. Inside skills/ only.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace shortlist {

// "5+ years", "at least three years", "3-5 Jahre": bytes [begin, end) of the text. Of a range the lower number counts.
struct YearsAsked {
  int years = 0;  // 1–30
  std::size_t begin = 0;
  std::size_t end = 0;
};

// All in `text`, in order; in English, German, French, Spanish, Portuguese and Polish.
std::vector<YearsAsked> find_years(std::string_view text);

}  // namespace shortlist
