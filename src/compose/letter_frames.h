// Chooses frames and fills them. Inside compose/ only.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

#include "model/letter_words.h"

namespace shortlist {

using Fillings = std::vector<std::pair<std::string_view, std::string>>;

// `frame` with its places filled. A value with a comma in it ("Engineer, Payments") is closed by another where the
// sentence goes on; no full stop stands behind another end of a sentence.
std::string fill_frame(std::string_view frame, const Fillings& fillings);

// Always the same choice for the same candidate and company.
class FrameChooser {
 public:
  FrameChooser(const LetterWords& words, std::string_view candidate, std::string_view company);

  // The filled frame of a slot. A slot that is asked for again gives another one than before.
  std::string sentence(LetterSlot slot, const Fillings& fillings);

 private:
  const LetterWords& words_;
  std::uint64_t seed_;
  std::vector<int> used_;  // how often each slot has been asked for
};

// "Go", "Go and Kafka", "Go, Kafka and Redis".
std::string list_of(const std::vector<std::string>& items, const std::string& conjunction);

}  // namespace shortlist
