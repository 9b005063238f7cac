#include "prep/choose_guide.h"

#include <algorithm>
#include <set>
#include <utility>

#include "model/plain_text.h"
#include "prep/bullets.h"
#include "prep/challenges.h"
#include "prep/listening.h"
#include "prep/makers.h"
#include "prep/pack_input.h"

namespace shortlist {
namespace {

using Kind = Coverage::Kind;

constexpr std::size_t most_measured = 9;  // claims with a figure
constexpr std::size_t most_plain = 5;     // … and without
constexpr std::size_t figure_probes = 3;  // about the figure of a claim, when there is one about the deed too
constexpr std::size_t most_probes = 4;
constexpr std::size_t fewest_probes = 3;
constexpr std::size_t most_requirements = 8;
constexpr std::size_t most_skills = 24;    // of those that are shown
constexpr std::size_t longest_place = 60;  // bytes of a line that may name a project

bool is_told(const Passage& passage) {
  return passage.kind == PassageKind::work_text || passage.kind == PassageKind::project;
}

// A resume that marks no line as a bullet tells its work in paragraphs.
ResumeText with_bullets(ResumeText resume) {
  const bool marked = std::any_of(resume.passages.begin(), resume.passages.end(),
                                  [](const Passage& passage) { return passage.bullet && is_told(passage); });
  for (Passage& passage : resume.passages) {
    if (!marked && passage.kind == PassageKind::work_text) passage.bullet = true;
  }
  return resume;
}

// What a candidate wrote for themselves is not the interviewer's to read.
Job without_private(Job job) {
  const std::optional<Level> level = job.prep.level;
  job.prep = {};
  job.prep.level = level;
  return job;
}

// The names of projects: the first line of each.
void name_projects(const ResumeText& resume, std::vector<Bullet>& bullets) {
  for (Bullet& bullet : bullets) {
    if (bullet.origin != Bullet::Origin::project || !bullet.place.empty()) continue;
    const auto own = std::find_if(resume.passages.begin(), resume.passages.end(), [&](const Passage& passage) {
      return passage.bullet && passage.text == bullet.text && passage.where.line == bullet.where.line;
    });
    if (own == resume.passages.end() || own->entry < 0) continue;
    const auto head = std::find_if(resume.passages.begin(), own, [&](const Passage& passage) {
      return passage.kind == PassageKind::project && passage.entry == own->entry && !passage.bullet;
    });
    if (head != own && head->text.size() <= longest_place) bullet.place = head->text;
  }
}

// Questions of sheets by the number of their bullet.
template <typename Sheet>
std::vector<Probe> probes_for(const std::vector<Sheet>& sheets, std::size_t bullet) {
  const auto found =
      std::find_if(sheets.begin(), sheets.end(), [&](const Sheet& sheet) { return sheet.bullet == bullet; });
  return found == sheets.end() ? std::vector<Probe>{} : found->probes;
}

class ClaimChooser {
 public:
  explicit ClaimChooser(const PackInput& input)
      : input_(input), listening_(input.questions), general_(listening_.general_questions()) {
    UsedTexts used;
    challenges_ = make_challenges(input.bullets, used);
    // Lines without a figure have nothing else, and choose first.
    for (const bool measured : {false, true}) add_dives(measured, used);
  }

  // Claims with figures first; both kinds by weight.
  std::vector<GuideClaim> choose() {
    std::vector<GuideClaim> claims;
    for (const bool measured : {true, false}) {
      std::size_t turn = 0;
      for (const std::size_t number : by_weight(input_.bullets)) {
        const Bullet& bullet = input_.bullets[number];
        if (bullet.measures.empty() == measured || turn == (measured ? most_measured : most_plain)) continue;
        if (!measured && bullet.origin == Bullet::Origin::other) continue;
        GuideClaim claim = claim_of(number);
        if (claim.probes.size() < fewest_probes) continue;
        claim.rank = rank_of(turn++, measured);
        claims.push_back(std::move(claim));
      }
    }
    return claims;
  }

 private:
  void add_dives(bool measured, UsedTexts& used) {
    std::vector<Bullet> some;
    std::vector<std::size_t> numbers;
    for (std::size_t i = 0; i < input_.bullets.size(); ++i) {
      if (input_.bullets[i].measures.empty() == measured) continue;
      some.push_back(input_.bullets[i]);
      numbers.push_back(i);
    }
    for (DiveSheet& sheet : make_dives(some, input_.skills, used)) {
      sheet.bullet = numbers[sheet.bullet];
      dives_.push_back(std::move(sheet));
    }
  }

  static int rank_of(std::size_t turn, bool measured) {
    const std::size_t musts = measured ? 4 : 2;
    return turn < musts ? 1 : turn < musts + 2 ? 2 : 3;
  }

