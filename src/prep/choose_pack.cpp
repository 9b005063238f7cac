#include "prep/choose_pack.h"

#include <algorithm>

#include "model/plain_text.h"
#include "prep/bullets.h"
#include "prep/challenges.h"
#include "prep/choose_questions.h"
#include "prep/makers.h"
#include "prep/pack_input.h"
#include "prep/question_pool.h"

namespace shortlist {
namespace {

constexpr std::size_t most_wishes = 6;

void add_job(const Job& job, Pack& pack) {
  pack.role = plain_text(job.title.value);
  pack.company = plain_text(job.company.value);
  pack.logistics = job.prep.logistics;
  pack.interviews = job.interviews;
  std::stable_sort(pack.interviews.begin(), pack.interviews.end(),
                   [](const Interview& a, const Interview& b) { return a.date < b.date; });
}

// Lines that would be worth more with a figure.
void add_wishes(const PackInput& input, Pack& pack) {
  pack.thin = is_thin(input.bullets);
  for (const std::size_t number : by_weight(input.bullets)) {
    const Bullet& bullet = input.bullets[number];
    if (pack.needs_figures.size() == most_wishes) break;
    if (bullet.measures.empty() && bullet.origin != Bullet::Origin::other) pack.needs_figures.push_back(number);
  }
}

// Questions of the pack about the skills of a deep dive.
void link_dives(const PackInput& input, Pack& pack) {
  constexpr std::size_t most_links = 3;
  for (DiveSheet& dive : pack.dives) {
    const std::vector<SkillId>& own = input.bullets[dive.bullet].skills;
    for (const ChosenQuestion& chosen : pack.technical) {
      if (dive.expect.size() == most_links) break;
      const std::vector<std::string_view> names = input.questions.skills(chosen.question);
      const bool shares = std::any_of(own.begin(), own.end(), [&](SkillId skill) {
        return std::find(names.begin(), names.end(), input.skills.name(skill)) != names.end();
      });
      if (shares) dive.expect.push_back(chosen.question);
    }
  }
}

void add_questions(const PackInput& input, Pack& pack) {
  const QuestionPool pool(input);
  TakenQuestions taken = pool.asked_before();
  pack.gaps = make_gaps(input, taken);
  const bool has_risks = std::any_of(pack.risks.begin(), pack.risks.end(), [](const Risk& risk) {
    return risk.kind == Risk::Kind::gap || risk.kind == Risk::Kind::short_stay;
  });
  ChosenSets sets = choose_questions(input, pool, has_risks, taken);
  link_related(input.questions, sets);
  pack.matrix = make_matrix(input, pack.stories, sets.behavioural);
  pack.common = std::move(sets.common);
  pack.behavioural = std::move(sets.behavioural);
  pack.technical = std::move(sets.technical);
  pack.design = std::move(sets.design);
  pack.coding = std::move(sets.coding);
  pack.debugging = std::move(sets.debugging);
  pack.asks = make_asks(input, taken);
  link_dives(input, pack);
}

}  // namespace

Pack choose_pack(const Profile& profile, const ResumeText& resume, const Job* job,
                 const std::vector<Coverage>& coverage, const QuestionIndex& questions, const SkillIndex& skills,
                 const PackRequest& request) {
  Pack pack;
  const LevelChoice level =
      request.level ? LevelChoice{*request.level, "you asked for it"} : choose_level(job, resume, request.today);
  PackInput input{profile, resume, job, coverage, questions, skills, request.today, level.level, {}, {}, {}, {}};
  input.bullets = find_bullets(profile, resume, job, coverage, skills, request.today);
  add_skills(input);
  pack.candidate = resume.name;
  pack.year = request.today.year;
  pack.level = level.level;
  pack.level_because = level.because;
  if (job != nullptr) add_job(*job, pack);
  UsedTexts used;
  pack.challenges = make_challenges(input.bullets, used);
  pack.dives = make_dives(input.bullets, skills, used);
  pack.screening = make_screening(input);
  pack.requirements = make_requirements(input);
  pack.stories = make_stories(input);
  pack.risks = make_risks(input);
  add_questions(input, pack);
  pack.sixty_seconds = make_introduction(input, 60);
  pack.two_minutes = make_introduction(input, 120);
  pack.pages = choose_pages(input);
  pack.cheat = make_cheat_sheet(input, pack);
  pack.plan = make_plan(input, pack);
  add_wishes(input, pack);
  pack.bullets = std::move(input.bullets);
  return pack;
}

}  // namespace shortlist
