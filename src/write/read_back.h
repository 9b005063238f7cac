// What a reader got out of a file, against the document it was made of.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"

namespace shortlist {

struct ReadBack {
  std::size_t words = 0;            // of the document
  std::vector<std::string> faults;  // each names words; empty when every word came back, in order
};

// Compares the words of `document` with `text`, which a reader took out of its PDF (UTF-8). Words are told apart by
// blanks; case, and tokens without a letter or digit (bullets, separators), do not count; running heads are left out;
// dates at the right margin may come before or after the line they stand in. Of many faults the first ones are named.
ReadBack compare_words(const Document& document, std::string_view text);

}  // namespace shortlist
