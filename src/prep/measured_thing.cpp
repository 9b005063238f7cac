// The thing that a change is told of.
#include "prep/measures.h"

namespace shortlist {
namespace {

constexpr std::string_view softeners =
    "about around roughly over nearly almost some up a an under below more fewer less than only";
constexpr std::string_view changing =
    "cut reduced lowered shortened raised increased improved took brought drove halved tripled doubled tuned grew "
    "decreased dropped sped accelerated moved pushed got boosted lifted trimmed slashed shrank scaled";
constexpr std::string_view moving =
    "fell rose went shrank dropped grew improved decreased increased climbed sank came is was were are took reached";
constexpr std::size_t longest = 8;  // words

// Words [first, last) without the joints at both ends; empty when they are no name.
std::string named(std::string_view line, const std::vector<LineWord>& words, std::size_t first, std::size_t last) {
  if (first < last && is_one_of(words[first].lower, "and so that which down up")) ++first;
  if (first < last && is_one_of(words[last - 1].lower, "down up back")) --last;
  if (last <= first || last - first > longest) return {};
  for (std::size_t i = first; i < last; ++i) {
    if (words[i].opens || words[i].text.find_first_of("0123456789") == 0) return {};
    if (is_one_of(words[i].lower, "that which who and by")) return {};
  }
  std::string what(line.substr(words[first].begin, words[last - 1].end - words[first].begin));
  const bool capital = first == 0 || ends_clause(words[first - 1]);
  if (capital && what.size() > 1 && what[0] >= 'A' && what[0] <= 'Z' && what[1] >= 'a' && what[1] <= 'z') {
    what[0] = static_cast<char>(what[0] - 'A' + 'a');
  }
  return what;
}

}  // namespace

std::size_t before_softeners(const std::vector<LineWord>& words, std::size_t at) {
  while (at > 0 && words[at - 1].after == 0 && is_one_of(words[at - 1].lower, softeners)) --at;
  return at;
}

std::string thing_measured(std::string_view line, const std::vector<LineWord>& words, std::size_t figure) {
  const std::size_t start = before_softeners(words, figure);
  const std::size_t end = start - (start > 0 ? 1 : 0);  // the "from"
  if (end == 0) return {};
  std::size_t first = clause_of(words, figure).first;
  for (std::size_t i = first; i < end; ++i) {
    if (words[i].after == ',') first = i + 1;
  }
  if (is_one_of(words[end - 1].lower, moving)) return named(line, words, first, end - 1);
  for (std::size_t i = end; i-- > first;) {
    if (!is_one_of(words[i].lower, changing)) continue;
    if (i != first && !is_one_of(words[i - 1].lower, "and then which that")) continue;
    const std::size_t begin = i + 1 < end && words[i].lower == "sped" && words[i + 1].lower == "up" ? i + 2 : i + 1;
    return named(line, words, begin, end);
  }
  return {};
}

}  // namespace shortlist
