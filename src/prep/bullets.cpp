#include "prep/bullets.h"

#include <algorithm>
#include <array>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <tuple>
#include <utility>

#include "model/plain_text.h"
#include "prep/deeds.h"
#include "prep/line_words.h"
#include "prep/measures.h"
#include "skills/find_skills.h"

namespace shortlist {
namespace {

constexpr std::size_t most_bullets = 200;   // of a resume
constexpr std::size_t longest_line = 1000;  // bytes

// What a profile keeps beside a line.
struct Beside {
  const Highlight* highlight = nullptr;
  std::string place;
  std::string role;
};

using Place = std::tuple<std::string, int, int, std::string>;

Place place_of_line(const Location& where) {
  return {where.file, where.line, where.column, where.field};
}

class BesideTable {
 public:
  explicit BesideTable(const Profile& profile) : locale_(profile.resume.locale.empty() ? "en" : profile.resume.locale) {
    for (const Work& work : profile.work) {
      add(work.highlights, words(work.company), words(work.title));
      for (const Position& position : work.positions)
        add(position.highlights, words(work.company), words(position.title));
    }
    for (const Project& project : profile.projects) add(project.highlights, words(project.name), {});
    for (const Education& school : profile.education) add(school.highlights, words(school.institution), {});
    for (const Volunteer& post : profile.volunteer) add(post.highlights, words(post.organization), words(post.role));
    for (const CustomSection& section : profile.sections) {
      for (const SectionEntry& entry : section.entries) add(entry.highlights, words(entry.title), {});
    }
  }

  const Beside* find(const Location& where) const {
    const auto found = table_.find(place_of_line(where));
    return found == table_.end() ? nullptr : &found->second;
  }

 private:
  std::string words(const TranslatedText& text) const { return plain_text(in_locale(text, locale_).value); }

  void add(const std::vector<Highlight>& highlights, const std::string& place, const std::string& role) {
    for (const Highlight& highlight : highlights) {
      table_.emplace(place_of_line(highlight.where), Beside{&highlight, place, role});
    }
  }

  std::string locale_;
  std::map<Place, Beside> table_;
};

// How much of the ad a skill answers: 1 for the heaviest requirement.
std::map<SkillId, double> weights_of(const std::vector<Coverage>& coverage) {
  double heaviest = 0;
  for (const Coverage& row : coverage) heaviest = std::max(heaviest, row.requirement.weight);
  std::map<SkillId, double> weights;
  for (const Coverage& row : coverage) {
    for (const SkillId skill : row.requirement.any_of) {
      if (heaviest > 0) weights.emplace(skill, row.requirement.weight / heaviest);
    }
  }
  return weights;
}

double weight_of_deed(Deed deed) {
  constexpr std::array<double, deed_count> weights = {1, 1.2, 1, 1.2, 0.8, 1, 1.3, 0.6, 0.4, 0.4, 0};
  return weights[static_cast<std::size_t>(deed)];
}

double weight_of_recency(const Period& period, const Date& today) {
  if (period.present) return 2;
  const std::optional<Date>& last = period.end ? period.end : period.start;
  if (!last) return 0.5;
  return std::max(0.0, 2 - 0.02 * std::max(0, months_between(*last, today)));
}

class BulletReader {
 public:
  BulletReader(const Profile& profile, const ResumeText& resume, const Job* job, const std::vector<Coverage>& coverage,
               const SkillIndex& skills, const Date& today)
      : profile_(profile),
        resume_(resume),
        job_(job),
        skills_(skills),
        today_(today),
        beside_(profile),
        weights_(weights_of(coverage)) {}

  std::vector<Bullet> read() const {
    std::vector<Bullet> bullets;
    for (const Passage& passage : resume_.passages) {
      const bool told = passage.kind == PassageKind::work_text || passage.kind == PassageKind::project ||
                        passage.kind == PassageKind::education || passage.kind == PassageKind::other;
      if (!told || !passage.bullet || passage.text.size() > longest_line) continue;
      if (bullets.size() == most_bullets) break;
      bullets.push_back(bullet_of(passage));
    }
    return bullets;
  }

