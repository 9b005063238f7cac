// Lines of the resume as stories, and which story answers which question.
#include <algorithm>
#include <array>
#include <map>

#include <fmt/format.h>

#include "model/question_words.h"
#include "prep/bullets.h"
#include "prep/line_words.h"
#include "prep/makers.h"
#include "text/fold.h"

namespace shortlist {
namespace {

constexpr std::size_t competency_count = choice_words<Competency>.size();
constexpr std::size_t most_stories = 8;
constexpr std::size_t most_uses = 3;
constexpr double fewest_signs = 1.5;

// Beginnings of words that tell of a competency, by Competency; folded.
constexpr std::array<std::string_view, competency_count> signs = {
    "built own alone deliver launch found wrote automat nobody mistake notic correct asked",
    "disagree against oppos object argu quarrel refus agreed negotiat wanted conflict disliked",
    "unclear unknown direction whether knew vague sketch explor decide propos mandate choose facts asked",
    "learn never new first taught manual trained mistake wrong review mentor graduate course study",
    "outage incident night migrat month stop roll broke lost deadline weeks failed weekend alert call",
    "wrote guide runbook document explain told support product notes clerk customer present translat read",
    "team led lead convinc adopt mandate mentor hired coordinat propos direction introduc standard colleague"};

using Scores = std::array<double, competency_count>;
using Words = std::vector<std::string>;  // sorted

Words words_in(std::string_view text) {
  const std::string folded = fold_words(text);
  Words words;
  for (const LineWord& word : cut_line(folded)) words.push_back(word.lower);
  std::sort(words.begin(), words.end());
  return words;
}

bool has_beginning(const Words& words, std::string_view beginning) {
  const auto found = std::lower_bound(words.begin(), words.end(), beginning);
  return found != words.end() && found->starts_with(beginning);
}

double count_signs(const Words& words, std::string_view list) {
  double count = 0;
  std::size_t at = 0;
  while (at < list.size()) {
    std::size_t end = list.find(' ', at);
    if (end == std::string_view::npos) end = list.size();
    count += has_beginning(words, list.substr(at, end - at)) ? 1 : 0;
    at = end + 1;
  }
  return count;
}

Words told_words(const PackInput& input, const Bullet& bullet) {
  if (!bullet.story) return {};
  const Story& story = input.profile.stories[*bullet.story];
  return words_in(story.situation + " " + story.task + " " + story.action + " " + story.result);
}

// What the words of a bullet and its story say of each competency.
Scores signs_in(const PackInput& input, const Bullet& bullet) {
  const Words line = words_in(bullet.text);
  const Words told = told_words(input, bullet);
  Scores scores{};
  for (std::size_t i = 0; i < competency_count; ++i) {
    scores[i] = std::min(3.0, count_signs(line, signs[i])) + 0.5 * std::min(6.0, count_signs(told, signs[i]));
  }
  if (bullet.deed == Deed::led || bullet.deed == Deed::taught)
    scores[static_cast<std::size_t>(Competency::influence)] += 1.5;
  if (bullet.deed == Deed::built) scores[static_cast<std::size_t>(Competency::ownership)] += 1;
  return scores;
}

// Told stories and heavy lines first.
Scores score(const PackInput& input, const Bullet& bullet) {
  Scores scores = signs_in(input, bullet);
  for (double& value : scores) value += bullet.weight / 4 + (bullet.story ? 2 : 0);
  return scores;
}

// Bullets for the sheets: each competency picks its best in turn, then the heaviest that are left.
std::vector<std::size_t> pick(const PackInput& input, const std::vector<Scores>& scores) {
  std::vector<std::size_t> picked;
  const auto is_free = [&picked, &input](std::size_t i) {
    return input.bullets[i].origin != Bullet::Origin::other &&
           std::find(picked.begin(), picked.end(), i) == picked.end();
  };
  for (std::size_t competency = 0; competency < competency_count; ++competency) {
    std::optional<std::size_t> best;
    for (std::size_t i = 0; i < scores.size(); ++i) {
      if (is_free(i) && (!best || scores[i][competency] > scores[*best][competency])) best = i;
    }
    if (best) picked.push_back(*best);
  }
  for (const std::size_t i : by_weight(input.bullets)) {
    if (picked.size() < most_stories && is_free(i)) picked.push_back(i);
  }
  std::stable_sort(picked.begin(), picked.end(), [&input](std::size_t a, std::size_t b) {
    return input.bullets[a].weight > input.bullets[b].weight;
  });
  return picked;
}

std::string situation_of(const Bullet& bullet) {
  std::string text = bullet.role.empty() ? bullet.place : fmt::format("{}, {}", bullet.role, bullet.place);
  if (bullet.place.empty()) text = bullet.role;
  if (bullet.period.start && !text.empty()) text += fmt::format(", from {}", to_iso(*bullet.period.start));
  return text.empty() ? text : text + ".";
}

// How many there were, of people or of things, is where a story starts and not what came of it.
bool is_result(const Measure& measure) {
  if (!measure.before.empty()) return true;
  switch (measure.type) {
    case MeasureType::team:
    case MeasureType::learners:
    case MeasureType::hired:
    case MeasureType::budget:
    case MeasureType::size:
    case MeasureType::tests:
    case MeasureType::code:
    case MeasureType::load:
    case MeasureType::rarity:
    case MeasureType::many:
    case MeasureType::count:
      return false;
    default:
      return true;
  }
}

std::string result_of(const Bullet& bullet) {
  const auto found = std::find_if(bullet.measures.begin(), bullet.measures.end(), is_result);
  if (found == bullet.measures.end()) return {};
  const Measure& measure = *found;
  const std::string figure = measure.span.empty() ? measure.after : "from " + measure.span;
  return measure.what.empty() ? figure : fmt::format("{}: {}", measure.what, figure);
}

StarSheet sheet_of(const PackInput& input, std::size_t number, const Scores& scores) {
  const Bullet& bullet = input.bullets[number];
  StarSheet sheet;
  sheet.bullet = number;
  std::vector<std::size_t> order(competency_count);
  for (std::size_t i = 0; i < competency_count; ++i) order[i] = i;
  std::stable_sort(order.begin(), order.end(),
                   [&scores](std::size_t a, std::size_t b) { return scores[a] > scores[b]; });
  for (std::size_t i = 0; i < 3; ++i) sheet.competencies.push_back(static_cast<Competency>(order[i]));
  if (bullet.story) {
    const Story& story = input.profile.stories[*bullet.story];
    sheet.situation = story.situation;
    sheet.task = story.task;
    sheet.action = story.action;
    sheet.result = story.result;
    sheet.told = true;
    return sheet;
  }
  sheet.situation = situation_of(bullet);
  sheet.action = bullet.text;
  sheet.result = result_of(bullet);
  return sheet;
}

// Beginnings of the words that tell what a question is about.
std::vector<std::string> stems_of(const Question& question) {
  std::string asked = question.question;
  for (const std::string& topic : question.topics) asked += " " + topic;
  const std::string folded = fold_words(asked);
  std::vector<std::string> stems;
  for (const LineWord& word : cut_line(folded)) {
    if (word.lower.size() < 5 || is_one_of(word.lower, "about which would there their where could yours")) continue;
    stems.push_back(word.lower.substr(0, std::max<std::size_t>(5, word.lower.size() - 2)));
  }
  return stems;
}

// A sheet with what its fitness is told by.
struct Candidate {
  Scores scores{};
  Scores signs{};
  Words line;
  Words told;
};

// 0 when nothing in it is about the competency or the question: then a blank is the honest answer.
double fitness(const Candidate& story, Competency competency, const std::vector<std::string>& stems) {
  double shared = 0;
  for (const std::string& stem : stems) {
    shared += has_beginning(story.line, stem) || has_beginning(story.told, stem) ? 1 : 0;
  }
  const std::size_t number = static_cast<std::size_t>(competency);
  if (story.signs[number] + shared < fewest_signs) return 0;
  return story.scores[number] + 0.7 * std::min(shared, 4.0);
}

}  // namespace

std::vector<StarSheet> make_stories(const PackInput& input) {
  std::vector<Scores> scores;
  for (const Bullet& bullet : input.bullets) scores.push_back(score(input, bullet));
  std::vector<StarSheet> sheets;
  for (const std::size_t number : pick(input, scores)) {
    StarSheet sheet = sheet_of(input, number, scores[number]);
    sheet.rank = sheets.size() < 4 ? 1 : sheets.size() < 6 ? 2 : 3;
    sheets.push_back(std::move(sheet));
  }
  return sheets;
}

std::vector<MatrixRow> make_matrix(const PackInput& input, const std::vector<StarSheet>& stories,
                                   const std::vector<ChosenQuestion>& behavioural) {
  std::vector<MatrixRow> rows;
  std::vector<std::size_t> uses(stories.size(), 0);
  std::vector<Candidate> candidates;
  for (const StarSheet& sheet : stories) {
    const Bullet& bullet = input.bullets[sheet.bullet];
    candidates.push_back(
        {score(input, bullet), signs_in(input, bullet), words_in(bullet.text), told_words(input, bullet)});
  }
  for (const ChosenQuestion& chosen : behavioural) {
    const Question question = input.questions.question(chosen.question);
    if (!question.competency) continue;
    MatrixRow row;
    row.question = chosen.question;
    row.competency = *question.competency;
    const std::vector<std::string> stems = stems_of(question);
    std::vector<std::pair<double, std::size_t>> order;
    for (std::size_t i = 0; i < stories.size(); ++i) {
      if (uses[i] == most_uses) continue;
      const double fit = fitness(candidates[i], row.competency, stems);
      // A story that has served often yields to one that has not.
      if (fit > 0) order.emplace_back(fit - 0.8 * static_cast<double>(uses[i]), i);
    }
    std::stable_sort(order.begin(), order.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    if (!order.empty()) {
      row.stories.push_back(order.front().second);
      ++uses[order.front().second];
    }
    rows.push_back(std::move(row));
  }
  return rows;
}

}  // namespace shortlist
