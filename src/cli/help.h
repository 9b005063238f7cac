// The texts of --help.
#pragma once

#include <string_view>

namespace shortlist {

extern const std::string_view program_help;
extern const std::string_view resume_help;
extern const std::string_view apply_help;
extern const std::string_view letter_help;
extern const std::string_view check_help;
extern const std::string_view prep_help;
extern const std::string_view booklet_help;
extern const std::string_view diff_help;
extern const std::string_view skills_help;
extern const std::string_view questions_help;
extern const std::string_view themes_help;
extern const std::string_view new_help;

}  // namespace shortlist
