// The parts of a path, as text.
#pragma once

#include <string>

namespace shortlist {

// "out/cv/" of "out/cv/a.b.pdf"; empty when there is no folder in it.
std::string folder_of(const std::string& path);

// "a.b" of "out/cv/a.b.pdf".
std::string stem_of(const std::string& path);

// "pdf" of "out/cv/a.b.pdf"; empty when there is none. A leading dot begins no extension.
std::string extension_of(const std::string& path);

// `path` as seen from `folder` (with its slash): absolute ones stay as they are.
std::string below(const std::string& folder, const std::string& path);

}  // namespace shortlist
