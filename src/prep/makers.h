// The makers of a pack's parts. Inside prep/ only.
#pragma once

#include <cstdint>
#include <optional>
#include <set>
#include <string>
#include <vector>

#include "prep/pack.h"
#include "prep/pack_input.h"

namespace shortlist {

// Questions of the bank that stand in the pack already, or must not.
using TakenQuestions = std::set<QuestionId>;

// The level of job and candidate: as given, else by the ad, else by titles and years; with the reason.
struct LevelChoice {
  Level level = Level::mid;
  std::string because;
};
LevelChoice choose_level(const Job* job, const ResumeText& resume, const Date& today);

// A question of the bank about `skill`: the easiest one about basics, else the hardest; of other levels when there is
// none for this one.
enum class Depth : std::uint8_t { basics, work };
std::optional<QuestionId> question_about(const PackInput& input, SkillId skill, Depth depth,
                                         const TakenQuestions& taken);

// What is asked first about something that the ad names.
std::string opening_question(const std::string& skill);

std::vector<ScreenRow> make_screening(const PackInput& input);
std::vector<RequirementRow> make_requirements(const PackInput& input);
std::vector<GapSheet> make_gaps(const PackInput& input, TakenQuestions& taken);
std::vector<StarSheet> make_stories(const PackInput& input);
std::vector<MatrixRow> make_matrix(const PackInput& input, const std::vector<StarSheet>& stories,
                                   const std::vector<ChosenQuestion>& behavioural);
std::vector<IntroductionSlot> make_introduction(const PackInput& input, int seconds);
std::vector<Risk> make_risks(const PackInput& input);
std::vector<AskItem> make_asks(const PackInput& input, TakenQuestions& taken);
std::vector<PageChoice> choose_pages(const PackInput& input);

// Parts that draw on what the pack has by then.
CheatSheet make_cheat_sheet(const PackInput& input, const Pack& pack);
Plan make_plan(const PackInput& input, const Pack& pack);

}  // namespace shortlist
