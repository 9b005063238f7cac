// The questions of the bank, weighed for this candidate and job. Inside prep/ only.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "prep/makers.h"

namespace shortlist {

// A question with what it is worth. `key` is the skill that decides why it is there.
struct WeighedQuestion {
  QuestionId id{};
  double weight = 0;
  ChosenQuestion::Source source = ChosenQuestion::Source::fundamental;
  std::optional<SkillId> key;
  bool weak = false;     // the candidate named its area or a skill of it
  bool follows = false;  // the bank relates it to one that was asked before
};

class QuestionPool {
 public:
  explicit QuestionPool(const PackInput& input);

  // Questions of these kinds for `level`, heaviest first; never one about a language that is neither claimed nor
  // asked, never one that was asked before.
  std::vector<WeighedQuestion> weigh(const std::set<QuestionKind>& kinds, Level level) const;

  ChosenQuestion choose(const WeighedQuestion& question, int rank) const;

  // Ids of questions that were asked in an earlier round.
  const TakenQuestions& asked_before() const { return asked_before_; }

 private:
  void add_words(std::string_view text);
  const std::vector<SkillId>& skills_of_question(QuestionId question) const {
    return skills_[static_cast<std::size_t>(question)];
  }
  bool is_open(QuestionId question, Level level) const;
  bool is_weak(QuestionId question) const;
  void weigh_skills(WeighedQuestion& question) const;
  double domain_weight(QuestionId question) const;
  std::string reason(const WeighedQuestion& question) const;

  const PackInput& input_;
  std::map<SkillId, double> direct_;  // named by the ad
  std::map<SkillId, double> demand_;  // 1 for the heaviest requirement
  std::set<SkillId> weak_skills_;
  std::vector<std::string> weak_words_;
  TakenQuestions asked_before_;
  TakenQuestions follows_;
  std::set<std::string> words_;               // of ad and resume, folded
  std::set<std::string> ad_words_;            // of the ad alone
  std::vector<std::vector<SkillId>> skills_;  // of each question
};

// The candidate's own words for the places of a skeleton.
Fill fill_of(const Bullet& bullet, std::string_view skill);

}  // namespace shortlist
