#include "prep/choose_questions.h"

#include <algorithm>
#include <array>
#include <map>

#include "model/question_words.h"

namespace shortlist {
namespace {

using Source = ChosenQuestion::Source;

constexpr std::size_t technical_count = 20;
constexpr std::size_t shared_count = 12;
constexpr std::size_t gap_count = 5;
constexpr std::size_t behavioural_count = 14;
constexpr std::size_t most_of_area = 5;
constexpr std::size_t most_of_key = 3;

class Chooser {
 public:
  Chooser(const PackInput& input, const QuestionPool& pool, TakenQuestions& taken)
      : input_(input), pool_(pool), taken_(taken) {}

  std::vector<ChosenQuestion> technical() {
    std::vector<WeighedQuestion> weighed =
        pool_.weigh({QuestionKind::technical, QuestionKind::operational, QuestionKind::common}, input_.level);
    std::erase_if(weighed, [this](const WeighedQuestion& question) { return is_introduction(question.id); });
    std::vector<WeighedQuestion> chosen;
    take(weighed, Source::shared, input_.job == nullptr ? technical_count * 4 / 5 : shared_count, chosen);
    take(weighed, Source::gap, gap_count, chosen);
    take(weighed, Source::fundamental, technical_count - chosen.size() < 3 ? 0 : 3, chosen);
    for (const Source source : {Source::shared, Source::gap, Source::fundamental}) {
      take(weighed, source, technical_count - chosen.size(), chosen);
    }
    std::stable_sort(chosen.begin(), chosen.end(),
                     [](const WeighedQuestion& a, const WeighedQuestion& b) { return a.weight > b.weight; });
    return ranked(chosen, 6, 12);
  }

  std::vector<ChosenQuestion> some(QuestionKind kind, std::size_t count, std::size_t musts) {
    // A level without such questions borrows from its neighbour: design of mid for juniors, coding of senior for staff.
    const Level neighbour = input_.level == Level::junior ? Level::mid : Level::senior;
    std::vector<WeighedQuestion> chosen;
    for (const Level level : {input_.level, neighbour}) {
      for (const WeighedQuestion& question : pool_.weigh({kind}, level)) {
        if (chosen.size() < count && taken_.insert(question.id).second) chosen.push_back(question);
      }
      if (!chosen.empty()) break;
    }
    return ranked(chosen, musts, musts + 1);
  }

  // All that open an interview; of gaps and short stays only when the resume has some.
  std::vector<ChosenQuestion> common(bool has_risks) {
    std::vector<ChosenQuestion> chosen;
    for (const WeighedQuestion& question : pool_.weigh({QuestionKind::common}, input_.level)) {
      if (!is_introduction(question.id) || taken_.contains(question.id)) continue;
      if (input_.questions.id(question.id) == "introduction-gap" && !has_risks) continue;
      taken_.insert(question.id);
      chosen.push_back(pool_.choose(question, 2));
      chosen.back().source = Source::common;
      chosen.back().because = "it is asked of everybody";
    }
    std::stable_sort(chosen.begin(), chosen.end(),
                     [](const ChosenQuestion& a, const ChosenQuestion& b) { return a.question < b.question; });
    for (std::size_t i = 0; i < chosen.size(); ++i) chosen[i].rank = i < 7 ? 2 : 3;
    return chosen;
  }

  // Every competency in turn, its heaviest question first.
  std::vector<ChosenQuestion> behavioural() {
    std::array<std::vector<WeighedQuestion>, choice_words<Competency>.size()> by_competency;
    for (const WeighedQuestion& question : pool_.weigh({QuestionKind::behavioural}, input_.level)) {
      const std::optional<Competency> competency = input_.questions.question(question.id).competency;
      if (competency) by_competency[static_cast<std::size_t>(*competency)].push_back(question);
    }
    std::vector<WeighedQuestion> chosen;
    for (std::size_t turn = 0; chosen.size() < behavioural_count; ++turn) {
      const std::size_t before = chosen.size();
      for (const std::vector<WeighedQuestion>& list : by_competency) {
        if (turn >= list.size() || chosen.size() == behavioural_count) continue;
        if (taken_.insert(list[turn].id).second) chosen.push_back(list[turn]);
      }
      if (chosen.size() == before) break;
    }
    std::vector<ChosenQuestion> questions = ranked(chosen, 2, 11);
    for (ChosenQuestion& question : questions) {
      question.source = Source::common;
      question.because.clear();
    }
    return questions;
  }

 private:
  bool is_introduction(QuestionId question) const {
    return input_.questions.area_id(input_.questions.area(question)) == "introduction";
  }

  void take(const std::vector<WeighedQuestion>& weighed, Source source, std::size_t count,
            std::vector<WeighedQuestion>& chosen) {
    std::size_t added = 0;
    for (const WeighedQuestion& question : weighed) {
      if (added == count) break;
      if (question.source != source || taken_.contains(question.id)) continue;
      const std::size_t area = input_.questions.area(question.id);
      if (areas_[area] == most_of_area || (question.key && keys_[*question.key] == most_of_key)) continue;
      ++areas_[area];
      if (question.key) ++keys_[*question.key];
      taken_.insert(question.id);
      chosen.push_back(question);
      ++added;
    }
  }

  std::vector<ChosenQuestion> ranked(const std::vector<WeighedQuestion>& questions, std::size_t musts,
                                     std::size_t goods) const {
    std::vector<ChosenQuestion> chosen;
    for (const WeighedQuestion& question : questions) {
      const int rank = chosen.size() < musts ? 1 : chosen.size() < goods ? 2 : 3;
      chosen.push_back(pool_.choose(question, rank));
    }
    return chosen;
  }

  const PackInput& input_;
  const QuestionPool& pool_;
  TakenQuestions& taken_;
  std::map<std::size_t, std::size_t> areas_;
  std::map<SkillId, std::size_t> keys_;
};

}  // namespace

ChosenSets choose_questions(const PackInput& input, const QuestionPool& pool, bool has_risks, TakenQuestions& taken) {
  Chooser chooser(input, pool, taken);
  ChosenSets sets;
  sets.common = chooser.common(has_risks);
  sets.technical = chooser.technical();
  sets.design = chooser.some(QuestionKind::design, 3, 2);
  sets.coding = chooser.some(QuestionKind::coding, 3, 1);
  sets.debugging = chooser.some(QuestionKind::debugging, 3, 0);
  sets.behavioural = chooser.behavioural();
  return sets;
}

void link_related(const QuestionIndex& questions, ChosenSets& sets) {
  std::vector<ChosenQuestion>* const lists[] = {&sets.common, &sets.behavioural, &sets.technical,
                                                &sets.design, &sets.coding,      &sets.debugging};
  std::map<std::string, QuestionId, std::less<>> ids;
  for (const std::vector<ChosenQuestion>* list : lists) {
    for (const ChosenQuestion& chosen : *list) ids.emplace(questions.id(chosen.question), chosen.question);
  }
  for (std::vector<ChosenQuestion>* list : lists) {
    for (ChosenQuestion& chosen : *list) {
      for (const Text& related : questions.question(chosen.question).related) {
        const auto found = ids.find(related.value);
        if (found != ids.end()) chosen.expect.push_back(found->second);
      }
    }
  }
}

}  // namespace shortlist
