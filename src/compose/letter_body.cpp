// The paragraphs of a letter that are made of evidence.
#include <fmt/format.h>

#include <algorithm>
#include <cstddef>
#include <span>
#include <utility>

#include "compose/letter_composer.h"
#include "model/plain_text.h"
#include "review/first_person.h"
#include "review/words.h"
#include "skills/find_skills.h"
#include "text/fold.h"

namespace shortlist {
namespace {

constexpr std::size_t most_match_skills = 3;
constexpr std::size_t most_breadth_skills = 5;

bool begins_with_one_of(const std::string& text, const std::vector<std::string>& words) {
  const std::string first = lower_ascii(std::string_view(text).substr(0, text.find(' ')));
  return std::find(words.begin(), words.end(), first) != words.end();
}

// "The careers page." and "On LinkedIn" as they stand in the middle of a sentence.
std::string source_of(std::string found, const LetterWords& words) {
  while (!found.empty() && (found.back() == '.' || found.back() == ' ')) found.pop_back();
  const bool joined = begins_with_one_of(found, words.prepositions);
  if (joined || begins_with_one_of(found, words.articles)) {
    const std::size_t first = std::min(found.find(' '), found.size());
    found = lower_ascii(found.substr(0, first)) + found.substr(first);
  }
  return joined ? found : fill_frame(words.found, {{"found_at", found}});
}

std::string with_capital(std::string text) {
  if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - ('a' - 'A'));
  return text;
}

// The post itself, as "backend development": to have worked with it says nothing.
bool is_field_of_work(std::string_view name) {
  return name.ends_with("development") || name.ends_with("engineering");
}

// True when `text` names the skill, as `name` or otherwise, or one that implies it.
bool says_skill(std::string_view text, SkillId skill, std::string_view name, const SkillIndex& index) {
  const std::vector<SkillMention> mentions = find_skills(text, index);
  const auto says = [&](const SkillMention& mention) {
    const std::span<const SkillId> implied = index.implied(mention.skill);
    return mention.skill == skill || std::find(implied.begin(), implied.end(), skill) != implied.end();
  };
  return has_phrase(fold_words(text), fold_words(name)) || std::any_of(mentions.begin(), mentions.end(), says);
}

// "I led", "I've led".
bool begins_with_i(std::string_view deed) {
  return deed.starts_with("I ") || deed.starts_with("I'") || deed.starts_with("I’");
}

bool stands_below(const Location& where, const std::string& field) {
  return where.field.starts_with(field + ".");
}

}  // namespace

std::string LetterComposer::value(const TranslatedText& text) const {
  return plain_text(in_locale(text, request_.tag).value);
}

// "Backend Engineer" of "Backend Engineer, Claims": it stands in the middle of sentences.
std::string LetterComposer::role(const TranslatedText& title) const {
  const std::string whole = value(title);
  return whole.substr(0, whole.find(", "));
}

bool LetterComposer::is_told(SkillId skill) const {
  const auto is_this = [skill](const LetterEvidence& one) {
    return one.coverage != nullptr && one.coverage->skill == skill;
  };
  return std::any_of(evidence_.begin(), evidence_.end(), is_this) ||
         std::find(named_.begin(), named_.end(), skill) != named_.end();
}

// Of what the ad names and the last job shows: technologies first, and rather those that are not told of below.
std::vector<std::string> LetterComposer::match_skills(const LastJob& last) {
  std::vector<SkillId> shown;
  for (const bool told : {false, true}) {
    for (const bool is_concept : {false, true}) {
      for (const Coverage& one : request_.coverage) {
        if (one.kind != Coverage::Kind::shown || is_told(one.skill) != told) continue;
        if (request_.index.is_concept(one.skill) != is_concept || is_field_of_work(request_.index.name(one.skill)))
          continue;
        const bool here = std::any_of(one.evidence.begin(), one.evidence.end(), [&last](const Evidence& evidence) {
          return stands_below(evidence.where, last.field);
        });
        if (here && shown.size() < most_match_skills) shown.push_back(one.skill);
      }
    }
  }
  named_ = shown;
  std::vector<std::string> names;
  for (const SkillId skill : shown) names.push_back(name_in_ad(skill, job_, request_.index));
  return names;
}

std::vector<std::string> LetterComposer::breadth_skills() const {
  std::vector<std::string> names;
  for (const Coverage& one : request_.coverage) {
    const bool fits = one.kind == Coverage::Kind::shown && !is_told(one.skill) && !request_.index.is_concept(one.skill);
    if (fits && names.size() < most_breadth_skills) names.push_back(name_in_ad(one.skill, job_, request_.index));
  }
  return names;
}

