// What is a letter, in any script.
#pragma once

namespace shortlist {

// True for a letter, a combining mark or a decimal digit: what stays in the name of a file made from a person's name.
bool is_letter_or_digit(char32_t code_point);

}  // namespace shortlist
