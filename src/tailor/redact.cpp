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

// What the redactions take out, as it could stand in a text.
std::vector<std::string> values_of(const Person& person, const std::vector<Redaction>& redactions) {
  std::vector<std::string> values;
  if (has(redactions, Redaction::phone)) values.push_back(person.phone.value);
  if (has(redactions, Redaction::email)) values.push_back(person.email.value);
  if (has(redactions, Redaction::location)) {
    for (const auto& [tag, text] : person.location.versions) values.push_back(plain_text(text.value));
  }
  if (has(redactions, Redaction::links)) {
    values.push_back(bare_address(person.website.value));
    for (const Link& link : person.links) values.push_back(bare_address(link.url.value));
  }
  std::erase_if(values, [](const std::string& value) { return value.size() < shortest_told; });
  return values;
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

std::vector<Location> still_told(const Profile& profile, const std::vector<Redaction>& redactions) {
  std::vector<Location> places;
  const std::vector<std::string> values = values_of(profile.person, redactions);
  for (const Passage& passage : resume_text(redacted(profile, redactions)).passages) {
    const bool told = std::any_of(values.begin(), values.end(), [&](const std::string& value) {
      return passage.text.find(value) != std::string::npos;
    });
    if (told) places.push_back(passage.where);
  }
  return places;
}

}  // namespace shortlist
