// Writing files so that nothing is ever half written.
#pragma once

#include <string>
#include <string_view>

namespace shortlist {

// Makes `path` hold `bytes`: afterwards it is the new file, or (Failure thrown, process killed, power lost) the old one
// as it was. Keeps the permissions of the old file and writes through symbolic links. What is no regular file (a
// device, a pipe) is written as it is.
void save_file(const std::string& path, std::string_view bytes);

// The same for a file that must not exist yet; false, and nothing is changed, when something of that name is there.
bool save_new_file(const std::string& path, std::string_view bytes);

// Throws UsageError when `path` leads to the file `input`: what something is made of is not to be lost.
void refuse_to_replace(const std::string& path, const std::string& input);

// Makes the folder and those above it. Throws Failure when that is not possible.
void make_folder(const std::string& path);

}  // namespace shortlist
