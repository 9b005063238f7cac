// Questions for the candidate to ask.
#include <algorithm>
#include <optional>
#include <set>

#include <fmt/format.h>

#include "prep/makers.h"
#include "text/fold.h"

namespace shortlist {
namespace {

constexpr std::size_t most_asks = 14;
constexpr std::size_t musts = 5;

std::set<Audience> audience_of(const Job* job) {
  std::set<Audience> met;
  if (job == nullptr) return met;
  for (const Interview& interview : job->interviews) {
    switch (interview.kind) {
      case InterviewKind::recruiter:
        met.insert(Audience::recruiter);
        break;
      case InterviewKind::manager:
        met.insert(Audience::manager);
        break;
      case InterviewKind::behavioural:
        met.insert({Audience::manager, Audience::peer});
        break;
      case InterviewKind::panel:
        met.insert({Audience::manager, Audience::peer, Audience::executive});
        break;
      case InterviewKind::technical:
      case InterviewKind::system_design:
      case InterviewKind::coding:
        met.insert(Audience::peer);
        break;
    }
  }
  const std::string title = fold_words(job->contact.title);
  for (const std::string_view word : {"cto", "director", "vp", "chief", "founder"}) {
    if (has_phrase(title, word)) met.insert(Audience::executive);
  }
  for (const std::string_view word : {"manager", "head", "lead"}) {
    if (has_phrase(title, word)) met.insert(Audience::manager);
  }
  return met;
}

struct WeighedAsk {
  AskItem item;
  double weight = 0;
};

// Nothing when it does not fit the company's stage or those whom the candidate meets.
std::optional<WeighedAsk> weigh_ask(const PackInput& input, QuestionId id, const std::set<Audience>& met,
                                    const std::string& ad) {
  const Question question = input.questions.question(id);
  if (input.job != nullptr && input.job->stage) {
    const std::vector<Stage>& stages = question.stages;
    if (std::find(stages.begin(), stages.end(), *input.job->stage) == stages.end()) return std::nullopt;
  }
  WeighedAsk ask;
  ask.item.question = id;
  for (const Audience audience : question.audience) {
    if (met.empty() || met.contains(audience)) ask.item.audience.push_back(audience);
  }
  if (ask.item.audience.empty()) return std::nullopt;
  constexpr std::size_t any_stage = 4;
  ask.weight = question.stages.size() < any_stage ? 1.5 : 0;
  if (ad.empty() || question.silent_on.empty()) return ask;
  const bool silent = std::none_of(question.silent_on.begin(), question.silent_on.end(),
                                   [&ad](const std::string& word) { return has_phrase(ad, fold_words(word)); });
  if (!silent) return ask;
  ask.weight += 2;
  ask.item.because = fmt::format("the ad says nothing of it ({})", question.silent_on.front());
  return ask;
}

}  // namespace

std::vector<AskItem> make_asks(const PackInput& input, TakenQuestions& taken) {
  const std::set<Audience> met = audience_of(input.job);
  const std::string ad = input.job == nullptr || input.job->ad.empty() ? std::string() : ad_words(input.job);
  std::vector<WeighedAsk> weighed;
  for (std::size_t i = 0; i < input.questions.size(); ++i) {
    const QuestionId id{static_cast<std::uint16_t>(i)};
    if (input.questions.kind(id) != QuestionKind::ask || !input.questions.is_for(id, input.level)) continue;
    if (taken.contains(id)) continue;
    if (std::optional<WeighedAsk> ask = weigh_ask(input, id, met, ad)) weighed.push_back(std::move(*ask));
  }
  std::stable_sort(weighed.begin(), weighed.end(),
                   [](const WeighedAsk& a, const WeighedAsk& b) { return a.weight > b.weight; });
  std::vector<AskItem> asks;
  for (WeighedAsk& ask : weighed) {
    if (asks.size() == most_asks) break;
    ask.item.rank = asks.size() < musts ? 1 : asks.size() < 2 * musts ? 2 : 3;
    taken.insert(ask.item.question);
    asks.push_back(std::move(ask.item));
  }
  return asks;
}

}  // namespace shortlist
