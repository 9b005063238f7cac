#include "compose/compose_resume.h"

#include <fmt/format.h>

#include <algorithm>
#include <set>

#include "compose/inlines.h"
#include "compose/resume_composer.h"
#include "document/markup.h"

namespace shortlist {
namespace {

constexpr std::size_t most_keywords = 60;

std::string word(const LocaleData& locale, const std::string& key) {
  const auto found = locale.words.find(key);
  return found == locale.words.end() ? key : found->second;
}

// Names of skills for the metadata, each once, in the order of the profile.
std::vector<std::string> keywords_of(const Profile& profile) {
  std::vector<std::string> keywords;
  std::set<std::string> seen;
  for (const SkillGroup& group : profile.skills) {
    for (const Text& item : group.items) {
      Diagnostics none;
      const std::string name = plain_text(parse_markup(item, none));
      if (keywords.size() < most_keywords && seen.insert(name).second) keywords.push_back(name);
    }
  }
  return keywords;
}

bool contains_ignoring_case(std::string_view text, std::string_view word) {
  const auto same = [](char a, char b) { return (a | 0x20) == (b | 0x20); };
  return std::search(text.begin(), text.end(), word.begin(), word.end(), same) != text.end();
}

// A phone number as a tel URI (RFC 3966): digits and a leading plus.
std::string phone_uri(const std::string& phone) {
  std::string uri = "tel:";
  for (const char c : phone) {
    if ((c >= '0' && c <= '9') || (c == '+' && uri.size() == 4)) uri += c;
  }
  return uri;
}

}  // namespace

ResumeComposer::ResumeComposer(const Profile& profile, const ResumeRequest& request, const Theme& theme,
                               const LocaleData& locale, Diagnostics& diagnostics)
    : profile_(profile),
      request_(request),
      theme_(theme),
      locale_(locale),
      diagnostics_(diagnostics),
      own_locale_(profile.resume.locale.empty() ? "en" : profile.resume.locale) {}

Inlines ResumeComposer::words(const TranslatedText& text) {
  if (text.empty()) return {};
  const Text& version = in_locale(text, request_.locale);
  const std::string language = request_.locale.substr(0, request_.locale.find('-'));
  const bool translated = std::any_of(text.versions.begin(), text.versions.end(), [&](const auto& entry) {
    const std::string& tag = entry.first.empty() ? own_locale_ : entry.first;
    return tag.substr(0, tag.find('-')) == language;
  });
  if (!translated) untranslated_.push_back(version.where);
  return parse_markup(version, diagnostics_);
}

Inlines ResumeComposer::name(const TranslatedText& text) {
  const bool written_once = text.versions.size() == 1 && text.versions[0].first.empty();
  return written_once ? parse_markup(text.versions[0].second, diagnostics_) : words(text);
}

Inlines ResumeComposer::words(const Text& text) {
  return text.empty() ? Inlines{} : parse_markup(text, diagnostics_);
}

Inlines ResumeComposer::linked(const TranslatedText& text, const Text& url) {
  Inlines inlines = name(text);
  if (url.empty()) return inlines;
  for (Inline& part : inlines) {
    if (part.link.empty()) part.link = absolute_uri(url.value);
  }
  return inlines;
}

// Blank lines part paragraphs.
std::vector<Inlines> ResumeComposer::paragraphs(const TranslatedText& text) {
  std::vector<Inlines> result;
  if (text.empty()) return result;
  words(text);
  const Text& source = in_locale(text, request_.locale);
  std::size_t begin = 0;
  while (begin <= source.value.size()) {
    const std::size_t end = std::min(source.value.find("\n\n", begin), source.value.size());
    const Inlines inlines = parse_markup({source.value.substr(begin, end - begin), source.where}, diagnostics_);
    if (!inlines.empty()) result.push_back(inlines);
    begin = end + 2;
  }
  return result;
}

Inlines ResumeComposer::date(const std::optional<Date>& date) const {
  if (!date) return {};
  return {plain(format_date(*date, locale_))};
}

Inlines ResumeComposer::dates(const Period& period) const {
  if (!period.start && !period.end) return {};
  const std::string start = period.start ? format_date(*period.start, locale_) : "";
  const std::string end = period.present ? locale_.present : period.end ? format_date(*period.end, locale_) : "";
  if (start.empty() || end.empty() || start == end) return {plain(start.empty() ? end : start)};
  std::string range = locale_.range;
  const auto fill = [&range](std::string_view key, const std::string& value) {
    const std::size_t at = range.find(key);
    if (at != std::string::npos) range.replace(at, key.size(), value);
  };
  fill("{start}", start);
  fill("{end}", end);
  return {plain(range)};
}

void ResumeComposer::add_detail(std::vector<Inlines>& details, Inlines detail) {
  if (!detail.empty()) details.push_back(std::move(detail));
}

Title ResumeComposer::title() {
  const Person& person = profile_.person;
  Title title;
  title.text = {plain(person.name.value)};
  title.text[0].where = person.name.where;
  title.subtitle = words(person.headline);
  add_detail(title.details, name(person.location));
  const auto link = [&](const Text& text, const std::string& shown, const std::string& uri) {
    if (!text.empty()) title.details.push_back({linked_text(shown, uri, text.where)});
  };
  link(person.phone, person.phone.value, phone_uri(person.phone.value));
  link(person.email, person.email.value, absolute_uri("mailto:" + person.email.value));
  link(person.website, display_url(person.website.value), absolute_uri(person.website.value));
  for (const Link& other : person.links) {
    const std::string shown = display_url(other.url.value);
    // "GitHub: github.com/marta" says it twice.
    const bool told = other.label.empty() || contains_ignoring_case(shown, other.label.value);
    Inlines detail;
    if (!told) detail.push_back(plain(label(other.label.value)));
    detail.push_back(linked_text(shown, absolute_uri(other.url.value), other.url.where));
    title.details.push_back(detail);
  }
  for (const std::string& key : profile_.resume.show) {
    Inlines value = words(key == "authorization" ? person.authorization : person.availability);
    if (value.empty()) continue;
    value.insert(value.begin(), plain(label(word(locale_, key))));
    title.details.push_back(std::move(value));
  }
  return title;
}

bool ResumeComposer::is_wanted(const Highlight& highlight) const {
  if (request_.tags.empty() || highlight.tags.empty()) return true;
  return std::any_of(highlight.tags.begin(), highlight.tags.end(), [&](const std::string& tag) {
    return std::find(request_.tags.begin(), request_.tags.end(), tag) != request_.tags.end();
  });
}

void ResumeComposer::warn_of_missing_translations() {
  if (untranslated_.empty()) return;
  std::string fields;
  std::set<std::string> named;
  for (const Location& where : untranslated_) {
    if (!named.insert(where.field).second) continue;
    fields += (fields.empty() ? "" : ", ") + where.field;
  }
  diagnostics_.warning(
      untranslated_.front(),
      fmt::format("{} texts have no \"{}\" version and stay as they are", named.size(), request_.locale),
      "translate " + fields);
}

void ResumeComposer::warn_of_unknown_tags() {
  std::vector<std::string> known;
  const auto collect = [&known](const std::vector<Highlight>& highlights) {
    for (const Highlight& highlight : highlights)
      known.insert(known.end(), highlight.tags.begin(), highlight.tags.end());
  };
  for (const Work& work : profile_.work) {
    collect(work.highlights);
    for (const Position& position : work.positions) collect(position.highlights);
  }
  for (const Project& project : profile_.projects) collect(project.highlights);
  for (const Education& education : profile_.education) collect(education.highlights);
  for (const Volunteer& volunteer : profile_.volunteer) collect(volunteer.highlights);
  for (const CustomSection& section : profile_.sections) {
    for (const SectionEntry& entry : section.entries) collect(entry.highlights);
  }
  for (const std::string& tag : request_.tags) {
    if (std::find(known.begin(), known.end(), tag) != known.end()) continue;
    const std::string near = did_you_mean(tag, known);
    diagnostics_.warning({profile_.file, 0, 0, {}}, fmt::format("no highlight has the tag \"{}\"", tag),
                         near.empty() ? "" : fmt::format("did you mean \"{}\"?", near));
  }
}

Document ResumeComposer::compose() {
  Document document;
  const Person& person = profile_.person;
  blocks_.push_back(title());
  const std::vector<std::string>& order = !request_.sections.empty()          ? request_.sections
                                          : !profile_.resume.sections.empty() ? profile_.resume.sections
                                                                              : theme_.sections;
  for (const std::string& name : order) add_section(name);
  document.blocks = std::move(blocks_);
  Meta& meta = document.meta;
  const std::string resume = word(locale_, "resume");
  meta.title = person.name.value + " – " + resume;
  meta.author = person.name.value;
  meta.subject = plain_text(words(person.headline));
  meta.language = request_.locale;
  meta.keywords = keywords_of(profile_);
  meta.running_head = person.name.value + " · " + resume + " · " + word(locale_, "page");
  meta.date = request_.date;
  warn_of_unknown_tags();
  warn_of_missing_translations();
  return document;
}

Title compose_head(const Profile& profile, const ResumeRequest& request, const Theme& theme, const LocaleData& locale,
                   Diagnostics& diagnostics) {
  return ResumeComposer(profile, request, theme, locale, diagnostics).title();
}

Document compose_resume(const Profile& profile, const ResumeRequest& request, const Theme& theme,
                        const LocaleData& locale, Diagnostics& diagnostics) {
  return ResumeComposer(profile, request, theme, locale, diagnostics).compose();
}

}  // namespace shortlist
