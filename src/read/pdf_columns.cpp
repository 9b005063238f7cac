#include "read/pdf_columns.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <string>

#include "read/resume_dates.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr double narrowest_gutter = 6;     // points
constexpr double alignment = 3;            // of lines that begin at one edge
constexpr std::size_t fewest_lines = 4;    // of a column
constexpr std::size_t most_lines = 2'000;  // of a page; more is no resume
constexpr double fewest_words = 1.5;       // of a line in a column, on average

struct Side {
  std::size_t lines = 0;
  std::size_t words = 0;
  std::size_t aligned = 0;  // begin at the gutter
  std::size_t dates = 0;    // tell a time and little else
  std::size_t labels = 0;   // at most three words, on one height with a line of the other side
  double top = 0;
  double bottom = 0;

  void add(const PdfLine& line) {
    top = lines == 0 ? line.box.top : std::min(top, line.box.top);
    bottom = lines == 0 ? line.box.bottom : std::max(bottom, line.box.bottom);
    ++lines;
    words += line.words.size();
    constexpr std::size_t few = 6;
    dates += line.words.size() <= few && find_period(text_of(line)) ? 1 : 0;
  }
  double words_per_line() const { return lines == 0 ? 0 : static_cast<double>(words) / static_cast<double>(lines); }
};

bool on_one_height(const PdfLine& a, const PdfLine& b) {
  return std::abs(a.box.middle() - b.box.middle()) < std::min(a.box.height(), b.box.height()) / 2;
}

class ColumnFinder {
 public:
  explicit ColumnFinder(const std::vector<PdfLine>& lines) : lines_(lines) {
    std::sort(lines_.begin(), lines_.end(), [](const PdfLine& a, const PdfLine& b) { return a.box.top < b.box.top; });
  }

  std::optional<PdfColumns> find() const {
    std::optional<PdfColumns> best;
    for (const int edge : edges()) {
      const std::optional<PdfColumns> found = columns_at(edge);
      if (found && (!best || found->bottom - found->top > best->bottom - best->top)) best = found;
    }
    return best;
  }

 private:
  // Where at least a few lines begin.
  std::vector<int> edges() const {
    std::vector<int> lefts;
    for (const PdfLine& line : lines_) lefts.push_back(static_cast<int>(std::floor(line.box.left)));
    std::sort(lefts.begin(), lefts.end());
    std::vector<int> edges;
    for (std::size_t i = 0; i + fewest_lines <= lefts.size(); ++i) {
      const bool many = lefts[i + fewest_lines - 1] - lefts[i] <= static_cast<int>(alignment);
      if (many && (edges.empty() || edges.back() != lefts[i])) edges.push_back(lefts[i]);
    }
    constexpr std::size_t most = 60;
    if (edges.size() > most) edges.resize(most);
    return edges;
  }

  // Goes down the page; a line across the edge ends a pair of columns.
  std::optional<PdfColumns> columns_at(double edge) const {
    std::optional<PdfColumns> best;
    std::vector<const PdfLine*> left;
    std::vector<const PdfLine*> right;
    const auto close = [&] {
      const std::optional<PdfColumns> found = judge(edge, left, right);
      if (found && (!best || found->bottom - found->top > best->bottom - best->top)) best = found;
      left.clear();
      right.clear();
    };
    for (const PdfLine& line : lines_) {
      if (line.box.left >= edge - 1) {
        right.push_back(&line);
      } else if (line.box.right <= edge - narrowest_gutter) {
        left.push_back(&line);
      } else {
        close();
      }
    }
    close();
    return best;
  }

  static std::optional<PdfColumns> judge(double edge, const std::vector<const PdfLine*>& left,
                                         const std::vector<const PdfLine*>& right) {
    if (left.size() < fewest_lines || right.size() < fewest_lines) return std::nullopt;
    const double top = std::max(left.front()->box.top, right.front()->box.top) - 1;
    const double bottom = std::min(left.back()->box.bottom, right.back()->box.bottom) + 1;
    Side one;
    Side other;
    for (const PdfLine* const line : left) {
      if (line->box.top < top || line->box.bottom > bottom) continue;
      one.add(*line);
      constexpr std::size_t few = 3;
      const bool beside =
          std::any_of(right.begin(), right.end(), [line](const PdfLine* r) { return on_one_height(*line, *r); });
      one.labels += beside && line->words.size() <= few ? 1 : 0;
    }
    for (const PdfLine* const line : right) {
      if (line->box.top < top || line->box.bottom > bottom) continue;
      other.add(*line);
      other.aligned += line->box.left < edge + alignment ? 1 : 0;
    }
    return are_columns(one, other) ? std::optional(PdfColumns{edge - narrowest_gutter / 2, top, bottom}) : std::nullopt;
  }

  static bool are_columns(const Side& left, const Side& right) {
    if (left.lines < fewest_lines || right.lines < fewest_lines) return false;
    if (left.words_per_line() < fewest_words || right.words_per_line() < fewest_words) return false;
    const bool dated = 2 * left.dates > left.lines || 2 * right.dates > right.lines;
    const bool labelled = 10 * left.labels >= 7 * left.lines;
    return !dated && !labelled && 10 * right.aligned >= 4 * right.lines;
  }

  std::vector<PdfLine> lines_;
};

}  // namespace

std::optional<PdfColumns> find_columns(const std::vector<PdfLine>& lines) {
  if (lines.size() < 2 * fewest_lines || lines.size() > most_lines) return std::nullopt;
  return ColumnFinder(lines).find();
}

std::vector<PdfBox> find_interleaving(const PdfColumns& columns, const std::vector<PdfWord>& words) {
  std::vector<PdfBox> places;
  const PdfWord* before = nullptr;
  for (const PdfWord& word : words) {
    if (word.box.middle() < columns.top || word.box.middle() > columns.bottom) continue;
    const bool back = before != nullptr && before->box.left >= columns.gutter && word.box.right <= columns.gutter;
    if (back) places.push_back(word.box);
    before = &word;
  }
  return places;
}

}  // namespace shortlist
