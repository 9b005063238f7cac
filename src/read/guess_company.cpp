#include "read/guess_company.h"

#include <algorithm>
#include <cstddef>
#include <iterator>
#include <vector>

#include "text/fold.h"

namespace shortlist {
namespace {

constexpr std::size_t longest_name = 40;  // bytes
constexpr std::size_t most_words = 4;
constexpr std::size_t most_lines = 400;

// What stands where a name could, and is none.
constexpr std::string_view no_names[] = {"a",          "about",        "all",
                                         "an",         "and",          "backend",
                                         "berlin",     "company",      "department",
                                         "each",       "every",        "everyone",
                                         "everything", "fully",        "he",
                                         "here",       "hiring",       "hybrid",
                                         "i",          "if",           "in",
                                         "it",         "join",         "life",
                                         "me",         "my",           "our",
                                         "product",    "recruitment",  "remote",
                                         "salary",     "she",          "so",
                                         "that",       "the",          "there",
                                         "they",       "this",         "us",
                                         "we",         "what",         "when",
                                         "where",      "who",          "why",
                                         "work",       "working",      "you",
                                         "your",       "applicant",    "benefits",
                                         "diversity",  "engineering",  "experience",
                                         "knowledge",  "requirements", "responsibilities",
                                         "team"};

// Words inside of names that need no capital.
constexpr std::string_view small_words[] = {"&", "and", "de", "der", "di", "do", "of", "the", "und", "van", "von"};

bool is_word_of(std::string_view word, const std::string_view* begin, const std::string_view* end) {
  return std::find(begin, end, word) != end;
}

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view marks = " \t\r#*•_-–—|";
  const auto is_mark = [marks](char c) { return marks.find(c) != std::string_view::npos; };
  while (!text.empty() && (is_mark(text.front()) || text.front() == '>')) text.remove_prefix(1);
  while (!text.empty() && is_mark(text.back())) text.remove_suffix(1);
  return text;
}

std::vector<std::string_view> lines_of(std::string_view text) {
  std::vector<std::string_view> lines;
  for (std::size_t begin = 0; begin < text.size() && lines.size() < most_lines;) {
    const std::size_t end = std::min(text.find('\n', begin), text.size());
    const std::string_view line = trimmed(text.substr(begin, end - begin));
    if (!line.empty()) lines.push_back(line);
    begin = end + 1;
  }
  return lines;
}

bool begins_like_name(std::string_view word) {
  const char c = word.front();
  return (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || static_cast<unsigned char>(c) >= 0xC3;
}

// As many words from the beginning as can be a name; empty when they are none.
std::string name_at(std::string_view text) {
  std::size_t end = 0;
  std::size_t words = 0;
  for (std::size_t begin = 0; begin < text.size() && words < most_words;) {
    const std::size_t stop = std::min(text.find_first_of(" ,;:!?()|\t", begin), text.size());
    const std::string_view word = text.substr(begin, stop - begin);
    if (word.empty() || word == "is" || word == "–" || word == "—" || word == "-") break;
    const bool small = words > 0 && is_word_of(word, std::begin(small_words), std::end(small_words));
    if (!small && !begins_like_name(word)) break;
    ++words;
    if (!small) end = stop;
    if (stop == text.size() || text[stop] != ' ') break;
    begin = stop + 1;
  }
  std::string_view name = text.substr(0, end);
  if (name.ends_with('.') && !name.ends_with("Inc.") && !name.ends_with("Ltd.")) name.remove_suffix(1);
  for (const std::string_view ending : {"'s", "’s"}) {
    if (name.ends_with(ending)) name.remove_suffix(ending.size());
  }
  const std::string folded = fold_words(name);
  const std::string first = folded.substr(0, folded.find(' '));
  const bool fits = !first.empty() && name.size() <= longest_name;
  return fits && !is_word_of(first, std::begin(no_names), std::end(no_names)) ? std::string(name) : "";
}

// What stands behind `opener` at the beginning of a line.
std::string name_behind(std::string_view line, std::string_view opener) {
  if (!line.starts_with(opener)) return {};
  return name_at(trimmed(line.substr(opener.size())));
}

// "Company: Acme".
std::string labelled(std::string_view line) {
  for (const std::string_view label : {"Company:", "Employer:", "Hiring company:", "Company name:", "Organisation:",
                                       "Organization:", "Firma:", "Unternehmen:", "Entreprise :", "Empresa:"}) {
    if (const std::string name = name_behind(line, label); !name.empty()) return name;
  }
  return {};
}

// "Backend Engineer at Acme", "Backend Engineer @ Acme".
std::string behind_title(std::string_view line, std::string_view title) {
  constexpr std::size_t longest_heading = 120;
  if (line.size() > longest_heading) return {};
  for (const std::string_view joint : {" at ", " @ ", " bei "}) {
    const std::size_t at = line.find(joint);
    if (at == std::string_view::npos) continue;
    const bool heading = !line.ends_with('.') && (title.empty() || line.find(title) != std::string_view::npos ||
                                                  title.find(line) != std::string_view::npos);
    const std::string name = heading ? name_at(line.substr(at + joint.size())) : "";
    if (!name.empty()) return name;
  }
  return {};
}

// "About Acme", a line of its own; "Why Acme?", "Life at Acme".
std::string heading(std::string_view line) {
  for (const std::string_view opener : {"About ", "Who is ", "Why ", "Why join ", "Life at ", "Working at ", "Über "}) {
    const std::string name = name_behind(line, opener);
    if (!name.empty() && line.size() <= opener.size() + name.size() + 1) return name;
  }
  return {};
}

// "Acme is hiring", "Acme builds …", "At Acme, we …", "Join Acme and …".
std::string sentence(std::string_view line) {
  for (const std::string_view opener : {"At ", "Here at ", "Join ", "Bei "}) {
    const std::string name = name_behind(line, opener);
    if (!name.empty()) return name;
  }
  const std::string name = name_at(line);
  if (name.empty()) return {};
  const std::string_view rest = line.substr(std::min(name.size(), line.size()));
  for (const std::string_view verb : {" is ", " are hiring", " builds ", " makes ", " helps ", " runs ", " provides ",
                                      " was founded ", " has been ", " sucht ", " ist ", " seeks ", " develops "}) {
    if (rest.starts_with(verb)) return name;
  }
  return {};
}

}  // namespace

std::string guess_company(std::string_view ad, std::string_view title) {
  const std::vector<std::string_view> lines = lines_of(ad);
  const auto first = [&lines](const auto& rule) {
    for (const std::string_view line : lines) {
      if (const std::string name = rule(line); !name.empty()) return name;
    }
    return std::string();
  };
  std::string name = first(labelled);
  if (name.empty()) name = first([title](std::string_view line) { return behind_title(line, title); });
  if (name.empty()) name = first(heading);
  if (name.empty()) name = first(sentence);
  return fold_words(name) == fold_words(title) ? "" : name;
}

}  // namespace shortlist
