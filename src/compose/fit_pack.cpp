#include "compose/fit_pack.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <tuple>
#include <utility>

namespace shortlist {
namespace {

// A section that could not fill so often what its pages have left is not asked again: to set an item takes time.
constexpr int most_failures = 2;
// Of a page that has less left than this share, nothing is asked.
constexpr double least_left = 0.2;

struct Candidate {
  int rank = 0;
  std::size_t turn = 0;  // which of its rank it is in its section, by the pace of that
  std::size_t section = 0;
  std::size_t item = 0;
};

// All items in the order in which they are taken.
std::vector<Candidate> in_order(const PackSheets& sheets) {
  std::vector<Candidate> order;
  for (std::size_t s = 0; s < sheets.sections.size(); ++s) {
    const std::vector<PackItem>& items = sheets.sections[s].items;
    for (std::size_t i = 0; i < items.size(); ++i) {
      const auto same = [&](const PackItem& other) { return other.rank == items[i].rank; };
      const std::ptrdiff_t turn = std::count_if(items.begin(), items.begin() + static_cast<std::ptrdiff_t>(i), same);
      // A section begins with a must, unless it is of the first to be cut.
      order.push_back({i == 0 && items[i].rank < 3 ? 1 : items[i].rank,
                       static_cast<std::size_t>(turn) / sheets.sections[s].pace, s, i});
    }
  }
  std::stable_sort(order.begin(), order.end(), [](const Candidate& a, const Candidate& b) {
    return std::tie(a.rank, a.turn, a.section) < std::tie(b.rank, b.turn, b.section);
  });
  return order;
}

// Sections that follow each other without a page break share pages: a run.
struct Run {
  std::size_t first = 0;  // section
  std::size_t end = 0;
  int pages = 0;
  double left = 0;  // of the last page, as a share
};

class Fitting {
 public:
  Fitting(const PackSheets& sheets, int most_pages, const PagesOf& pages_of)
      : sheets_(sheets), most_pages_(most_pages), pages_of_(pages_of) {
    for (std::size_t s = 0; s < sheets.sections.size(); ++s) {
      const PackSection& section = sheets.sections[s];
      kept_.emplace_back(section.items.size(), false);
      if (begins_page(section) || runs_.empty()) runs_.push_back({s, s, 0, 0});
      runs_.back().end = s + 1;
      run_of_.push_back(runs_.size() - 1);
    }
    if (!sheets.front_apart) return;
    used_ = std::max(1, static_cast<int>(std::ceil(pages_of_({&sheets.front, &contents_of(sheets)}, most_pages))));
  }

  KeptItems run() {
    std::vector<bool> ended(sheets_.sections.size(), false);
    const std::vector<Candidate> order = in_order(sheets_);
    for (const Candidate& each : order) {
      if (!ended[each.section]) ended[each.section] = !take(each);
    }
    most_pages_ = used_;
    std::vector<int> failures(sheets_.sections.size(), 0);
    for (const Candidate& each : order) {
      if (failures[each.section] == most_failures || kept_[each.section][each.item] || !makes_sense(each)) continue;
      if (runs_[run_of_[each.section]].left < least_left) continue;
      if (!take(each)) ++failures[each.section];
    }
    return std::move(kept_);
  }

 private:
  // As many lines as the contents will have.
  const std::vector<Block>& contents_of(const PackSheets& sheets) {
    for (const PackSection& section : sheets.sections) {
      contents_.emplace_back(Paragraph{std::get<Heading>(section.opening.back()).text, ParagraphKind::term});
    }
    return contents_;
  }

  bool makes_sense(const Candidate& candidate) const {
    const std::vector<PackItem>& items = sheets_.sections[candidate.section].items;
    std::size_t head = candidate.item;
    while (head > 0 && items[head].continues) --head;
    return head == candidate.item || kept_[candidate.section][head];
  }

  bool take(const Candidate& item) {
    Run& run = runs_[run_of_[item.section]];
    kept_[item.section][item.item] = true;
    const int most = most_pages_ - used_ + run.pages;
    const double used = pages_of_(parts_in(run), most);
    if (used > most) {
      kept_[item.section][item.item] = false;
      return false;
    }
    const int pages = static_cast<int>(std::ceil(used));
    used_ += pages - run.pages;
    run.pages = pages;
    run.left = pages - used;
    return true;
  }

  std::vector<const std::vector<Block>*> parts_in(const Run& run) const {
    std::vector<const std::vector<Block>*> parts;
    for (std::size_t s = run.first; s < run.end; ++s) {
      const std::size_t before = parts.size();
      for (std::size_t i = 0; i < kept_[s].size(); ++i) {
        if (!kept_[s][i]) continue;
        if (parts.size() == before) parts.push_back(&sheets_.sections[s].opening);
        parts.push_back(&sheets_.sections[s].items[i].blocks);
      }
    }
    return parts;
  }

  const PackSheets& sheets_;
  int most_pages_;
  const PagesOf& pages_of_;
  std::vector<Block> contents_;
  std::vector<Run> runs_;
  std::vector<std::size_t> run_of_;  // by section
  KeptItems kept_;
  int used_ = 0;
};

}  // namespace

KeptItems fit_pack(const PackSheets& sheets, int pages, const PagesOf& pages_of) {
  return Fitting(sheets, pages, pages_of).run();
}

}  // namespace shortlist
