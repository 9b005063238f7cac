// Words without case, accents and punctuation, for comparing with word lists.
#pragma once

#include <string>
#include <string_view>

namespace shortlist {

// The words of `text` (UTF-8) in plain small letters, parted by single blanks: Latin letters lose their accents ("ł" is
// "l", "ß" is "ss"), other letters stay as they are, digits and "+" stay, an apostrophe inside a word stays as "'", and
// everything else parts words. "What You’ll Do:" becomes "what you'll do".
std::string fold_words(std::string_view text);

// True when the words of `phrase` stand in `words`, one behind the other; both as `fold_words` makes them.
bool has_phrase(std::string_view words, std::string_view phrase);

}  // namespace shortlist