void LetterComposer::add_opening() {
  Draft draft;
  add_own(draft, job_.letter.opening);
  if (!job_.letter.opening.empty()) return put(std::move(draft));
  evidence_ = choose_evidence(highlights_, request_.coverage, job_);
  Fillings post{{"title", title_}, {"company", company_}};
  if (job_.found_at.empty()) {
    add_frame(draft, frames_.sentence(LetterSlot::opening, post));
  } else {
    post.emplace_back("source", source_of(plain_text(job_.found_at), words_));
    add_frame(draft, frames_.sentence(LetterSlot::opening_found, post));
  }
  if (const std::optional<LastJob> last = last_job(profile_, request_.today)) {
    const std::vector<std::string> skills = match_skills(*last);
    const LetterSlot slot = last->over ? LetterSlot::match_then : LetterSlot::match_now;
    if (!skills.empty()) {
      add_frame(draft, frames_.sentence(slot, {{"role", role(last->title)},
                                               {"employer", value(last->employer)},
                                               {"skills", list_of(skills, words_.conjunction)}}));
    }
  }
  put(std::move(draft));
}

void LetterComposer::add_paragraphs() {
  for (const Text& own : job_.letter.paragraphs) {
    Draft draft;
    add_own(draft, own);
    put(std::move(draft));
  }
  if (!job_.letter.paragraphs.empty()) return;
  if (evidence_.empty()) evidence_ = choose_evidence(highlights_, request_.coverage, job_);
  for (std::size_t i = 0; i < evidence_.size(); ++i) add_evidence(evidence_[i], i);
  add_breadth();
}

void LetterComposer::add_evidence(const LetterEvidence& evidence, std::size_t number) {
  Draft draft;
  if (evidence.coverage != nullptr) {
    const bool required = evidence.coverage->requirement.asked == Asked::required;
    const LetterSlot first = required ? LetterSlot::first_required : LetterSlot::first_named;
    const LetterSlot second = required ? LetterSlot::second_required : LetterSlot::second_named;
    const std::string skill = name_in_ad(evidence.coverage->skill, job_, request_.index);
    add_frame(draft, frames_.sentence(number == 0 ? first : second, {{"skill", skill}}));
  }
  if (evidence.told->story != nullptr) {
    add_story(draft, evidence);
  } else {
    add_deed(draft, *evidence.told);
  }
  put(std::move(draft));
}

// The candidate's wording, and a word when it leaves out what it answers.
void LetterComposer::add_story(Draft& draft, const LetterEvidence& evidence) {
  const Text& letter = in_locale(evidence.told->story->letter, request_.tag);
  add_own(draft, letter);
  if (evidence.coverage == nullptr) return;
  const SkillId skill = evidence.coverage->skill;
  const std::string name = name_in_ad(skill, job_, request_.index);
  if (says_skill(plain_text(letter.value), skill, name, request_.index)) return;
  letter_.findings.push_back({"C12", Severity::note, letter.where,
                              fmt::format("this wording does not name {}, for which the letter tells it", name),
                              fmt::format("Where does {} come in?", name)});
}

// The highlight as a sentence in the first person, or, where that could go wrong, quoted; and a word that the
// candidate's own would be better.
void LetterComposer::add_deed(Draft& draft, const ToldHighlight& told) {
  const Text& source = in_locale(told.highlight->text, request_.tag);
  const std::string line = plain_text(source.value);
  const std::optional<std::string> deed = first_person(line, told.over);
  Fillings fillings{{"deed", deed.value_or("")}, {"quote", quotable(line)}};
  if (told.employer != nullptr) fillings.emplace_back("employer", value(*told.employer));
  if (told.title != nullptr) fillings.emplace_back("role", role(*told.title));
  if (told.project != nullptr) fillings.emplace_back("project", value(*told.project));
  const bool at_work = told.employer != nullptr;
  if (!deed) {
    add_frame(draft, frames_.sentence(at_work ? LetterSlot::work_quote : LetterSlot::project_quote, fillings));
  } else if (!begins_with_i(*deed)) {
    // "In 2021, I led …" has its place in time already.
    add_frame(draft, fill_frame("{deed}.", {{"deed", with_capital(*deed)}}));
  } else {
    add_frame(draft, frames_.sentence(at_work ? LetterSlot::work_deed : LetterSlot::project_deed, fillings));
  }
  Finding finding{
      "C12", Severity::note, source.where, fmt::format("the letter tells {} in the resume's words", quote(line)),
      "How would you tell it to a colleague? Write that into 'letter' of a [[stories]] for this highlight."};
  letter_.findings.push_back(std::move(finding));
}

void LetterComposer::add_breadth() {
  const std::vector<std::string> skills = breadth_skills();
  if (skills.size() < 2) return;
  Draft draft;
  add_frame(draft, frames_.sentence(LetterSlot::breadth, {{"skills", list_of(skills, words_.conjunction)}}));
  put(std::move(draft));
}

}  // namespace shortlist
