// What is nobody's business: the candidate's person, and the secrets of employers.
#include <fmt/format.h>

#include <algorithm>
#include <iterator>
#include <string>
#include <string_view>
#include <vector>

#include "review/passages.h"
#include "review/rule_functions.h"
#include "review/words.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

struct Label {
  std::string_view phrase;  // lower-case words
  std::string_view what;
};

// As forms and resumes of the languages name them.
constexpr Label personal[] = {
    {"date of birth", "date of birth"},
    {"dob", "date of birth"},
    {"born on", "date of birth"},
    {"born in", "birth"},
    {"age", "age"},
    {"years old", "age"},
    {"marital status", "marital status"},
    {"civil status", "marital status"},
    {"religion", "religion"},
    {"gender", "gender"},
    {"social security number", "national id"},
    {"ssn", "national id"},
    {"national insurance number", "national id"},
    {"passport number", "national id"},
    {"passport no", "national id"},
    {"geburtsdatum", "date of birth"},
    {"geboren am", "date of birth"},
    {"familienstand", "marital status"},
    {"date de naissance", "date of birth"},
    {"situation familiale", "marital status"},
    {"fecha de nacimiento", "date of birth"},
    {"estado civil", "marital status"},
    {"data de nascimento", "date of birth"},
    {"data urodzenia", "date of birth"},
    {"stan cywilny", "marital status"},
    {"pesel", "national id"},
};

bool is_number(std::string_view word) {
  return !word.empty() && word.find_first_not_of("0123456789") == std::string_view::npos;
}

// "age" alone is an everyday word: a number must follow.
bool label_stands(const std::vector<TextWord>& words, std::string_view phrase) {
  const std::size_t at = find_phrase(words, phrase);
  if (at == npos) return false;
  if (phrase == "age") return at + 1 < words.size() && is_number(words[at + 1].lower);
  if (phrase == "years old") return at > 0 && is_number(words[at - 1].lower);
  return true;
}

bool is_street(std::string_view word) {
  constexpr std::string_view words[] = {"ave", "avenue", "blvd", "boulevard", "lane", "rd", "road", "st", "street"};
  return std::find(std::begin(words), std::end(words), word) != std::end(words);
}

// "12 Elm Street", "Lindenstraße 4", "ul. Długa 7".
bool has_street(const std::vector<TextWord>& words) {
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool next_number =
        i + 1 < words.size() && words[i + 1].lower.front() >= '0' && words[i + 1].lower.front() <= '9';
    if (words[i].lower.ends_with("straße") || words[i].lower.ends_with("strasse")) return next_number;
    const bool number_before = (i >= 2 && is_number(words[i - 2].lower)) || (i >= 3 && is_number(words[i - 3].lower));
    if (is_street(words[i].lower) && number_before) return true;
    const bool polish = words[i].lower == "ul" || words[i].lower == "rue";
    if (polish && i + 2 < words.size() && (is_number(words[i + 2].lower) || (i > 0 && is_number(words[i - 1].lower)))) {
      return true;
    }
  }
  return false;
}

// 123-45-6789, as the United States number people for social security.
bool is_social_security(std::string_view word) {
  if (word.size() != 11 || word[3] != '-' || word[6] != '-') return false;
  return is_number(word.substr(0, 3)) && is_number(word.substr(4, 2)) && is_number(word.substr(7));
}

// Where the law lets nobody ask for these things, so that they embarrass the reader.
bool asks_for_nothing_personal(const ResumeText& resume) {
  constexpr std::string_view places[] = {"canada",         "england",       "scotland", "u.k", "uk",
                                         "united kingdom", "united states", "us",       "usa", "wales"};
  const std::vector<TextWord> words = words_of(resume.location);
  for (const std::string_view place : places) {
    if (find_phrase(words, place) != npos) return true;
  }
  // "Austin, TX"
  const bool state = words.size() > 1 && words.back().starts_clause && words.back().text.size() == 2 &&
                     words.back().text.find_first_not_of("ABCDEFGHIJKLMNOPQRSTUVWXYZ") == std::string_view::npos;
  return state || resume.phone.starts_with("+1 ") || resume.phone.starts_with("+44");
}

std::string personal_detail(const Passage& passage) {
  const std::vector<TextWord> words = words_of(passage.text);
  for (const Label& label : personal) {
    if (label_stands(words, label.phrase)) return std::string(label.what);
  }
  if (std::any_of(words.begin(), words.end(), [](const TextWord& word) { return is_social_security(word.text); })) {
    return "national id";
  }
  return passage.kind == PassageKind::contact && has_street(words) ? "full street address" : "";
}

// 10/8, 172.16/12 and 192.168/16 of RFC 1918.
bool is_private_address(std::string_view host) {
  if (host.starts_with("10.") || host.starts_with("192.168.")) return true;
  if (!host.starts_with("172.")) return false;
  const std::string_view second = host.substr(4, host.find('.', 4) - 4);
  return second.size() == 2 && second >= "16" && second <= "31";
}

