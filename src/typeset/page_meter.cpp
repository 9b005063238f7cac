#include "typeset/page_meter.h"

#include <algorithm>
#include <utility>

#include "typeset/galley.h"
#include "typeset/least_height.h"

namespace shortlist {

PageMeter::PageMeter(const Meta& meta, const Theme& theme, double width, double height, FontStore& fonts)
    : theme_(theme), width_(width), height_(height), shaper_(theme, fonts, meta.language, meta.keep_words, unheard_) {}

const PageMeter::SetPart& PageMeter::set(const Part& part) {
  const auto known = parts_.find(&part);
  if (known != parts_.end()) return known->second;
  const Galley galley = set_galley(part, theme_, width_, {}, shaper_);
  SetPart made;
  for (const GalleyLine& line : galley.lines) {
    if (line.outline && !line.outline->id.empty()) made.headings.emplace_back(made.slices.size(), line.outline->id);
    made.slices.push_back(line.slice);
  }
  made.after = galley.after;
  for (std::size_t i = 0; i < made.slices.size(); ++i) {
    made.height += made.slices[i].height + (i > 0 ? made.slices[i].gap : 0);
    largest_gap_ = std::max(largest_gap_, made.slices[i].gap);
  }
  return parts_.emplace(&part, std::move(made)).first->second;
}

double PageMeter::pages_of(const std::vector<const Part*>& parts, int most) {
  double least = 0;
  for (const Part* part : parts) {
    const auto known = parts_.find(part);
    least += known == parts_.end() ? least_height(*part, theme_, width_) : known->second.height;
  }
  // The gaps at page breaks vanish.
  if (least > most * height_ + std::max(0, most - 1) * largest_gap_) return most + 1;
  const std::vector<Slice> slices = slices_of(parts);
  if (slices.empty()) return 0;
  const std::vector<std::size_t> firsts = paginate(slices, height_);
  const bool torn =
      std::any_of(firsts.begin() + 1, firsts.end(), [&](std::size_t i) { return slices[i].penalty == never; });
  const int pages = static_cast<int>(firsts.size()) + (torn ? 1 : 0);
  if (torn || pages > most) return std::min(pages, most + 1);
  double used = 0;
  for (std::size_t i = firsts.back(); i < slices.size(); ++i) {
    used += slices[i].height + (i == firsts.back() ? slices[i].on_top : slices[i].gap);
  }
  return static_cast<double>(firsts.size()) - 1 + std::clamp(used / height_, 0.01, 1.0);
}

std::vector<Slice> PageMeter::slices_of(const std::vector<const Part*>& parts) {
  std::vector<Slice> slices;
  double after = 0;
  bool keep = false;
  for (const Part* part : parts) {
    const SetPart& more = set(*part);
    const std::size_t first = slices.size();
    slices.insert(slices.end(), more.slices.begin(), more.slices.end());
    if (first < slices.size()) {
      slices[first].gap = std::max(slices[first].gap, after);
      if (keep) slices[first].penalty = never;
    }
    // A part that ends in a heading stays with the next.
    keep = !part->empty() && std::holds_alternative<Heading>(part->back());
    after = more.after;
  }
  return slices;
}

HeadingPages PageMeter::pages_of_headings(const std::vector<const Part*>& parts) {
  HeadingPages pages;
  const std::vector<std::size_t> firsts = paginate(slices_of(parts), height_);
  std::size_t begin = 0;
  for (const Part* part : parts) {
    const SetPart& made = set(*part);
    for (const auto& [slice, id] : made.headings) {
      const auto next = std::upper_bound(firsts.begin(), firsts.end(), begin + slice);
      pages[id] = static_cast<int>(next - firsts.begin());
    }
    begin += made.slices.size();
  }
  return pages;
}

}  // namespace shortlist
