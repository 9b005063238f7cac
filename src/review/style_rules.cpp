// One manner throughout, and deeds that fit the title.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <iterator>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "review/passages.h"
#include "review/rule_functions.h"
#include "review/words.h"

namespace shortlist {
namespace {

bool is_bullet_text(const Passage& passage) {
  return passage.bullet && tells_deed(passage) && !passage.text.empty();
}

// Of lines that end with a full stop and lines that do not, the first of the fewer.
void check_full_stops(const ResumeText& resume, std::vector<Finding>& findings) {
  std::vector<const Passage*> with;
  std::vector<const Passage*> without;
  for (const Passage& passage : resume.passages) {
    if (is_bullet_text(passage)) (passage.text.back() == '.' ? with : without).push_back(&passage);
  }
  if (with.empty() || without.empty()) return;
  const bool stops = with.size() > without.size();
  report(findings, Severity::note, (stops ? without : with).front()->where,
         fmt::format("{} {} with a full stop and {} without: choose one", with.size(),
                     with.size() == 1 ? "line ends" : "lines end", without.size()));
}

// Dashes between words, of which a text has one kind.
constexpr std::array<std::string_view, 4> dashes = {" - ", " – ", " — ", "—"};

void check_dashes(const ResumeText& resume, std::vector<Finding>& findings) {
  std::optional<std::size_t> first;
  for (const Passage& passage : resume.passages) {
    // Ranges in headings have dashes of their own.
    if (!is_prose(passage)) continue;
    for (std::size_t kind = 0; kind < dashes.size(); ++kind) {
      const bool here = contains(passage.text, dashes[kind]) && !(kind == 3 && contains(passage.text, dashes[2]));
      if (!here || first == kind) continue;
      if (!first) {
        first = kind;
        continue;
      }
      report(findings, Severity::note, passage.where,
             fmt::format("two kinds of dash, \"{}\" and \"{}\": choose one", dashes[*first], dashes[kind]));
      return;
    }
  }
}

// Words of those who lead, by how they begin.
constexpr std::string_view leading[] = {
    "accompan", "agree",   "align",   "architect", "chair",     "champion",  "coach",     "coordinat", "decid",
    "defin",    "delegat", "design",  "direct",    "drive",     "drove",     "establish", "founded",   "grew",
    "guid",     "hire",    "hiring",  "influenc",  "initiat",   "interview", "introduc",  "lead",      "led",
    "manag",    "mentor",  "onboard", "organis",   "organiz",   "oversaw",   "own",       "persuad",   "pioneer",
    "propos",   "review",  "set",     "spearhead", "standardi", "strateg",   "supervis",  "taught",    "train"};

// The word of the title that promises leading, empty when none does.
std::string_view senior_word(const std::vector<TextWord>& title) {
  constexpr std::string_view words[] = {"architect", "head", "lead", "principal", "senior", "sr", "staff"};
  for (const TextWord& word : title) {
    const auto found = std::find(std::begin(words), std::end(words), word.lower);
    if (found != std::end(words)) return *found;
  }
  return {};
}

bool tells_of_leading(const Passage& passage) {
  const std::vector<TextWord> words = words_of(passage.text);
  return std::any_of(words.begin(), words.end(), [](const TextWord& word) {
    return std::any_of(std::begin(leading), std::end(leading), [&word](std::string_view stem) {
      // Short ones count only whole: "set" is no "settled", "led" no "ledger".
      return stem.size() <= 3 ? word.lower == stem || word.lower == std::string(stem) + "ed"
                              : word.lower.starts_with(stem);
    });
  });
}

}  // namespace

void find_mixed_punctuation(const ReviewInput& input, std::vector<Finding>& findings) {
  check_full_stops(input.resume, findings);
  check_dashes(input.resume, findings);
}

void find_empty_seniority(const ReviewInput& input, std::vector<Finding>& findings) {
  const std::optional<std::size_t> newest = newest_role(input.resume, input.today);
  if (!newest) return;
  const std::string_view word = senior_word(words_of(input.resume.roles[*newest].title));
  const std::vector<const Passage*> bullets = bullets_of_role(input.resume, *newest);
  const bool leads =
      std::any_of(bullets.begin(), bullets.end(), [](const Passage* passage) { return tells_of_leading(*passage); });
  if (word.empty() || bullets.empty() || leads) return;
  report(findings, Severity::note, input.resume.roles[*newest].where,
         fmt::format("the title says {}, and no line of the job tells of designing, deciding or bringing others along",
                     quote(word)),
         "Whom did you teach, and what was decided on your word?");
}

}  // namespace shortlist
