#include "model/profile.h"

namespace shortlist {
namespace {

const Text* find_version(const TranslatedText& text, std::string_view locale) {
  for (const auto& [tag, version] : text.versions) {
    if (tag == locale) return &version;
  }
  return nullptr;
}

}  // namespace

const Text& in_locale(const TranslatedText& text, std::string_view locale) {
  static const Text none;
  if (text.versions.empty()) return none;
  const std::string_view language = locale.substr(0, locale.find('-'));
  for (const std::string_view tag : {locale, language, std::string_view()}) {
    const Text* version = find_version(text, tag);
    if (version != nullptr) return *version;
  }
  return text.versions.front().second;
}

const std::vector<std::string>& section_names() {
  static const std::vector<std::string> names{"summary",   "work",         "projects",     "skills",    "education",
                                              "breaks",    "certificates", "publications", "talks",     "awards",
                                              "volunteer", "languages",    "sections",     "interests", "references"};
  return names;
}

}  // namespace shortlist