 private:
  Bullet bullet_of(const Passage& passage) const {
    Bullet bullet;
    bullet.text = passage.text;
    bullet.where = passage.where;
    bullet.period = passage.period;
    bullet.origin = passage.kind == PassageKind::work_text ? Bullet::Origin::work
                    : passage.kind == PassageKind::project ? Bullet::Origin::project
                                                           : Bullet::Origin::other;
    const std::size_t role = passage.entry < 0 ? resume_.roles.size() : static_cast<std::size_t>(passage.entry);
    if (bullet.origin == Bullet::Origin::work && role < resume_.roles.size()) {
      bullet.place = resume_.roles[role].company;
      bullet.role = resume_.roles[role].title;
    }
    const std::vector<LineWord> words = cut_line(bullet.text);
    bullet.deed = deed_of(words);
    bullet.measures = find_measures(bullet.text, words);
    bullet.causes = find_causes(bullet.text, words);
    // Who grows or halves a team leads people.
    const bool of_people = !bullet.measures.empty() && bullet.measures.front().type == MeasureType::team;
    if (of_people && (bullet.deed == Deed::scaled || bullet.deed == Deed::reduced)) bullet.deed = Deed::led;
    for (const SkillMention& mention : find_skills(bullet.text, skills_)) {
      if (!mention.negated) add_skill(bullet, mention.skill);
    }
    const Beside* beside = beside_.find(passage.where);
    if (beside != nullptr) add_private(bullet, *beside);
    bullet.weight = weight_of(bullet, beside == nullptr ? nullptr : beside->highlight);
    return bullet;
  }

  static void add_skill(Bullet& bullet, SkillId skill) {
    if (std::find(bullet.skills.begin(), bullet.skills.end(), skill) == bullet.skills.end()) {
      bullet.skills.push_back(skill);
    }
  }

  void add_private(Bullet& bullet, const Beside& beside) const {
    bullet.place = beside.place;
    bullet.role = beside.role;
    bullet.id = beside.highlight->id;
    bullet.note = beside.highlight->note;
    for (const Text& name : beside.highlight->skills) {
      if (const std::optional<SkillId> skill = skills_.find(name.value)) add_skill(bullet, *skill);
    }
    if (bullet.id.empty()) return;
    for (std::size_t i = 0; i < profile_.stories.size() && !bullet.story; ++i) {
      if (profile_.stories[i].highlight == bullet.id) bullet.story = i;
    }
  }

  double weight_of(const Bullet& bullet, const Highlight* highlight) const {
    double weight = weight_of_deed(bullet.deed) + weight_of_recency(bullet.period, today_);
    if (!bullet.measures.empty()) weight += bullet.measures.front().before.empty() ? 1 : 2;
    double asked = 0;
    for (const SkillId skill : bullet.skills) {
      const auto found = weights_.find(skill);
      if (found != weights_.end()) asked += found->second;
    }
    // What this job asks for outweighs what any resume would be asked.
    weight += std::min(1.5 * asked, 4.5);
    if (bullet.story) weight += 1;
    if (!bullet.note.empty()) weight += 1.5;
    if (bullet.origin == Bullet::Origin::project) weight -= 1;
    if (bullet.origin == Bullet::Origin::other) weight -= 3;
    if (highlight != nullptr && job_ != nullptr) {
      const bool preferred =
          std::any_of(highlight->tags.begin(), highlight->tags.end(), [this](const std::string& tag) {
            return std::find(job_->tags.begin(), job_->tags.end(), tag) != job_->tags.end();
          });
      if (preferred) weight += 1;
    }
    return weight;
  }

  const Profile& profile_;
  const ResumeText& resume_;
  const Job* job_;
  const SkillIndex& skills_;
  Date today_;
  BesideTable beside_;
  std::map<SkillId, double> weights_;
};

}  // namespace

std::vector<Bullet> find_bullets(const Profile& profile, const ResumeText& resume, const Job* job,
                                 const std::vector<Coverage>& coverage, const SkillIndex& skills, const Date& today) {
  return BulletReader(profile, resume, job, coverage, skills, today).read();
}

std::vector<std::size_t> by_weight(const std::vector<Bullet>& bullets) {
  std::vector<std::size_t> order(bullets.size());
  std::iota(order.begin(), order.end(), std::size_t{0});
  std::stable_sort(order.begin(), order.end(),
                   [&bullets](std::size_t a, std::size_t b) { return bullets[a].weight > bullets[b].weight; });
  return order;
}

}  // namespace shortlist
