// What a candidate takes to an interview: everything chosen and personal, before it is laid out.
#pragma once

#include <cstddef>
#include <string>
#include <utility>
#include <vector>

#include "model/job.h"
#include "prep/bullet.h"
#include "prep/pack_frame.h"
#include "prep/pack_sheets.h"

namespace shortlist {

struct Pack {
  std::string candidate, role, company;  // role and company may be empty
  int year = 0;
  Level level = Level::mid;
  std::string level_because;
  std::vector<Bullet> bullets;  // in the order of the resume
  std::vector<ScreenRow> screening;
  std::vector<ChallengeSheet> challenges;  // this and all below: heaviest first
  std::vector<DiveSheet> dives;
  std::vector<RequirementRow> requirements;
  std::vector<GapSheet> gaps;
  std::vector<StarSheet> stories;
  std::vector<MatrixRow> matrix;
  std::vector<ChosenQuestion> common, behavioural, technical, design, coding, debugging;
  std::vector<IntroductionSlot> sixty_seconds, two_minutes;
  std::vector<Risk> risks;
  Plan plan;
  std::vector<AskItem> asks;
  std::vector<Interview> interviews;                           // by date
  std::vector<std::pair<std::string, std::string>> logistics;  // private; only what is given
  CheatSheet cheat;
  std::vector<PageChoice> pages;
  std::vector<std::size_t> needs_figures;  // bullets of a thin profile that should have one
  bool thin = false;
};

}  // namespace shortlist
