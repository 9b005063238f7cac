#include "skills/requirements.h"

#include <algorithm>
#include <map>
#include <string>
#include <string_view>

#include "skills/ad_text.h"
#include "skills/asked_groups.h"
#include "skills/years.h"
#include "text/fold.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr double title_weight = 4;
constexpr double required_weight = 3;
constexpr double preferred_weight = 1.5;
constexpr double mentioned_weight = 1;
constexpr double concept_share = 0.5;  // of the weight: knowledge is told less often than tools
constexpr double soft_share = 0.25;    // virtues are hardly ever told at all
constexpr double repeat_share = 0.1;   // for each time more that the ad says it
constexpr int most_repeats = 3;
constexpr std::size_t most_places = 50;  // that are told of one requirement
constexpr double early_share = 0.1;      // for the very first line

// A group with what its line says of it.
struct Draft {
  std::vector<SkillId> skills;
  Asked asked = Asked::mentioned;
  int years = 0;
  bool in_title = false;
  std::size_t begin = 0;  // byte of the ad
  Location where;
};

Asked asked_in(AdSection section) {
  if (section == AdSection::title || section == AdSection::required) return Asked::required;
  return section == AdSection::preferred ? Asked::preferred : Asked::mentioned;
}

class RequirementFinder {
 public:
  RequirementFinder(const Job& job, const SkillIndex& index)
      : index_(index), company_(fold_words(job.company.value)), ad_(read_ad_text(job, index, title_)) {}

  std::vector<Requirement> run() {
    groups_ = find_groups(ad_, index_);
    for (const AskedGroup& group : groups_) add_draft(group);
    attach_years();
    std::stable_sort(drafts_.begin(), drafts_.end(), [](const Draft& a, const Draft& b) {
      if (a.asked != b.asked) return a.asked < b.asked;
      return (a.skills.size() == 1) > (b.skills.size() == 1);
    });
    for (const Draft& draft : drafts_) settle(draft);
    std::stable_sort(result_.begin(), result_.end(),
                     [](const Requirement& a, const Requirement& b) { return a.weight > b.weight; });
    return std::move(result_);
  }

 private:
  void add_draft(const AskedGroup& group) {
    const SkillMention& first = ad_.mentions[group.mentions.front()];
    const AdText::Line& line = ad_.lines[ad_.line_at(first.begin)];
    Draft draft;
    draft.asked = asked_in(line.line->section);
    draft.in_title = line.line->section == AdSection::title;
    draft.begin = first.begin;
    draft.where = line.line->text.where;
    if (draft.where.column > 0) draft.where.column += columns_to(first.begin, line.begin);
    for (const std::size_t mention : group.mentions) {
      const SkillId skill = ad_.mentions[mention].skill;
      const bool named = draft.asked == Asked::mentioned && is_company(mention);
      const bool twice = std::find(draft.skills.begin(), draft.skills.end(), skill) != draft.skills.end();
      if (!named) ++count_[skill];
      if (!named && !twice) draft.skills.push_back(skill);
    }
    drop_broader(draft.skills);
    drafts_.push_back(std::move(draft));
  }

  // Code points from the beginning of a line to a mention; they are asked for in order.
  int columns_to(std::size_t byte, std::size_t line) {
    if (counted_to_ < line) {
      counted_to_ = line;
      columns_ = 0;
    }
    const std::string_view more = std::string_view(ad_.text).substr(counted_to_, byte - counted_to_);
    columns_ += static_cast<int>(count_code_points(more));
    counted_to_ = byte;
    return columns_;
  }

  // "AWS or another cloud" asks for a cloud as AWS is one: a concept that an alternative implies is none of its own.
  void drop_broader(std::vector<SkillId>& skills) const {
    std::erase_if(skills, [&](SkillId broader) {
      return index_.is_concept(broader) && std::any_of(skills.begin(), skills.end(), [&](SkillId skill) {
               const std::span<const SkillId> implied = index_.implied(skill);
               return std::binary_search(implied.begin(), implied.end(), broader);
             });
    });
  }

  // Who sells a product names it: "Elastic is hiring" asks for nothing.
  bool is_company(std::size_t mention) const {
    if (company_.empty()) return false;
    const SkillMention& found = ad_.mentions[mention];
    return has_phrase(company_, fold_words(found.form)) || company_ == fold_words(index_.name(found.skill));
  }

  bool is_technology(std::size_t group) const {
    return !index_.is_concept(ad_.mentions[groups_[group].mentions.front()].skill);
  }

  // Gives the years that a sentence asks for to the list of skills they belong to.
  void attach_years() {
    for (std::size_t number = 0; number < ad_.lines.size(); ++number) {
      const AdText::Line& line = ad_.lines[number];
      const AdSection section = line.line->section;
      if (section != AdSection::required && section != AdSection::preferred) continue;
      const std::vector<YearsAsked> all =
          find_years(std::string_view(ad_.text).substr(line.begin, line.end - line.begin));
      for (std::size_t i = 0; i < all.size(); ++i) {
        const std::size_t end = i + 1 < all.size() ? line.begin + all[i + 1].begin : line.end;
        const std::size_t begin = i > 0 ? line.begin + all[i - 1].end : line.begin;
        attach(all[i].years, line.begin + all[i].begin, line.begin + all[i].end, begin, end);
      }
    }
  }

