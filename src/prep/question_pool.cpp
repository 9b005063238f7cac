#include "prep/question_pool.h"

#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "prep/deeds.h"
#include "prep/line_words.h"
#include "text/fold.h"

namespace shortlist {
namespace {

using Source = ChosenQuestion::Source;

constexpr std::size_t most_words = 20'000;
constexpr std::array<double, 4> place_weights = {1, 0.6, 0.4, 0.25};  // of a question's first skills

// Words that say nothing of a domain.
constexpr std::string_view plain_words =
    "design system service services data api for and the of a in to with no that our users user index rows company "
    "history events sets write local";

bool is_language(SkillId skill, const SkillIndex& skills) {
  const std::string_view category = skills.category(skill);
  return (category == "language" || category == "runtime") && skills.name(skill) != "SQL";
}

}  // namespace

QuestionPool::QuestionPool(const PackInput& input) : input_(input) {
  double heaviest = 0;
  for (const Coverage& row : input.coverage) heaviest = std::max(heaviest, row.requirement.weight);
  for (const Coverage& row : input.coverage) {
    for (const SkillId skill : row.requirement.any_of) {
      // Of alternatives only what the candidate has counts, unless all are missing.
      const bool counts = row.kind == Coverage::Kind::missing || input.claimed.contains(skill);
      if (counts && heaviest > 0) demand_.emplace(skill, row.requirement.weight / heaviest);
    }
  }
  direct_ = demand_;
  for (const auto& [skill, weight] : direct_) {
    for (const SkillId broader : input.skills.implied(skill)) demand_.emplace(broader, weight / 2);
  }
  for (std::size_t i = 0; i < input.questions.size(); ++i) {
    skills_.emplace_back();
    for (const std::string_view name : input.questions.skills(QuestionId{static_cast<std::uint16_t>(i)})) {
      if (const std::optional<SkillId> skill = input.skills.find(name)) skills_.back().push_back(*skill);
    }
  }
  add_words(ad_words(input.job));
  ad_words_ = words_;
  for (const Passage& passage : input.resume.passages) {
    if (words_.size() < most_words) add_words(fold_words(passage.text));
  }
  if (input.job == nullptr) return;
  for (const std::string& weak : input.job->prep.weak) {
    if (const std::optional<SkillId> skill = input.skills.find(weak)) weak_skills_.insert(*skill);
    weak_words_.push_back(fold_words(weak));
  }
  for (const std::string& id : input.job->prep.asked) {
    const std::optional<QuestionId> question = input.questions.find(id);
    if (!question) continue;
    asked_before_.insert(*question);
    for (const Text& related : input.questions.question(*question).related) {
      if (const std::optional<QuestionId> next = input.questions.find(related.value)) follows_.insert(*next);
    }
  }
}

void QuestionPool::add_words(std::string_view text) {
  for (const LineWord& word : cut_line(text)) words_.insert(word.lower);
}

bool QuestionPool::is_open(QuestionId question, Level level) const {
  if (asked_before_.contains(question) || !input_.questions.is_for(question, level)) return false;
  bool has_language = false;
  bool known = false;
  for (const SkillId skill : skills_of_question(question)) {
    if (!is_language(skill, input_.skills)) continue;
    has_language = true;
    known = known || input_.claimed.contains(skill) || input_.asked.contains(skill);
  }
  return !has_language || known;
}

bool QuestionPool::is_weak(QuestionId question) const {
  const std::size_t area = input_.questions.area(question);
  const std::string id = fold_words(input_.questions.area_id(area));
  const std::string title = fold_words(input_.questions.area_title(area));
  for (const std::string& word : weak_words_) {
    if (!word.empty() && (word == id || has_phrase(title, word) || has_phrase(word, id))) return true;
  }
  const std::vector<SkillId>& own = skills_of_question(question);
  return std::any_of(own.begin(), own.end(), [this](SkillId skill) { return weak_skills_.contains(skill); });
}

void QuestionPool::weigh_skills(WeighedQuestion& question) const {
  const std::vector<SkillId>& own_skills = skills_of_question(question.id);
  double best = 0;
  for (std::size_t i = 0; i < own_skills.size() && i < place_weights.size(); ++i) {
    const SkillId skill = own_skills[i];
    const auto wanted = demand_.find(skill);
    const bool claimed = input_.claimed.contains(skill);
    const double own = claimed ? 0.3 : 0;
    const double worth = place_weights[i] * ((wanted == demand_.end() ? 0 : wanted->second) + own);
    question.weight += worth;
    if (worth <= best) continue;
    best = worth;
    question.key = skill;
    if (wanted == demand_.end()) {
      question.source = input_.job == nullptr && claimed ? Source::shared : Source::fundamental;
    } else {
      const bool direct = direct_.contains(skill);
      question.source = claimed ? Source::shared : direct ? Source::gap : Source::fundamental;
    }
  }
}

double QuestionPool::domain_weight(QuestionId question) const {
  std::string words(input_.questions.id(question));
  for (const std::string& topic : input_.questions.question(question).topics) words += " " + topic;
  double weight = 0;
  std::set<std::string> seen;
  for (const LineWord& word : cut_line(fold_words(words))) {
    if (word.lower.size() < 4 || is_one_of(word.lower, plain_words) || !seen.insert(word.lower).second) continue;
    const auto has = [&word](const std::set<std::string>& all) {
      return all.contains(word.lower) || all.contains(word.lower + "s");
    };
    weight += has(ad_words_) ? 2 : has(words_) ? 1 : 0;  // what they do counts for more than what one has done
  }
  return weight;
}

std::vector<WeighedQuestion> QuestionPool::weigh(const std::set<QuestionKind>& kinds, Level level) const {
  std::vector<WeighedQuestion> weighed;
  for (std::size_t i = 0; i < skills_.size(); ++i) {
    const QuestionId id{static_cast<std::uint16_t>(i)};
    const QuestionKind kind = input_.questions.kind(id);
    if (!kinds.contains(kind) || !is_open(id, level)) continue;
    WeighedQuestion question;
    question.id = id;
    weigh_skills(question);
    if (kind == QuestionKind::design || kind == QuestionKind::coding) {
      question.weight += domain_weight(id);
      question.source = Source::domain;
    }
    question.weak = is_weak(id);
    question.follows = follows_.contains(id);
    if (question.weak) question.weight += 1;
    if (question.follows) question.weight += 0.8;
    weighed.push_back(question);
  }
  std::stable_sort(weighed.begin(), weighed.end(),
                   [](const WeighedQuestion& a, const WeighedQuestion& b) { return a.weight > b.weight; });
  return weighed;
}

std::string QuestionPool::reason(const WeighedQuestion& question) const {
  const std::string_view name = question.key ? input_.skills.name(*question.key) : std::string_view();
  if (question.weak) return "you named it as something to work on";
  if (question.follows) return "it often follows what you were asked before";
  if (question.source == Source::shared && input_.job != nullptr && question.key && !direct_.contains(*question.key)) {
    return fmt::format("{} goes with what the ad asks for, and your resume has it", name);
  }
  switch (question.source) {
    case Source::shared:
      return input_.job == nullptr ? fmt::format("your resume has {}", name)
                                   : fmt::format("the ad asks for {}, and your resume has it", name);
    case Source::gap:
      return fmt::format("the ad asks for {}, and your resume does not have it", name);
    case Source::domain:
      return "it is near what this company, or you, work on";
    case Source::fundamental:
    case Source::common:
      break;
  }
  return "it is asked at this level, whatever the stack";
}

ChosenQuestion QuestionPool::choose(const WeighedQuestion& question, int rank) const {
  ChosenQuestion chosen;
  chosen.question = question.id;
  chosen.source = question.source;
  chosen.because = reason(question);
  chosen.rank = rank;
  if (question.key && input_.claimed.contains(*question.key)) chosen.bullet = bullet_with(input_, *question.key);
  if (chosen.bullet) chosen.fill = fill_of(input_.bullets[*chosen.bullet], input_.skills.name(*question.key));
  return chosen;
}

Fill fill_of(const Bullet& bullet, std::string_view skill) {
  Fill fill;
  const std::string thing = thing_of(bullet.text, cut_line(bullet.text));
  if (is_system(thing)) fill.project = thing;
  if (fill.project.empty() && bullet.origin == Bullet::Origin::project) fill.project = bullet.place;
  if (bullet.origin == Bullet::Origin::work) fill.company = bullet.place;
  fill.role = bullet.role;
  fill.skill = skill;
  for (const Measure& measure : bullet.measures) {
    if (measure.before.empty()) continue;
    fill.metric = measure.what;
    fill.before = measure.before;
    fill.after = measure.after;
    break;
  }
  return fill;
}

}  // namespace shortlist
