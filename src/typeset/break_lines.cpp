#include "typeset/break_lines.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <limits>

namespace shortlist {
namespace {

constexpr double infinite = std::numeric_limits<double>::infinity();
constexpr double badness_limit = 10000;  // TeX's "infinitely bad", still better than no line at all

// Shares of a blank that it may take or give in justified text.
constexpr double stretch_share = 0.5;
constexpr double shrink_share = 1.0 / 3;
// The right margin of ragged text "stretches" by this share of the measure before it looks bad.
constexpr double ragged_share = 0.16;
// A last line shorter than this share of the measure, or of one word shorter than the other share, is a widow.
constexpr double widow_line_share = 0.08;
constexpr double widow_word_share = 0.25;
constexpr double widow_demerits = 4e5;
constexpr double overfull_demerits = 1e9;
constexpr double line_penalty = 10;       // as in plain TeX: fewer lines are better
constexpr double fitness_demerits = 1e4;  // as in plain TeX: a tight line beside a loose one

// Very loose, loose, decent, tight, as in plain TeX.
constexpr std::size_t fitness_classes = 4;

struct Fit {
  double demerits = infinite;
  std::size_t fitness = 1;
};

struct Node {
  double demerits = infinite;
  std::size_t from = 0;          // the box that the last line begins with
  std::size_t from_fitness = 0;  // and how the line before it was set
};

class Breaker {
 public:
  Breaker(const std::vector<BreakBox>& boxes, const LineMeasure& measure, Setting setting)
      : boxes_(boxes), measure_(measure), setting_(setting), nodes_(boxes.size() + 1) {
    nodes_[0][1].demerits = 0;
  }

  std::vector<std::size_t> run() {
    for (std::size_t begin = 0; begin < boxes_.size(); ++begin) {
      const std::array<Node, fitness_classes>& at = nodes_[begin];
      if (std::any_of(at.begin(), at.end(), [](const Node& n) { return n.demerits < infinite; })) extend(begin);
    }
    return trace();
  }

 private:
  // Tries every line that begins with the box `begin`.
  void extend(std::size_t begin) {
    const double measure = begin == 0 ? measure_.first : measure_.others;
    double width = 0;
    double blanks = 0;
    for (std::size_t end = begin + 1; end <= boxes_.size(); ++end) {
      const BreakBox& box = boxes_[end - 1];
      width += box.width;
      const bool last = end == boxes_.size() || box.must_break;
      const bool too_wide = width - (setting_ == Setting::justified ? blanks * shrink_share : 0) > measure + 1e-6;
      if (last || box.can_break) {
        const bool only_way = too_wide && !broke_before(begin, end);
        if (too_wide && !only_way) return;
        reach(begin, end, fit(begin, end, width, blanks, measure, last));
        if (only_way) return;
      }
      if (last) return;
      width += box.space;
      blanks += box.space;
    }
  }

  // Whether a shorter line from `begin` could have ended before the box that made it too wide.
  bool broke_before(std::size_t begin, std::size_t end) const {
    for (std::size_t i = begin; i + 1 < end; ++i) {
      if (boxes_[i].can_break) return true;
    }
    return false;
  }

  Fit fit(std::size_t begin, std::size_t end, double width, double blanks, double measure, bool last) const {
    const double slack = measure - width;
    if (slack < -1e-6 && setting_ != Setting::justified) return {overfull_demerits * -slack, 3};
    const bool free_line = last && setting_ != Setting::balanced;
    double ratio = 0;
    if (setting_ == Setting::justified) {
      if (slack < -blanks * shrink_share - 1e-6) return {overfull_demerits * -slack, 3};
      const double give = slack < 0 ? blanks * shrink_share : std::max(blanks * stretch_share, 1e-3);
      if (!(free_line && slack > 0) && give > 0) ratio = slack / give;
    } else if (!free_line) {
      ratio = slack / (ragged_share * measure);
    }
    const double badness = std::min(badness_limit, 100 * std::abs(ratio * ratio * ratio));
    const double penalty = last ? 0 : boxes_[end - 1].penalty;
    double demerits = (line_penalty + badness) * (line_penalty + badness) + penalty * penalty;
    if (last && begin > 0) demerits += widow(begin, end, width, measure);
    return {demerits, fitness_of(ratio)};
  }

  static double widow(std::size_t begin, std::size_t end, double width, double measure) {
    const double least = end - begin == 1 ? widow_word_share : widow_line_share;
    return width < least * measure ? widow_demerits : 0;
  }

  std::size_t fitness_of(double ratio) const {
    if (setting_ != Setting::justified) return 1;
    if (ratio < -0.5) return 3;
    if (ratio <= 0.5) return 2;
    return ratio <= 1 ? 1 : 0;
  }

  void reach(std::size_t begin, std::size_t end, const Fit& line) {
    Node& best = nodes_[end][line.fitness];
    for (std::size_t before = 0; before < fitness_classes; ++before) {
      const Node& start = nodes_[begin][before];
      if (start.demerits == infinite) continue;
      const std::size_t jump = before > line.fitness ? before - line.fitness : line.fitness - before;
      const double demerits = start.demerits + line.demerits + (begin > 0 && jump > 1 ? fitness_demerits : 0);
      if (demerits < best.demerits) best = {demerits, begin, before};
    }
  }

  std::vector<std::size_t> trace() const {
    std::vector<std::size_t> ends;
    std::size_t end = boxes_.size();
    std::size_t fitness = 0;
    for (std::size_t i = 1; i < fitness_classes; ++i) {
      if (nodes_[end][i].demerits < nodes_[end][fitness].demerits) fitness = i;
    }
    while (end > 0) {
      const Node& node = nodes_[end][fitness];
      ends.push_back(end);
      end = node.from;
      fitness = node.from_fitness;
    }
    std::reverse(ends.begin(), ends.end());
    return ends;
  }

  const std::vector<BreakBox>& boxes_;
  LineMeasure measure_;
  Setting setting_;
  std::vector<std::array<Node, fitness_classes>> nodes_;  // nodes_[i]: ways to end a line before the box i
};

}  // namespace

std::vector<std::size_t> break_lines(const std::vector<BreakBox>& boxes, const LineMeasure& measure, Setting setting) {
  if (boxes.empty()) return {};
  return Breaker(boxes, measure, setting).run();
}

}  // namespace shortlist