  GuideClaim claim_of(std::size_t number) {
    GuideClaim claim;
    claim.bullet = number;
    claim.probes = probes_for(challenges_, number);
    std::vector<Probe> more = probes_for(dives_, number);
    claim.probes.resize(std::min(claim.probes.size(), more.empty() ? most_probes : figure_probes));
    for (Probe& probe : more) {
      if (claim.probes.size() < most_probes) claim.probes.push_back(std::move(probe));
    }
    while (claim.probes.size() < fewest_probes && next_general_ < general_.size()) {
      claim.probes.push_back({"general", general_[next_general_++]});
    }
    Listening text = listening_.next(input_.bullets[number]);
    claim.strong = std::move(text.strong);
    claim.red_flags = std::move(text.red_flags);
    return claim;
  }

  const PackInput& input_;
  ListeningGuide listening_;
  const std::vector<std::string>& general_;
  std::size_t next_general_ = 0;
  std::vector<ChallengeSheet> challenges_;
  std::vector<DiveSheet> dives_;
};

std::string near_of(const Coverage& row, const SkillIndex& skills) {
  if (row.kind == Kind::implied && row.implied_by) return std::string(skills.name(*row.implied_by));
  if (row.kind == Kind::missing && row.closest) return std::string(skills.name(*row.closest));
  return {};
}

GuideRequirement requirement_of(const PackInput& input, const Coverage& coverage, RequirementRow row,
                                TakenQuestions& taken) {
  GuideRequirement requirement;
  requirement.name = std::move(row.name);
  requirement.asked = row.asked;
  requirement.years = row.years;
  requirement.kind = coverage.kind;
  requirement.bullet = row.bullet;
  requirement.near = near_of(coverage, input.skills);
  const bool quoted = coverage.kind == Kind::shown || coverage.kind == Kind::project;
  if (quoted && !row.bullet && !coverage.evidence.empty()) requirement.text = coverage.evidence.front().text;
  const Depth depth = coverage.kind == Kind::missing ? Depth::basics : Depth::work;
  requirement.question = question_about(input, coverage.skill, depth, taken);
  for (const SkillId other : coverage.requirement.any_of) {
    if (!requirement.question) requirement.question = question_about(input, other, depth, taken);
  }
  if (requirement.question) taken.insert(*requirement.question);
  requirement.opener = opening_question(requirement.name);
  return requirement;
}

// What is required, then what is preferred, each heaviest first; the rest by name.
void add_requirements(const PackInput& input, Guide& guide) {
  std::vector<RequirementRow> rows = make_requirements(input);
  TakenQuestions taken;
  for (const Asked asked : {Asked::required, Asked::preferred, Asked::mentioned}) {
    for (std::size_t i = 0; i < rows.size(); ++i) {
      if (rows[i].asked != asked) continue;
      if (asked == Asked::mentioned && input.skills.is_concept(input.coverage[i].skill)) continue;
      if (guide.requirements.size() < most_requirements) {
        guide.requirements.push_back(requirement_of(input, input.coverage[i], std::move(rows[i]), taken));
      } else {
        guide.also_asked.push_back(std::move(rows[i].name));
      }
    }
  }
}

void add_skill_names(const PackInput& input, Guide& guide) {
  for (const SkillUse& use : input.uses) {
    if (input.skills.is_concept(use.skill)) continue;
    const bool shown = use.kind == Kind::shown || use.kind == Kind::project;
    std::vector<std::string>& names = shown ? guide.shown : guide.only_listed;
    if ((shown || use.kind == Kind::listed) && names.size() < most_skills)
      names.emplace_back(input.skills.name(use.skill));
  }
}

}  // namespace

Guide choose_guide(const ResumeText& resume, const Job* job, const std::vector<Coverage>& coverage,
                   const QuestionIndex& questions, const SkillIndex& skills, const PackRequest& request) {
  const Profile nobody;  // what a profile keeps beside its lines stays out
  const ResumeText told = with_bullets(resume);
  std::optional<Job> open;
  if (job != nullptr) open = without_private(*job);
  const Job* const asking = open ? &*open : nullptr;
  Guide guide;
  guide.candidate = resume.name;
  guide.level = request.level ? *request.level : choose_level(asking, resume, request.today).level;
  if (asking != nullptr) {
    guide.role = plain_text(asking->title.value);
    guide.company = plain_text(asking->company.value);
  }
  PackInput input{nobody, told, asking, coverage, questions, skills, request.today, guide.level, {}, {}, {}, {}};
  input.bullets = find_bullets(nobody, told, asking, coverage, skills, request.today);
  name_projects(told, input.bullets);
  add_skills(input);
  for (const RoleText& role : resume.roles) guide.roles.push_back({role.title, role.company, role.period});
  add_skill_names(input, guide);
  guide.claims = ClaimChooser(input).choose();
  add_requirements(input, guide);
  guide.thin = is_thin(input.bullets);
  guide.bullets = std::move(input.bullets);
  return guide;
}

}  // namespace shortlist
