#include "tailor/redact.h"

#include <algorithm>
#include <string>

#include "model/plain_text.h"
#include "model/resume_text.h"

namespace shortlist {
namespace {

// The rule that asks for name, e-mail address, phone number or city.
constexpr std::string_view contact_rule = "L14";
constexpr std::size_t shortest_told = 4;  // bytes: less than that stands in other words by chance
constexpr std::size_t digits_told = 7;    // of a phone number: enough to know it by, with or without its prefixes

bool has(const std::vector<Redaction>& redactions, Redaction which) {
  return std::find(redactions.begin(), redactions.end(), which) != redactions.end();
}

void drop_links(Profile& profile) {
  profile.person.website = {};
  profile.person.links.clear();
  for (Work& work : profile.work) work.url = {};
  for (Project& project : profile.projects) project.url = {};
  for (std::vector<Credential>* list :
       {&profile.certificates, &profile.awards, &profile.publications, &profile.talks}) {
    for (Credential& credential : *list) credential.url = {};
  }
}

// "zoe.example.com" of "https://www.zoe.example.com/".
std::string bare_address(std::string url) {
  const std::size_t scheme = url.find("://");
  if (scheme != std::string::npos) url.erase(0, scheme + 3);
  if (url.starts_with("www.")) url.erase(0, 4);
  while (url.ends_with('/')) url.pop_back();
  return url;
}

std::string lower_ascii(std::string text) {
  for (char& c : text) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return text;
}

// The digits, with "|" for what parts numbers, which no blank, dash or bracket does: "|48600100200" of
// "+48 600-100 (200)".
std::string digits_of(std::string_view text) {
  std::string digits;
  for (const char c : text) {
    if (c >= '0' && c <= '9') {
      digits += c;
    } else if (static_cast<unsigned char>(c) < 0x80 && std::string_view(" -./()").find(c) == std::string_view::npos) {
      digits += '|';
    }
  }
  return digits;
}

// What the redactions take out, as it could stand in a text.
struct Taken {
  std::vector<std::string> addresses;  // in lower case
  std::vector<std::string> places;
  std::string phone;  // its last digits, however the country is written; empty: none
};

Taken taken_by(const std::vector<Redaction>& redactions, const Person& person) {
  Taken taken;
  if (has(redactions, Redaction::phone)) {
    const std::string digits = digits_of(person.phone.value);
    const std::size_t begin = std::min(digits.find_first_not_of('|'), digits.size());
    taken.phone = digits.substr(begin, digits.find('|', begin) - begin);  // without its extension
    taken.phone.erase(0, taken.phone.size() - std::min(taken.phone.size(), digits_told));
  }
  if (has(redactions, Redaction::email)) taken.addresses.push_back(lower_ascii(person.email.value));
  if (has(redactions, Redaction::links)) {
    taken.addresses.push_back(lower_ascii(bare_address(person.website.value)));
    for (const Link& link : person.links) taken.addresses.push_back(lower_ascii(bare_address(link.url.value)));
  }
  if (has(redactions, Redaction::location)) {
    for (const auto& [tag, text] : person.location.versions) {
      const std::string place = plain_text(text.value);
      taken.places.push_back(place.substr(0, place.find(',')));  // the city
    }
  }
  for (std::vector<std::string>* values : {&taken.addresses, &taken.places}) {
    std::erase_if(*values, [](const std::string& value) { return value.size() < shortest_told; });
  }
  return taken;
}

bool tells(const std::string& text, const Taken& taken) {
  const auto is_in = [](const std::string& whole) {
    return [&whole](const std::string& value) { return whole.find(value) != std::string::npos; };
  };
  const std::string lower = lower_ascii(text);
  return (taken.phone.size() >= shortest_told && digits_of(text).find(taken.phone) != std::string::npos) ||
         std::any_of(taken.addresses.begin(), taken.addresses.end(), is_in(lower)) ||
         std::any_of(taken.places.begin(), taken.places.end(), is_in(text));
}

}  // namespace

Profile redacted(Profile profile, const std::vector<Redaction>& redactions) {
  Person& person = profile.person;
  if (has(redactions, Redaction::phone)) person.phone = {};
  if (has(redactions, Redaction::email)) person.email = {};
  if (has(redactions, Redaction::location)) person.location = {};
  if (has(redactions, Redaction::links)) drop_links(profile);
  const bool hides_contact =
      has(redactions, Redaction::phone) || has(redactions, Redaction::email) || has(redactions, Redaction::location);
  if (hides_contact) profile.ignored_rules.emplace_back(contact_rule);
  return profile;
}

std::vector<std::string_view> schemes_of(const std::vector<Redaction>& redactions) {
  std::vector<std::string_view> schemes;
  for (const Redaction redaction : redactions) {
    if (redaction == Redaction::phone) schemes.emplace_back("tel:");
    if (redaction == Redaction::email) schemes.emplace_back("mailto:");
    if (redaction == Redaction::links) schemes.insert(schemes.end(), {"http:", "https:"});
  }
  return schemes;
}

std::vector<Location> still_told(const std::vector<Text>& texts, const Person& person,
                                 const std::vector<Redaction>& redactions) {
  std::vector<Location> places;
  const Taken taken = taken_by(redactions, person);
  for (const Text& text : texts) {
    if (tells(text.value, taken)) places.push_back(text.where);
  }
  return places;
}

std::vector<Location> still_told(const Profile& profile, const std::vector<Redaction>& redactions,
                                 const std::string& locale) {
  if (redactions.empty()) return {};
  Profile shown = redacted(profile, redactions);
  shown.resume.locale = locale;
  std::vector<Text> texts;
  for (const Passage& passage : resume_text(shown).passages) texts.push_back({passage.text, passage.where});
  return still_told(texts, profile.person, redactions);
}

void warn_of_told(const std::vector<Location>& places, Diagnostics& diagnostics) {
  for (const Location& where : places) {
    diagnostics.warning(where, "this text still tells what --redact leaves out", "word it otherwise");
  }
}

}  // namespace shortlist
