#include "prep/deeds.h"

#include <algorithm>
#include <array>
#include <utility>

#include "prep/figures.h"

namespace shortlist {
namespace {

// By Deed.
constexpr std::array<std::string_view, deed_count> verbs = {
    "built wrote developed created implemented delivered programmed introduced launched published packaged shipped "
    "founded established added set-up engineered produced coded assembled traced instrumented rolled connected "
    "integrated digitised digitized building developing implementing",
    "moved migrated replaced upgraded ported switched converted separated split extracted archived rewrote "
    "consolidated "
    "modernized modernised transferred refactored rearchitected decommissioned",
    "scaled tripled doubled quadrupled served sustained handled partitioned sharded processed",
    "led chaired negotiated drove hired coordinated managed guided reviewed accompanied agreed set onboarded "
    "supervised headed owned started organised organized",
    "mentored trained coached taught tutored instructed",
    "fixed solved resolved debugged recovered closed restored ended eliminated investigated diagnosed removed",
    "cut reduced lowered shortened halved improved raised increased sped tuned optimized optimised accelerated "
    "decreased grew "
    "saved boosted trimmed brought slashed",
    "designed designing architected modelled modeled defined specified proposed planned",
    "automated",
    "tested covered rehearsed simulated measured benchmarked verified",
    "ran own owns run operate maintain operated maintained monitored supported deployed administered imported "
    "reconciled balanced rendered "
    "merged managed",
    ""};

constexpr std::string_view no_object =
    "to from in on by with of for at per and or but that which who so as into onto over under within without after "
    "before between across through between against using via around behind capable able "
    "responsible suitable compatible available";

// Who introduces these changes people.
constexpr std::string_view habits =
    "reviews meetings circle rota process practice practices standards guidelines habit retrospectives pairing "
    "mentoring postmortems "
    "guild training workshops culture interviews ceremonies rotation";

constexpr std::string_view systems =
    "service services api system server pipeline platform tool command library scheduler engine gateway module app "
    "application queue checker worker workers core importer parser bot portal backend client dashboard cache cluster "
    "database warehouse crawler integration exporter proxy simulator monolith component index store feature layer sdk "
    "script daemon";

// Systems that keep no data of their own and are not switched on for one group of users after the other.
constexpr std::string_view tools =
    "tool command library checker importer parser exporter crawler sdk script daemon worker workers proxy simulator "
    "dashboard "
    "cache cluster database warehouse index feature";

std::string last_word(std::string_view thing) {
  const std::size_t blank = thing.rfind(' ');
  std::string last(blank == std::string_view::npos ? thing : thing.substr(blank + 1));
  for (char& byte : last) byte = byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
  return last;
}

std::size_t first_verb(const std::vector<LineWord>& words) {
  std::size_t at = 0;
  while (at + 1 < words.size() && words[at].lower.size() > 4 && words[at].lower.ends_with("ly")) ++at;
  return at;
}

// Words [begin, end) of the object of the first verb, and of "rolled out".
std::pair<std::size_t, std::size_t> object_of(const std::vector<LineWord>& words) {
  std::size_t begin = first_verb(words) + 1;
  if (begin < words.size() && is_one_of(words[begin].lower, "out up down over")) ++begin;
  std::size_t end = begin;
  while (end < words.size() && words[end - 1].after == 0 && !is_one_of(words[end].lower, no_object) &&
         !words[end].opens) {
    ++end;
  }
  return {begin, end};
}

bool is_plural(std::string_view word) {
  return word.size() > 3 && word.back() == 's' && !word.ends_with("ss");
}

// A dozen and more of something: the questions about one fault do not fit.
bool is_many(const std::vector<LineWord>& words, std::size_t at) {
  if (at < words.size() && is_one_of(words[at].lower, "over about around some nearly almost")) ++at;
  return at < words.size() && figure_size(words[at].text) > 0 && digits_in(words[at].text) > 1;
}

bool has_word(const std::vector<LineWord>& words, std::string_view lower) {
  return std::any_of(words.begin(), words.end(), [lower](const LineWord& word) { return word.lower == lower; });
}

std::string last_of_object(const std::vector<LineWord>& words) {
  const auto [begin, end] = object_of(words);
  return end > begin ? words[end - 1].lower : std::string();
}

}  // namespace

Deed deed_of(const std::vector<LineWord>& words) {
  if (words.empty()) return Deed::other;
  const std::size_t at = first_verb(words);
  const std::string& verb = words[at].lower;
  if (verb == "set" && at + 1 < words.size() && words[at + 1].lower == "up") return Deed::built;
  for (std::size_t deed = 0; deed < verbs.size(); ++deed) {
    if (!is_one_of(verb, verbs[deed])) continue;
    if (static_cast<Deed>(deed) == Deed::fixed && is_many(words, at + 1)) return Deed::ran;
    if (static_cast<Deed>(deed) == Deed::reduced && has_word(words, "coverage")) return Deed::tested;
    // Models are trained otherwise than people.
    if (static_cast<Deed>(deed) == Deed::taught &&
        is_one_of(last_of_object(words), "model models network classifier")) {
      return Deed::built;
    }
    const bool habit = static_cast<Deed>(deed) == Deed::built && is_one_of(last_of_object(words), habits);
    return habit ? Deed::led : static_cast<Deed>(deed);
  }
  return Deed::other;
}

std::string thing_of(std::string_view line, const std::vector<LineWord>& words) {
  constexpr std::size_t most_words = 6;
  if (words.empty() || deed_of(words) == Deed::other) return {};
  const auto [begin, end] = object_of(words);
  if (end <= begin || end - begin > most_words) return {};
  const std::string& first = words[begin].lower;
  if (is_one_of(first, "one two three four five six seven eight nine ten eleven twelve it its this their our my")) {
    return {};
  }
  std::string thing(line.substr(words[begin].begin, words[end - 1].end - words[begin].begin));
  if (thing.find_first_of("0123456789") != std::string::npos) return {};
  if (first == "a" || first == "an") thing = "the" + thing.substr(first.size());
  // A terse line leaves the article out: "coupon service".
  const std::string& last = words[end - 1].lower;
  const bool bare = end - begin > 1 && !is_one_of(first, "the a an each every all both several many") &&
                    first.find('\'') == std::string::npos && first.find("’") == std::string::npos;
  if (bare && is_one_of(last, systems) && !is_plural(last)) thing = "the " + thing;
  return thing;
}

bool has_second_object(const std::vector<LineWord>& words) {
  if (words.empty()) return false;
  const std::size_t end = object_of(words).second;
  return end < words.size() && words[end - 1].after == 0 && words[end].lower == "and";
}

bool is_system(std::string_view thing) {
  return is_one_of(last_word(thing), systems);
}

bool is_service(std::string_view thing) {
  return is_system(thing) && !is_one_of(last_word(thing), tools);
}

}  // namespace shortlist
