// Turns the parts of a profile into blocks. Inside compose/ only.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "compose/compose_resume.h"

namespace shortlist {

class ResumeComposer {
 public:
  ResumeComposer(const Profile& profile, const ResumeRequest& request, const Theme& theme, const LocaleData& locale,
                 Diagnostics& diagnostics);

  Document compose();
  Title title();

 private:
  // Words of the candidate's in the wanted language, parsed; remembers what had to be taken from another language.
  Inlines words(const TranslatedText& text);
  // The same for a name of somebody or something: written once, it is the same in all languages.
  Inlines name(const TranslatedText& text);
  Inlines words(const Text& text);
  Inlines linked(const TranslatedText& text, const Text& url);
  std::vector<Inlines> paragraphs(const TranslatedText& text);
  Inlines dates(const Period& period) const;
  Inlines date(const std::optional<Date>& date) const;

  void add_detail(std::vector<Inlines>& details, Inlines detail);
  void add_section(const std::string& name);
  void add_heading(const std::string& name);
  void add_summary();
  void add_work();
  void add_projects();
  void add_education();
  void add_breaks();
  void add_skills();
  void add_credentials(const std::string& section, const std::vector<Credential>& credentials);
  void add_volunteer();
  void add_languages();
  void add_interests();
  void add_references();
  void add_custom();

  Inlines name_and_place(const TranslatedText& who, const Text& url, const TranslatedText& place);
  void add_text(Entry& entry, const TranslatedText& summary, const std::vector<Highlight>& highlights,
                const std::vector<Text>& skills);
  bool is_wanted(const Highlight& highlight) const;
  void warn_of_missing_translations();
  void warn_of_unknown_tags();

  const Profile& profile_;
  const ResumeRequest& request_;
  const Theme& theme_;
  const LocaleData& locale_;
  Diagnostics& diagnostics_;
  std::string own_locale_;
  std::vector<Block> blocks_;
  std::vector<Location> untranslated_;
};

}  // namespace shortlist
