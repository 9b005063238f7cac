#include "tailor/relevance.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string>
#include <utility>

#include "model/plain_text.h"
#include "skills/find_skills.h"

namespace shortlist {
namespace {

// By Asked: weights of requirements are comparable within a kind only.
constexpr std::array<double, 3> weight_of_asked{1, 0.5, 0.25};
// Of a requirement that is met by a narrower skill: Spring Boot for Java.
constexpr double implied_share = 0.5;

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

// Of Latin words alone: some scripts write a figure right behind a letter.
bool is_word(char c) {
  return is_digit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool is_year(std::string_view digits) {
  return digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20"));
}

// True for "2021", "04/2021", "2021-04-15": a year is among its numbers.
bool is_date(std::string_view figure) {
  for (std::size_t at = 0; at < figure.size();) {
    const std::size_t end = std::min(figure.find_first_of("-/.", at), figure.size());
    if (is_year(figure.substr(at, end - at))) return true;
    at = end + 1;
  }
  return false;
}

// True for a figure outside of the mentions: "900 ms", "€2", but neither "EC2" nor "2021-04" nor "Java 17".
bool has_measure(std::string_view text, const std::vector<SkillMention>& mentions) {
  auto mention = mentions.begin();
  for (std::size_t at = 0; at < text.size(); ++at) {
    while (mention != mentions.end() && mention->end + 1 < at) ++mention;
    if (!is_digit(text[at])) continue;
    const std::size_t end = std::min(text.find_first_not_of("0123456789-/.", at), text.size());
    const bool in_word = at > 0 && is_word(text[at - 1]);
    const bool in_name = mention != mentions.end() && mention->begin <= at && at <= mention->end + 1;
    if (!in_word && !in_name && !is_date(text.substr(at, end - at))) return true;
    at = end;
  }
  return false;
}

}  // namespace

Relevance::Relevance(const std::vector<Requirement>& requirements, const SkillIndex& index) : index_(index) {
  double heaviest = 0;
  const auto weight_of = [](const Requirement& requirement) {
    return requirement.weight * weight_of_asked[static_cast<std::size_t>(requirement.asked)];
  };
  for (const Requirement& requirement : requirements) heaviest = std::max(heaviest, weight_of(requirement));
  if (heaviest <= 0) return;
  for (std::size_t i = 0; i < requirements.size(); ++i) {
    for (const SkillId skill : requirements[i].any_of) {
      asked_.emplace(skill, Asked{i, weight_of(requirements[i]) / heaviest});
    }
  }
}

// Of each requirement the skill that meets it best.
Answer Relevance::answer_of(const std::vector<SkillId>& skills) const {
  struct Met {
    SkillId skill{};
    double weight = 0;
  };
  std::map<std::size_t, Met> met;
  const auto meet = [&](SkillId asked, SkillId shown, double part) {
    const auto found = asked_.find(asked);
    if (found == asked_.end()) return;
    Met& best = met[found->second.requirement];
    if (found->second.weight * part > best.weight) best = {shown, found->second.weight * part};
  };
  for (const SkillId skill : skills) {
    meet(skill, skill, 1);
    for (const SkillId broader : index_.implied(skill)) meet(broader, skill, implied_share);
  }
  std::vector<Met> best;
  for (const auto& [requirement, one] : met) best.push_back(one);
  std::stable_sort(best.begin(), best.end(), [](const Met& a, const Met& b) { return a.weight > b.weight; });
  Answer answer;
  for (const Met& one : best) {
    answer.weight += one.weight;
    const bool known = std::find(answer.skills.begin(), answer.skills.end(), one.skill) != answer.skills.end();
    if (!known) answer.skills.push_back(one.skill);
  }
  return answer;
}

Answer Relevance::of(std::string_view text, const std::vector<Text>& skills) const {
  const std::string plain = plain_text(text);
  std::vector<SkillId> named;
  const std::vector<SkillMention> mentions = find_skills(plain, index_);
  for (const SkillMention& mention : mentions) {
    if (!mention.negated) named.push_back(mention.skill);
  }
  for (const Text& skill : skills) {
    if (const std::optional<SkillId> known = index_.find(plain_text(skill.value))) named.push_back(*known);
  }
  Answer answer = answer_of(named);
  answer.measure = has_measure(plain, mentions);
  return answer;
}

Answer Relevance::of_item(const Text& item) const {
  const std::string plain = plain_text(item.value);
  if (const std::optional<SkillId> known = index_.find(plain)) return answer_of({*known});
  std::vector<SkillId> named;
  for (const SkillMention& mention : find_skills(plain, index_)) named.push_back(mention.skill);
  return answer_of(named);
}

Answer Relevance::together(const std::vector<Answer>& answers) const {
  std::vector<SkillId> named;
  bool measure = false;
  for (const Answer& answer : answers) {
    named.insert(named.end(), answer.skills.begin(), answer.skills.end());
    measure = measure || answer.measure;
  }
  Answer all = answer_of(named);
  all.measure = measure;
  return all;
}

}  // namespace shortlist
