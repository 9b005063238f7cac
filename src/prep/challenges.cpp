#include "prep/challenges.h"

#include <algorithm>
#include <map>
#include <optional>
#include <span>
#include <string_view>

#include "prep/bullets.h"
#include "prep/figures.h"
#include "prep/fill_text.h"
#include "prep/line_words.h"
#include "prep/measures.h"
#include "prep/probe_table.h"

namespace shortlist {
namespace {

using For = ChallengeTemplate::For;

constexpr std::size_t fewest_probes = 3;
constexpr std::size_t most_of_first = 4;  // probes of the most telling of several measures
constexpr std::size_t most_of_one = 5;
constexpr std::size_t most_probes = 6;

class ChallengeMaker {
 public:
  explicit ChallengeMaker(UsedTexts& used) : used_(used) {}

  ChallengeSheet make(const Bullet& bullet, std::size_t number) {
    ChallengeSheet sheet;
    sheet.bullet = number;
    percentile_ = find_percentile(bullet.text, cut_line(bullet.text));
    const std::size_t room = bullet.measures.size() > 1 ? most_of_first : most_of_one;
    std::set<MeasureType> types;
    for (const Measure& measure : bullet.measures) {
      if (sheet.probes.size() == most_probes) break;
      const bool first = types.empty();
      const bool enough = sheet.probes.size() >= fewest_probes;
      if (!types.insert(measure.type).second && enough) continue;
      // Of a mere count beside something better one question is enough.
      const std::size_t more = enough && measure.type == MeasureType::count ? 1 : 2;
      add(bullet, measure, std::min(most_probes, first ? room : sheet.probes.size() + more), sheet.probes);
    }
    return sheet;
  }

 private:
  void add(const Bullet& bullet, const Measure& measure, std::size_t limit, std::vector<Probe>& probes) {
    const bool change = !measure.before.empty();
    std::vector<std::string_view> aspects;
    add_from(challenge_templates(), bullet, measure, limit, probes, aspects);
    if (change && probes.size() < fewest_probes + 1)
      add_from(change_templates(), bullet, measure, limit, probes, aspects);
  }

  void add_from(std::span<const ChallengeTemplate> table, const Bullet& bullet, const Measure& measure,
                std::size_t limit, std::vector<Probe>& probes, std::vector<std::string_view>& aspects) {
    const For use = measure.before.empty() ? For::figure : For::change;
    const bool any_type = table.data() == change_templates().data();
    for (std::size_t i = 0; i < table.size() && probes.size() < limit; ++i) {
      const ChallengeTemplate& row = table[i];
      if ((!any_type && row.type != measure.type) || row.use != use) continue;
      if (std::find(aspects.begin(), aspects.end(), row.aspect) != aspects.end()) continue;
      const std::optional<std::string> text = next_wording(table, i, bullet, measure);
      if (!text) continue;
      aspects.push_back(row.aspect);
      probes.push_back({row.aspect, *text});
    }
  }

  // The rows of one aspect stand together from `first` on; they take turns over the pack.
  std::optional<std::string> next_wording(std::span<const ChallengeTemplate> table, std::size_t first,
                                          const Bullet& bullet, const Measure& measure) {
    std::size_t count = 1;
    while (first + count < table.size() && is_same(table[first], table[first + count])) ++count;
    std::size_t& turn = turns_[std::string(table[first].text)];
    for (std::size_t i = 0; i < count; ++i) {
      const ChallengeTemplate& row = table[first + (turn + i) % count];
      std::optional<std::string> text = fill(row, bullet, measure);
      if (!text || !used_.insert(*text).second) continue;
      turn = (turn + i + 1) % count;
      return text;
    }
    return std::nullopt;
  }

  static bool is_same(const ChallengeTemplate& a, const ChallengeTemplate& b) {
    return a.type == b.type && a.use == b.use && a.aspect == b.aspect;
  }

  // Not "250 players at once", nor "300 visitors a day".
  static bool is_total(std::string_view figure) {
    const std::vector<LineWord> words = cut_line(figure);
    return std::none_of(words.begin(), words.end(), [](const LineWord& word) {
      return is_one_of(word.lower, "concurrent simultaneous parallel a per each every in") ||
             !rate_of(word.lower).empty();
    });
  }

  static bool is_none(std::string_view figure) { return figure == "0" || figure.starts_with("0 "); }

  std::optional<std::string> fill(const ChallengeTemplate& row, const Bullet& bullet, const Measure& measure) const {
    const bool two = bullet.causes.size() == 2;
    // With two causes it is asked which of them, not how much one gave.
    const bool asks_of_one =
        row.text.find("{cause}") != std::string_view::npos && row.text.find("{other}") == std::string_view::npos;
    if (two && asks_of_one) return std::nullopt;
    const std::string_view cause = bullet.causes.empty() ? std::string_view() : std::string_view(bullet.causes[0]);
    const std::string the = "the " + measure.after;
    const std::string all = is_total(measure.after) ? the : std::string();
    const bool none = is_none(measure.after);
    const bool goes_on = bullet.period.present || !bullet.period.end;
    const bool counted = measure.before.find_first_of("0123456789") != std::string::npos;
    return fill_text(row.text, {{"before", measure.before},
                                {"some", is_none(measure.before) ? std::string() : measure.before},
                                {"after", measure.after},
                                {"the", the},
                                {"all", all},
                                {"span", measure.span},
                                {"rise", measure.rises ? measure.span : std::string()},
                                {"fall", counted && !measure.rises ? measure.span : std::string()},
                                {"rest", none ? std::string() : measure.after},
                                {"none", none ? measure.after : std::string()},
                                {"do", goes_on ? "do" : "did"},
                                {"does", goes_on ? "does" : "did"},
                                {"still", goes_on ? "still" : ""},
                                {"what", measure.what},
                                {"cause", cause},
                                {"other", two ? std::string_view(bullet.causes[1]) : std::string_view()},
                                {"percentile", percentile_}});
  }

  UsedTexts& used_;
  std::string percentile_;
  std::map<std::string, std::size_t> turns_;
};

}  // namespace

std::vector<ChallengeSheet> make_challenges(const std::vector<Bullet>& bullets, UsedTexts& used) {
  constexpr std::size_t musts = 8;
  constexpr std::size_t goods = 14;
  ChallengeMaker maker(used);
  std::vector<ChallengeSheet> sheets;
  for (const std::size_t number : by_weight(bullets)) {
    if (bullets[number].measures.empty()) continue;
    ChallengeSheet sheet = maker.make(bullets[number], number);
    sheet.rank = sheets.size() < musts ? 1 : sheets.size() < goods ? 2 : 3;
    if (!sheet.probes.empty()) sheets.push_back(std::move(sheet));
  }
  return sheets;
}

}  // namespace shortlist