  // The years stand at [from, to) and belong to a list in [begin, end): to what is right before them ("Java (5+
  // years)"), else to what follows, else to what stands before.
  void attach(int years, std::size_t from, std::size_t to, std::size_t begin, std::size_t end) {
    std::size_t before = drafts_.size();
    std::size_t after = drafts_.size();
    const auto first = std::lower_bound(drafts_.begin(), drafts_.end(), begin,
                                        [](const Draft& draft, std::size_t byte) { return draft.begin < byte; });
    for (auto i = static_cast<std::size_t>(first - drafts_.begin()); i < drafts_.size() && drafts_[i].begin < end;
         ++i) {
      if (drafts_[i].begin < from) before = i;
      if (drafts_[i].begin < to) continue;
      if (after == drafts_.size() || (!is_technology(after) && is_technology(i))) after = i;
    }
    const bool close = before < drafts_.size() && follows_closely(before, from);
    if (after < drafts_.size() && !close && same_sentence(to, drafts_[after].begin)) return give_years(after, years);
    if (before < drafts_.size() && same_sentence(drafts_[before].begin, from)) give_years(before, years);
  }

  bool same_sentence(std::size_t from, std::size_t to) const {
    const std::string_view between = std::string_view(ad_.text).substr(from, to - from);
    return between.find(". ") == npos && between.find("; ") == npos;
  }

  // Nothing but "(", "–", ":" or "for at least" between the skill and the years.
  bool follows_closely(std::size_t draft, std::size_t from) const {
    const std::size_t mention = groups_[draft].mentions.back();
    const std::size_t end = ad_.mentions[mention].end;
    if (end > from) return false;
    const std::string_view between = std::string_view(ad_.text).substr(end, from - end);
    if (between.find(',') != npos) return false;
    const std::string words = fold_words(between);
    return words.empty() || words == "for" || words == "min" || words == "minimum" || words == "for at least" ||
           words == "at least" || words == "mindestens" || words == "depuis" || words == "od";
  }

  void give_years(std::size_t draft, int years) {
    const std::size_t chain = groups_[draft].chain;
    while (draft > 0 && groups_[draft - 1].chain == chain) --draft;
    for (; draft < drafts_.size() && groups_[draft].chain == chain; ++draft) {
      drafts_[draft].years = std::max(drafts_[draft].years, years);
    }
  }

  void settle(const Draft& draft) {
    Requirement requirement;
    requirement.asked = draft.asked;
    requirement.years = draft.years;
    requirement.where = {draft.where};
    for (const SkillId skill : draft.skills) {
      const auto [known, fresh] = owner_.emplace(skill, result_.size());
      if (fresh) {
        requirement.any_of.push_back(skill);
      } else {
        repeat(result_[known->second], draft);
      }
    }
    if (requirement.any_of.empty()) return;
    // One of "Python or R" is asked for elsewhere, and meets this one too: the rest is told for completeness.
    if (requirement.any_of.size() < draft.skills.size()) {
      requirement.asked = Asked::mentioned;
      requirement.years = 0;
    }
    requirement.weight = weigh(requirement, draft);
    result_.push_back(std::move(requirement));
  }

  static void repeat(Requirement& requirement, const Draft& draft) {
    if (requirement.where.size() == most_places) return;
    if (draft.skills.size() == 1) requirement.years = std::max(requirement.years, draft.years);
    const bool known = std::any_of(requirement.where.begin(), requirement.where.end(),
                                   [&draft](const Location& place) { return place.line == draft.where.line; });
    if (!known) requirement.where.push_back(draft.where);
  }

  double weigh(const Requirement& requirement, const Draft& draft) const {
    double weight = requirement.asked == Asked::required    ? required_weight
                    : requirement.asked == Asked::preferred ? preferred_weight
                                                            : mentioned_weight;
    if (draft.in_title) weight = title_weight;
    const SkillId first = requirement.any_of.front();
    if (index_.category(first) == "soft") weight *= soft_share;
    if (index_.category(first) != "soft" && index_.is_concept(first)) weight *= concept_share;
    int repeats = -1;
    for (const SkillId skill : requirement.any_of) repeats = std::max(repeats, count_.at(skill) - 1);
    weight *= 1 + repeat_share * std::min(repeats, most_repeats);
    const double place = static_cast<double>(draft.begin) / static_cast<double>(ad_.text.size() + 1);
    return weight * (1 + early_share * (1 - place));
  }

  const SkillIndex& index_;
  std::string company_;
  AdLine title_;
  AdText ad_;
  std::size_t counted_to_ = 0;  // byte of the ad
  int columns_ = 0;
  std::vector<AskedGroup> groups_;
  std::vector<Draft> drafts_;  // as `groups_` until they are sorted
  std::map<SkillId, int> count_;
  std::map<SkillId, std::size_t> owner_;  // index into result_
  std::vector<Requirement> result_;
};

}  // namespace

std::vector<Requirement> find_requirements(const Job& job, const SkillIndex& index) {
  return RequirementFinder(job, index).run();
}

}  // namespace shortlist
