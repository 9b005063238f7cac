// Name, address, links: whether a parser and a person can reach the candidate.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "review/passages.h"
#include "review/rule_functions.h"
#include "review/words.h"
#include "text/fold.h"

namespace shortlist {
namespace {

Location place_of_kind(const ResumeText& resume, PassageKind kind) {
  for (const Passage& passage : resume.passages) {
    if (passage.kind == kind) return passage.where;
  }
  return whole_file(resume);
}

// The passage that holds `text`, or the first of the contact details.
Location place_of_text(const ResumeText& resume, std::string_view text) {
  for (const Passage& passage : resume.passages) {
    if (contains(passage.text, text)) return passage.where;
  }
  return place_of_kind(resume, PassageKind::contact);
}

struct MailAddress {
  std::string local;   // lower case
  std::string domain;  // lower case
};

std::optional<MailAddress> split_mail(std::string_view mail) {
  const std::size_t at = mail.rfind('@');
  if (at == std::string_view::npos) return std::nullopt;
  return MailAddress{lower_ascii(mail.substr(0, at)), lower_ascii(mail.substr(at + 1))};
}

std::string digits_of(std::string_view text) {
  std::string digits;
  for (const char byte : text) {
    if (byte >= '0' && byte <= '9') digits += byte;
  }
  return digits;
}

// North American numbers 555-0100 to 555-0199 are kept free for fiction (ATIS-0300115), and templates use all of 555.
bool is_fictional_phone(std::string_view phone) {
  std::string digits = digits_of(phone);
  if (digits.size() == 11 && digits.front() == '1') digits.erase(0, 1);
  return (digits.size() == 10 && digits.substr(3, 3) == "555") || (digits.size() == 7 && digits.starts_with("555")) ||
         digits.starts_with("1234567") || (digits.size() >= 7 && digits.find_first_not_of('0') == std::string::npos);
}

// What templates and tutorials write where one's own text belongs.
std::string_view placeholder_in(std::string_view text) {
  constexpr std::string_view phrases[] = {
      "[company",  "[date",          "[email",       "[job title",  "[name",           "[phone",
      "[role",     "[title",         "[your",        "<company",    "<name",           "<your",
      "company 1", "company a",      "company name", "company xyz", "first last",      "firstname lastname",
      "insert ",   "job title here", "lorem ipsum",  "my company",  "university name", "xyz company",
      "your name", "your title",     "yourname",     "{{"};
  const std::string lower = lower_ascii(text);
  for (const std::string_view phrase : phrases) {
    const std::size_t at = lower.find(phrase);
    if (at == std::string::npos || phrase == "insert " || phrase == "my company") continue;
    const std::size_t end = at + phrase.size();
    const bool word_ends = end >= lower.size() || phrase.front() == '[' || phrase.front() == '<' ||
                           phrase.front() == '{' || squash(lower.substr(end, 1)).empty();
    const bool word_begins = at == 0 || squash(lower.substr(at - 1, 1)).empty();
    if (word_ends && word_begins) return phrase;
  }
  for (const TextWord& word : words_of(text)) {
    if (word.text == "TODO" || word.text == "FIXME" || word.text == "XXX" || word.text == "TBD") return "TODO";
  }
  return {};
}

bool is_placeholder_name(std::string_view name) {
  constexpr std::string_view names[] = {"first last",     "firstname lastname", "jane doe",     "john doe",
                                        "john smith-doe", "max mustermann",     "name surname", "your name"};
  const std::string lower = lower_ascii(name);
  return std::find(std::begin(names), std::end(names), lower) != std::end(names);
}

bool is_placeholder_mail(std::string_view mail) {
  constexpr std::string_view locals[] = {"email",      "first.last", "firstname.lastname", "mail",    "my.email",
                                         "name",       "user",       "username",           "you",     "your",
                                         "your.email", "your.name",  "youremail",          "yourname"};
  const std::optional<MailAddress> address = split_mail(mail);
  return address && std::find(std::begin(locals), std::end(locals), address->local) != std::end(locals);
}

// Providers that give an address to anybody, whose local part therefore is chosen freely.
bool is_free_mail(std::string_view domain) {
  constexpr std::string_view names[] = {"aol.",     "fastmail.", "gmail.",  "gmx.",        "googlemail.",
                                        "hotmail.", "icloud.",   "live.",   "mail.ru",     "msn.",
                                        "o2.pl",    "outlook.",  "proton.", "protonmail.", "wp.pl",
                                        "web.de",   "yahoo.",    "yandex.", "ymail."};
  return std::any_of(std::begin(names), std::end(names),
                     [domain](std::string_view name) { return domain.starts_with(name); });
}

// True when the local part has a piece of the name, or begins with the initials; of a name in another script nothing
// can be said.
bool has_name(std::string_view local, std::string_view name) {
  constexpr std::size_t piece = 3;
  const std::string letters = squash(local);
  const std::string folded = fold_words(name);
  std::string initials;
  for (const TextWord& word : words_of(folded)) {
    const std::string part = squash(word.lower);
    if (part.empty()) continue;
    initials += part.front();
    if (part.size() < piece && part.size() > 1 && contains(letters, part)) return true;
    for (std::size_t at = 0; at + piece <= part.size(); ++at) {
      if (contains(letters, part.substr(at, piece))) return true;
    }
  }
  return initials.size() < 2 || letters.starts_with(initials);
}

}  // namespace

void find_placeholders(const ReviewInput& input, std::vector<Finding>& findings) {
  const ResumeText& resume = input.resume;
  if (is_placeholder_name(resume.name)) {
    report(findings, Severity::error, place_of_text(resume, resume.name),
           fmt::format("{} is a template's name", quote(resume.name)));
  }
  if (is_placeholder_mail(resume.email)) {
    report(findings, Severity::error, place_of_text(resume, resume.email),
           fmt::format("{} is a template's address", quote(resume.email)));
  }
  if (is_fictional_phone(resume.phone)) {
    report(findings, Severity::error, place_of_text(resume, resume.phone),
           fmt::format("{} is a number of films and templates", quote(resume.phone)));
  }
  for (const Passage& passage : resume.passages) {
    const std::string_view phrase = placeholder_in(passage.text);
    if (phrase.empty()) continue;
    report(findings, Severity::error, passage.where,
           fmt::format("a placeholder is left in {}: employers discard what looks invented", quote(passage.text)));
  }
}

void find_hidden_contact(const ReviewInput& input, std::vector<Finding>& findings) {
  const ResumeText& resume = input.resume;
  // Of our own files the writer shows what it links.
  if (resume.facts.format != FileFacts::Format::pdf && resume.facts.format != FileFacts::Format::docx) return;
  for (const std::string& link : resume.links) {
    std::string shown = lower_ascii(link);
    for (const std::string_view prefix : {"mailto:", "tel:", "https://", "http://", "www."}) {
      if (shown.starts_with(prefix)) shown.erase(0, prefix.size());
    }
    shown = shown.substr(0, shown.find_first_of("?#"));
    if (shown.ends_with('/')) shown.pop_back();
    const bool visible = std::any_of(resume.passages.begin(), resume.passages.end(), [&shown](const Passage& passage) {
      const std::string lower = lower_ascii(passage.text);
      const bool digits = !shown.empty() && digits_of(shown).size() + 1 >= shown.size();
      return contains(lower, shown) || (digits && contains(digits_of(lower), digits_of(shown)));
    });
    if (visible) continue;
    report(findings, Severity::warning, whole_file(resume),
           fmt::format("{} is behind a link only: parsers and printed copies show the text, so write it out",
                       quote(link)));
  }
}

void find_missing_essentials(const ReviewInput& input, std::vector<Finding>& findings) {
  const ResumeText& resume = input.resume;
  const Location top = place_of_kind(resume, PassageKind::contact);
  if (resume.name.empty()) report(findings, Severity::error, top, "no name can be found");
  if (resume.email.empty()) report(findings, Severity::error, top, "no e-mail address can be found");
  if (resume.phone.empty() && resume.location.empty()) {
    report(findings, Severity::error, top, "neither phone nor city can be found: one of them is asked for everywhere");
  }
  const bool projects = std::any_of(resume.passages.begin(), resume.passages.end(),
                                    [](const Passage& passage) { return passage.kind == PassageKind::project; });
  if (resume.roles.empty()) {
    report(findings, projects ? Severity::warning : Severity::error, whole_file(resume),
           "no job with company, title and dates can be found",
           "Is there paid, voluntary or student work that belongs here?");
  }
  for (std::size_t i = 0; i < resume.roles.size(); ++i) {
    const RoleText& role = resume.roles[i];
    std::vector<std::string> missing;
    if (role.company.empty()) missing.emplace_back("company");
    if (role.title.empty()) missing.emplace_back("title");
    if (!role.period.start && !role.period.end && !role.period.present) missing.emplace_back("dates");
    if (missing.empty()) continue;
    report(findings, Severity::error, role.where,
           fmt::format("{} has no {} that can be found", name_of_role(resume, i), enumerate(missing)));
  }
  const bool lists = std::any_of(resume.passages.begin(), resume.passages.end(),
                                 [](const Passage& passage) { return passage.kind == PassageKind::skills; });
  if (resume.listed_skills.empty() && !lists) {
    report(findings, Severity::error, whole_file(resume), "no list of skills can be found: searches look there first",
           "Which twenty names do your jobs prove?");
  }
}

void find_unfit_mail(const ReviewInput& input, std::vector<Finding>& findings) {
  const ResumeText& resume = input.resume;
  const std::optional<MailAddress> mail = split_mail(resume.email);
  if (!mail) return;
  if (is_free_mail(mail->domain) && !has_name(mail->local, resume.name)) {
    report(findings, Severity::note, place_of_text(resume, resume.email),
           fmt::format("{} does not say who you are: an address made of your name is easier to find and to trust",
                       quote(resume.email)));
  }
  const std::string host = squash(std::string_view(mail->domain).substr(0, mail->domain.find('.')));
  for (const RoleText& role : resume.roles) {
    constexpr std::size_t shortest_host = 3;
    if (!goes_on(role, input.today) || host.size() < shortest_host || is_free_mail(mail->domain)) continue;
    const std::string company = squash(role.company);
    const std::vector<TextWord> words = words_of(role.company);
    if (company != host && (words.empty() || squash(words.front().text) != host)) continue;
    report(findings, Severity::note, place_of_text(resume, resume.email),
           fmt::format("{} belongs to your employer, who may read it: give a private one", quote(resume.email)));
    break;
  }
}

}  // namespace shortlist
