#include "write/impose.h"

#include <algorithm>

namespace shortlist {
namespace {

constexpr int pages_of_sheet = 4;

int rounded_up(int pages) {
  return (pages + pages_of_sheet - 1) / pages_of_sheet * pages_of_sheet;
}

}  // namespace

std::vector<FoldedSheet> impose(int pages, int signature, Flip flip) {
  const int total = rounded_up(pages);
  const int whole = signature > 0 ? rounded_up(signature) : total;
  const auto known = [pages](int page) { return page <= pages ? page : 0; };
  std::vector<FoldedSheet> sheets;
  for (int begin = 0, number = 0; begin < total; begin += whole, ++number) {
    const int size = std::min(whole, total - begin);
    for (int depth = 0; depth < size / pages_of_sheet; ++depth) {
      const int low = begin + 1 + 2 * depth;
      const int high = begin + size - 2 * depth;
      FoldedSheet sheet;
      sheet.front = {known(high), known(low), false};
      sheet.back = {known(low + 1), known(high - 1), flip == Flip::long_edge};
      sheet.signature = number;
      sheet.depth = depth;
      sheets.push_back(sheet);
    }
  }
  return sheets;
}

}  // namespace shortlist
