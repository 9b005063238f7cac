// The bytes of a resume that is text. Inside read/ only.
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

#include "model/resume_text.h"
#include "text/diagnostic.h"

namespace shortlist {

inline constexpr std::size_t largest_text_resume = std::size_t{1} << 20;  // bytes

// `text` without a byte order mark; empty, and said why, when it is no UTF-8 text of at most 1 MiB with a letter in it.
std::string_view check_resume_bytes(const std::string& path, std::string_view text, Diagnostics& diagnostics);

// Sets what `facts` holds of every text file.
void set_text_facts(ResumeText& resume, const std::string& path, FileFacts::Format format, std::size_t bytes);

}  // namespace shortlist
