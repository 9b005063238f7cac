// The names of files that the user did not name.
#pragma once

#include <cstddef>
#include <set>
#include <string>
#include <string_view>

namespace shortlist {

// "Marta-Lindqvist" of "Marta  Lindqvist": letters and digits of all scripts are kept, in NFC, everything else becomes
// one
// "-", with none at the ends. At most `limit` bytes, cut between code points. May be empty.
std::string file_base(std::string_view name, std::size_t limit);

// "Marta-Lindqvist-Resume.pdf", of at most 100 bytes. A name without letters is replaced by that of the profile's file.
std::string default_name(std::string_view person, const std::string& profile, std::string_view extension);

// "Marta-Lindqvist-Havsbro-Payments-Letter.pdf", of at most 100 bytes.
std::string letter_name(std::string_view person, std::string_view company, const std::string& profile,
                        std::string_view extension);

// "Marta-Lindqvist-Acme-Prep.pdf", likewise.
std::string prep_name(std::string_view person, std::string_view company, const std::string& profile,
                      std::string_view extension);

// "Marta-Lindqvist-Acme-Guide.pdf", likewise.
std::string guide_name(std::string_view person, std::string_view company, const std::string& profile,
                       std::string_view extension);

// Names the files of one folder so that none replaces another.
class NamesTaken {
 public:
  // The default name, or, when it is taken, one made from the profile's file, with "-2", "-3" … when that is taken too.
  std::string take(std::string_view person, const std::string& profile, std::string_view extension);

 private:
  std::set<std::string> names_;
};

}  // namespace shortlist
