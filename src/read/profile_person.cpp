// [person], [resume] and rule ids of profile.toml.
#include <fmt/format.h>

#include <algorithm>
#include <optional>
#include <utility>

#include "read/contact.h"
#include "read/profile_parts.h"
#include "read/tag.h"

namespace shortlist {
namespace {

std::vector<Link> read_links(TableReader& person) {
  std::vector<Link> links;
  for (TableReader& table : person.tables("links")) {
    Link link;
    link.label = table.text("label");
    link.url = table.url("url", false);
    if (!table.has("url")) table.error("url", "'url' is missing");
    table.finish();
    links.push_back(std::move(link));
  }
  return links;
}

void check_contact(TableReader& table, const Person& person) {
  if (!person.email.empty() && !is_email_address(person.email.value)) {
    table.error("email", fmt::format("'email' is no mail address · found \"{}\"", person.email.value),
                "write name@example.com");
  }
  if (!person.phone.empty() && !is_phone_number(person.phone.value)) {
    table.error("phone", fmt::format("'phone' is no phone number · found \"{}\"", person.phone.value),
                "write digits with blanks between them, as +48 600 100 200");
  }
  if (person.email.empty() && person.phone.empty() && !table.has("email") && !table.has("phone")) {
    table.error({}, "there is neither 'email' nor 'phone'", "a recruiter needs one of them to answer");
  }
}

bool is_rule_id(std::string_view id) {
  if (id.size() < 2 || id.size() > 4 || id[0] < 'A' || id[0] > 'Z') return false;
  return std::all_of(id.begin() + 1, id.end(), [](char c) { return c >= '0' && c <= '9'; });
}

}  // namespace

Person read_person(TableReader& file) {
  Person person;
  std::optional<TableReader> table = file.table("person");
  if (!table) return person;
  person.name = table->text("name", Need::required);
  person.headline = table->translated("headline");
  person.email = table->text("email");
  person.phone = table->text("phone");
  person.location = table->translated("location");
  person.website = table->url("website");
  person.links = read_links(*table);
  person.summary = table->translated("summary");
  person.authorization = table->translated("authorization");
  person.availability = table->translated("availability");
  check_contact(*table, person);
  table->finish();
  return person;
}

std::vector<std::string> read_rule_ids(TableReader& table, const std::string& key) {
  std::vector<std::string> ids = table.words(key);
  for (const std::string& id : ids) {
    if (is_rule_id(id)) continue;
    table.error(key, fmt::format("'{}' lists ids of rules, as L04 · found \"{}\"", key, id));
  }
  return ids;
}

ResumeOptions read_resume_options(TableReader& file) {
  ResumeOptions options;
  std::optional<TableReader> table = file.table("resume");
  if (!table) return options;
  options.theme = table->text("theme").value;
  const std::optional<std::size_t> paper = table->choice("paper", {"a4", "letter"});
  if (paper) options.paper = *paper == 0 ? Paper::a4 : Paper::letter;
  options.pages = table->integer("pages", 1, 99);
  options.sections = table->names("sections", section_names());
  options.show = table->names("show", {"authorization", "availability"});
  const Text locale = table->text("locale");
  options.locale = normalise_tag(locale.value);
  if (!locale.empty() && options.locale.empty()) {
    table->error("locale", fmt::format("'locale' is no language tag · found \"{}\"", locale.value),
                 "write en, de or pt-BR");
  }
  table->finish();
  return options;
}

}  // namespace shortlist
