// templates/letters/*.toml → LetterWords.
#pragma once

#include <string>
#include <string_view>

#include "model/letter_words.h"
#include "text/diagnostic.h"

namespace shortlist {

// Reads one file. Frames are all there or none: each slot with at least six, each frame with the places that its slot
// fills and no others.
LetterWords read_letter_words(const std::string& path, std::string_view text, Diagnostics& diagnostics);

inline constexpr std::size_t least_frames = 6;

}  // namespace shortlist
