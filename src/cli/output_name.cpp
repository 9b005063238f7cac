#include "cli/output_name.h"

#include <fmt/format.h>

#include "cli/paths.h"
#include "text/letter.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr std::size_t name_limit = 100;  // bytes: long enough for names, and well below what file systems allow

std::string name_with(const std::string& base, std::string_view suffix, std::string_view extension) {
  const std::string end = fmt::format("Resume{}.{}", suffix, extension);
  return base.empty() ? end : fmt::format("{}-{}", base, end);
}

// What is left of the limit for the part before "-Resume-99999.dump".
constexpr std::size_t base_limit = name_limit - 18;

std::string name_for_company(std::string_view person, std::string_view company, const std::string& profile,
                             const std::string& kind, std::string_view extension) {
  std::string base = file_base(person, base_limit / 2);
  if (base.empty()) base = file_base(stem_of(profile), base_limit / 2);
  for (const std::string& part : {file_base(company, base_limit / 2), kind}) {
    if (!part.empty()) base += (base.empty() ? "" : "-") + part;
  }
  return fmt::format("{}.{}", base, extension);
}

}  // namespace

std::string file_base(std::string_view name, std::size_t limit) {
  const std::string normal = to_nfc(name.substr(0, find_invalid_utf8(name)));
  std::string base;
  bool gap = false;
  std::size_t offset = 0;
  while (offset < normal.size()) {
    const char32_t code_point = next_code_point(normal, offset);
    if (!is_letter_or_digit(code_point)) {
      gap = true;
      continue;
    }
    std::string piece = gap && !base.empty() ? "-" : "";
    append_utf8(piece, code_point);
    if (base.size() + piece.size() > limit) break;
    base += piece;
    gap = false;
  }
  return base;
}

std::string default_name(std::string_view person, const std::string& profile, std::string_view extension) {
  std::string base = file_base(person, base_limit);
  if (base.empty()) base = file_base(stem_of(profile), base_limit);
  return name_with(base, "", extension);
}

std::string letter_name(std::string_view person, std::string_view company, const std::string& profile,
                        std::string_view extension) {
  return name_for_company(person, company, profile, "Letter", extension);
}

std::string prep_name(std::string_view person, std::string_view company, const std::string& profile,
                      std::string_view extension) {
  return name_for_company(person, company, profile, "Prep", extension);
}

std::string guide_name(std::string_view person, std::string_view company, const std::string& profile,
                       std::string_view extension) {
  return name_for_company(person, company, profile, "Guide", extension);
}

std::string NamesTaken::take(std::string_view person, const std::string& profile, std::string_view extension) {
  std::string name = default_name(person, profile, extension);
  if (names_.insert(name).second) return name;
  const std::string base = file_base(stem_of(profile), base_limit);
  name = name_with(base, "", extension);
  for (int count = 2; !names_.insert(name).second; ++count) {
    name = name_with(base, fmt::format("-{}", count), extension);
  }
  return name;
}

}  // namespace shortlist