// Hosts that only answer inside a company (RFC 6762, and names in use).
bool is_internal_host(std::string_view word) {
  if (!contains(word, ".") && !contains(word, "://")) return false;
  const std::string lower = lower_ascii(word);
  std::string_view host = lower;
  const std::size_t scheme = host.find("://");
  if (scheme != std::string_view::npos) host.remove_prefix(scheme + 3);
  host = host.substr(0, host.find_first_of(":/"));
  if (host.find('.') == std::string_view::npos) return scheme != std::string_view::npos && !host.empty();
  const bool numeric =
      host.find_first_not_of("0123456789.") == std::string_view::npos && std::count(host.begin(), host.end(), '.') == 3;
  if (numeric) return is_private_address(host);
  return host.ends_with(".internal") || host.ends_with(".local") || host.ends_with(".corp") ||
         host.ends_with(".intranet") || host.ends_with(".lan") || contains(host, ".corp.") ||
         contains(host, ".internal.");
}

// Forms in which services hand out keys, and labels before them.
bool is_credential(std::string_view word) {
  for (const std::string_view prefix : {"AKIA", "ghp_", "xoxb-", "sk_live_", "glpat-", "AIza"}) {
    constexpr std::size_t shortest_key = 16;
    if (word.starts_with(prefix) && word.size() >= shortest_key) return true;
  }
  return false;
}

bool is_secret_label(std::string_view word) {
  if (!word.ends_with(':')) return false;
  const std::string lower = lower_ascii(word);
  return lower == "password:" || lower == "passwd:" || lower == "api_key:" || lower == "secret:";
}

std::vector<std::string_view> split_at_blanks(std::string_view text) {
  std::vector<std::string_view> pieces;
  for (std::size_t begin = 0; begin < text.size();) {
    const std::size_t end = std::min(text.find_first_of(" \t\n()<>\",;", begin), text.size());
    if (end > begin) pieces.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return pieces;
}

// "client Acme … $3M": a named client, and money.
bool names_client_with_money(const std::vector<TextWord>& words) {
  bool client = false;
  bool money = false;
  for (std::size_t i = 0; i < words.size(); ++i) {
    const bool label = words[i].lower == "client" || words[i].lower == "customer";
    if (label && i + 1 < words.size() && words[i + 1].text.front() >= 'A' && words[i + 1].text.front() <= 'Z')
      client = true;
    const char first = words[i].text.front();
    const bool sign = first == '$' || words[i].text.starts_with("€") || words[i].text.starts_with("£");
    money = money || sign || words[i].text == "EUR" || words[i].text == "USD" || words[i].text == "GBP";
  }
  return client && money;
}

std::string secret_in(const Passage& passage) {
  const std::vector<std::string_view> pieces = split_at_blanks(passage.text);
  for (std::size_t i = 0; i < pieces.size(); ++i) {
    if (is_internal_host(pieces[i])) return "an address inside a company's network";
    const bool labelled = i > 0 && is_secret_label(pieces[i - 1]);
    if (labelled || is_credential(pieces[i])) return "what looks like a password or key";
  }
  const std::vector<TextWord> words = words_of(passage.text);
  for (const std::string_view phrase :
       {"under nda", "strictly confidential", "company confidential", "internal use only"}) {
    if (find_phrase(words, phrase) != npos) return "what calls itself confidential";
  }
  return names_client_with_money(words) ? "a client by name together with money" : "";
}

}  // namespace

void find_personal_details(const ReviewInput& input, std::vector<Finding>& findings) {
  const bool unwelcome = asks_for_nothing_personal(input.resume);
  for (const Passage& passage : input.resume.passages) {
    const bool about_person = passage.kind == PassageKind::contact || passage.kind == PassageKind::headline ||
                              passage.kind == PassageKind::summary || passage.kind == PassageKind::other;
    if (!about_person || passage.bullet) continue;
    const std::string detail = personal_detail(passage);
    if (detail.empty()) continue;
    report(findings, unwelcome ? Severity::warning : Severity::note, passage.where,
           fmt::format("{} does not belong here{}", detail,
                       unwelcome ? ": employers there must not ask for it" : ", unless the country expects it"));
  }
}

void find_confidences(const ReviewInput& input, std::vector<Finding>& findings) {
  for (const Passage& passage : input.resume.passages) {
    if (!is_prose(passage)) continue;
    const std::string secret = secret_in(passage);
    if (secret.empty()) continue;
    report(findings, Severity::warning, passage.where,
           fmt::format("{} has {}: who tells one employer's secrets will tell the next one's", quote(passage.text),
                       secret),
           "May this be public? Would an order of magnitude or a kind of client do?");
  }
}

}  // namespace shortlist
