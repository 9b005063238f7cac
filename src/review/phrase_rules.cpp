// Words that are in every resume, and so tell nobody apart.
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
#include "skills/find_skills.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

// Career offices and recruiters name these again and again.
constexpr std::string_view buzzwords[] = {"best of breed",
                                          "best-of-breed",
                                          "detail oriented",
                                          "detail-oriented",
                                          "go-getter",
                                          "guru",
                                          "hard worker",
                                          "hard working",
                                          "hard-working",
                                          "hardworking",
                                          "leverage",
                                          "leveraged",
                                          "leverages",
                                          "leveraging",
                                          "ninja",
                                          "out of the box thinker",
                                          "outside the box",
                                          "passionate",
                                          "proven track record",
                                          "results driven",
                                          "results oriented",
                                          "results-driven",
                                          "results-oriented",
                                          "rock star",
                                          "rockstar",
                                          "seasoned",
                                          "self starter",
                                          "self-motivated",
                                          "self-starter",
                                          "strong work ethic",
                                          "synergies",
                                          "synergy",
                                          "team player",
                                          "thought leader",
                                          "wear many hats",
                                          "wheelhouse",
                                          "world-class"};

// "dynamic" is praise only of people; programming, pricing and routing may be dynamic.
constexpr std::string_view people[] = {"developer",   "engineer",     "environment", "individual", "leader", "person",
                                       "personality", "professional", "programmer",  "team",       "teams"};
constexpr std::string_view finance[] = {"buyout", "etf",      "etfs",      "finance", "limit",  "limits", "loan",
                                        "loans",  "position", "positions", "ratio",   "ratios", "trading"};

template <std::size_t size>
bool follows(const std::vector<TextWord>& words, std::size_t at, const std::string_view (&list)[size]) {
  return at < words.size() && std::find(std::begin(list), std::end(list), words[at].lower) != std::end(list);
}

std::string_view buzzword_at(const std::vector<TextWord>& words, std::size_t i) {
  for (const std::string_view phrase : buzzwords) {
    if (!phrase_at(words, i, phrase)) continue;
    if (phrase.starts_with("leverage") && follows(words, i + 1, finance)) return {};
    if (phrase == "rockstar" && i + 1 < words.size() && words[i + 1].lower == "games") return {};
    return phrase;
  }
  const bool praise = words[i].lower == "dynamic" && (i + 1 == words.size() || words[i + 1].starts_clause ||
                                                      words[i + 1].lower == "and" || follows(words, i + 1, people));
  return praise ? "dynamic" : std::string_view{};
}

constexpr std::string_view worn_phrases[] = {"references available",
                                             "references upon request",
                                             "references on request",
                                             "references will be provided",
                                             "references provided upon",
                                             "seeking a challenging",
                                             "looking for a challenging",
                                             "to obtain a challenging",
                                             "to obtain a position",
                                             "seeking a position",
                                             "seeking to leverage",
                                             "utilize my skills",
                                             "use my skills",
                                             "in a growth-oriented",
                                             "curriculum vitae of"};

// What everybody is taken to know; and versions that date their owner, which vendors no longer mend.
constexpr std::string_view noise[] = {"computer skills",
                                      "e-mail",
                                      "email",
                                      "excel",
                                      "google search",
                                      "internet",
                                      "internet explorer",
                                      "microsoft office",
                                      "microsoft outlook",
                                      "microsoft word",
                                      "ms office",
                                      "ms word",
                                      "office",
                                      "outlook",
                                      "powerpoint",
                                      "typing",
                                      "web browsing",
                                      "windows",
                                      "word"};
constexpr std::string_view dated[] = {
    "angularjs 1",   "cvs",      "flash",      "java 5",      "java 6",    "java 7",     "php 4",
    "php 5",         "python 2", "python 2.7", "silverlight", "windows 7", "windows xp", "visual sourcesafe",
    "visual basic 6"};

bool names_ninja(std::string_view text, const SkillIndex& index) {
  const std::optional<SkillId> ninja = index.find("Ninja");
  const std::vector<SkillMention> mentions = find_skills(text, index);
  return ninja && std::any_of(mentions.begin(), mentions.end(),
                              [&ninja](const SkillMention& mention) { return mention.skill == *ninja; });
}

bool is_senior_backend(const ResumeText& resume, const Date& today) {
  std::string title;
  if (const std::optional<std::size_t> newest = newest_role(resume, today)) title = resume.roles[*newest].title;
  const std::string lower = lower_ascii(title);
  for (const std::string_view level : {"senior", "staff", "principal", "lead"}) {
    if (contains(lower, level) && contains(lower, "backend")) return true;
  }
  return false;
}

}  // namespace

void find_buzzwords(const ReviewInput& input, std::vector<Finding>& findings) {
  for (const Passage& passage : input.resume.passages) {
    if (!is_prose(passage) && passage.kind != PassageKind::headline && passage.kind != PassageKind::skills) continue;
    const std::vector<TextWord> words = words_of(passage.text);
    for (std::size_t i = 0; i < words.size(); ++i) {
      const std::string_view phrase = buzzword_at(words, i);
      // Ninja builds programs, and the skill list knows it.
      if (phrase.empty() || (phrase == "ninja" && names_ninja(passage.text, input.index))) continue;
      report(findings, Severity::warning, passage.where,
             fmt::format("\"{}\" is what everybody says of themselves", phrase),
             "Which deed of yours would make a reader think it?");
      break;
    }
  }
}

void find_worn_phrases(const ReviewInput& input, std::vector<Finding>& findings) {
  for (const Passage& passage : input.resume.passages) {
    const std::vector<TextWord> words = words_of(passage.text);
    for (const std::string_view phrase : worn_phrases) {
      if (find_phrase(words, phrase) == npos) continue;
      report(findings, Severity::warning, passage.where,
             fmt::format("\"{}\" fills a line that could argue for you", phrase));
      break;
    }
  }
}

void find_noise(const ReviewInput& input, std::vector<Finding>& findings) {
  const bool senior = is_senior_backend(input.resume, input.today);
  for (const Text& skill : input.resume.listed_skills) {
    const std::string lower = lower_ascii(skill.value);
    const bool taken_for_granted = std::find(std::begin(noise), std::end(noise), lower) != std::end(noise);
    const bool small = senior && (lower == "html" || lower == "css" || lower == "json");
    const bool old = std::find(std::begin(dated), std::end(dated), lower) != std::end(dated);
    if (!taken_for_granted && !small && !old) continue;
    report(findings, Severity::note, skill.where,
           fmt::format("{} {}", quote(skill.value),
                       old ? "dates you: no vendor supports it any more"
                           : "is taken for granted and makes the list look padded"));
  }
}

}  // namespace shortlist
