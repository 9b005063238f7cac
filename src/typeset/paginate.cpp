#include "typeset/paginate.h"

#include <algorithm>

namespace shortlist {
namespace {

constexpr double page_cost = 1e6;
// Of a break that must not be: more than any number of pages, so only what is taller than a page has one.
constexpr double never_cost = 1e10;
// A last page that is filled by less than this share looks like an accident.
constexpr double thin_page_share = 0.12;
constexpr double thin_page_cost = 2;
// What an empty page would cost; emptiness counts by its square.
constexpr double empty_cost = 6;

struct Node {
  double cost = never;
  std::size_t from = 0;
};

double page_demerits(double used, double page_height, bool last, bool forced_end, bool only_page) {
  const double empty = std::max(0.0, 1 - used / page_height);
  if (last) return !only_page && used < thin_page_share * page_height ? thin_page_cost : 0;
  return forced_end ? 0 : empty_cost * empty * empty;
}

double penalty_of(const Slice& slice) {
  return slice.penalty == never ? never_cost : slice.penalty;
}

}  // namespace

std::vector<std::size_t> paginate(const std::vector<Slice>& slices, double page_height) {
  std::vector<Node> nodes(slices.size() + 1);
  nodes[0].cost = 0;
  for (std::size_t begin = 0; begin < slices.size(); ++begin) {
    if (nodes[begin].cost == never) continue;
    double used = slices[begin].on_top;
    for (std::size_t end = begin + 1; end <= slices.size(); ++end) {
      used += slices[end - 1].height + (end - 1 > begin ? slices[end - 1].gap : 0);
      const bool overfull = used > page_height + 1e-6;
      if (overfull && end > begin + 1) break;
      const bool last = end == slices.size();
      const bool forced_end = !last && slices[end].forced;
      const double cost = nodes[begin].cost + page_cost + (last || forced_end ? 0 : penalty_of(slices[end])) +
                          page_demerits(used, page_height, last, forced_end, begin == 0);
      if (cost < nodes[end].cost) nodes[end] = {cost, begin};
      if (forced_end) break;
    }
  }
  std::vector<std::size_t> first;
  for (std::size_t end = slices.size(); end > 0; end = nodes[end].from) first.push_back(nodes[end].from);
  std::reverse(first.begin(), first.end());
  if (first.empty()) first.push_back(0);
  return first;
}

}  // namespace shortlist
