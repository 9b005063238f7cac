#include "read/pdf_rows.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <utility>

#include "read/pdf_columns.h"
#include "text/fold.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

constexpr double margin = 0.12;        // of the page's height: headers and footers stand there
constexpr double same_place = 2;       // points
constexpr double wide_leading = 1.35;  // times the usual distance of lines: a gap
constexpr double bigger = 1.12;        // times the usual height: a heading or name
constexpr double space = 0.25;         // of a line's height: a blank between words

// Lines on one height, left to right.
struct Row {
  std::vector<std::size_t> lines;
  PdfBox box;
};

double median(std::vector<double> values) {
  if (values.empty()) return 0;
  const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
  std::nth_element(values.begin(), middle, values.end());
  return *middle;
}

bool overlaps(const PdfBox& a, const PdfBox& b) {
  return std::min(a.bottom, b.bottom) - std::max(a.top, b.top) > std::min(a.height(), b.height()) / 2;
}

// The text of a line on several pages: without numbers, which count them.
std::string without_digits(const std::string& text) {
  std::string out;
  for (const char byte : text) {
    if (byte < '0' || byte > '9') out.push_back(byte);
  }
  return clean_line(out);
}

// "Nora Vestergaard · page 2 of 3" on page 2.
bool counts_pages(const std::string& text, std::size_t page) {
  const std::string folded = fold_words(text);
  for (const std::string_view word : {"page", "p", "pg", "seite", "pagina", "strona", "str", "sida", "стр"}) {
    if (has_phrase(folded, fmt::format("{} {}", word, page))) return true;
  }
  return false;
}

// One page: its rows in the order of reading.
class PageRows {
 public:
  PageRows(const PdfPage& page, const std::set<std::size_t>& left_out) : page_(page), left_out_(left_out) {
    columns_ = find_columns(page.lines);
  }

  const std::optional<PdfColumns>& columns() const { return columns_; }

  // Groups of rows that stand below each other.
  std::vector<std::vector<Row>> read() const {
    if (!columns_) return {rows_of([](const PdfBox&) { return true; })};
    const PdfColumns& columns = *columns_;
    const auto inside = [&columns](const PdfBox& box) {
      return box.middle() >= columns.top && box.middle() <= columns.bottom;
    };
    return {rows_of([&](const PdfBox& box) { return box.middle() < columns.top; }),
            rows_of([&](const PdfBox& box) { return inside(box) && box.left < columns.gutter; }),
            rows_of([&](const PdfBox& box) { return inside(box) && box.left >= columns.gutter; }),
            rows_of([&](const PdfBox& box) { return box.middle() > columns.bottom; })};
  }

 private:
  template <typename Test>
  std::vector<Row> rows_of(const Test& belongs) const {
    std::vector<std::size_t> chosen;
    for (std::size_t i = 0; i < page_.lines.size(); ++i) {
      if (!page_.lines[i].words.empty() && !left_out_.contains(i) && belongs(page_.lines[i].box)) chosen.push_back(i);
    }
    std::stable_sort(chosen.begin(), chosen.end(), [this](std::size_t a, std::size_t b) {
      return page_.lines[a].box.middle() < page_.lines[b].box.middle();
    });
    std::vector<Row> rows;
    for (const std::size_t i : chosen) {
      const PdfBox& box = page_.lines[i].box;
      if (rows.empty() || !overlaps(rows.back().box, box)) rows.push_back({{}, box});
      Row& row = rows.back();
      row.lines.push_back(i);
      row.box.left = std::min(row.box.left, box.left);
      row.box.right = std::max(row.box.right, box.right);
    }
    for (Row& row : rows) {
      std::stable_sort(row.lines.begin(), row.lines.end(), [this](std::size_t a, std::size_t b) {
        return page_.lines[a].box.left < page_.lines[b].box.left;
      });
    }
    return rows;
  }

  const PdfPage& page_;
  const std::set<std::size_t>& left_out_;
  std::optional<PdfColumns> columns_;
};

// The texts of a row with tabs between what stands apart; a lone mark belongs to what follows, and so do single
// letters.
std::string source_of(const Row& row, const PdfPage& page) {
  std::string source;
  bool lone = true;
  for (const std::size_t i : row.lines) {
    const std::string text = text_of(page.lines[i]);
    const bool single = count_code_points(text) == 1;
    if (!source.empty()) source += lone && (single || row.lines.size() == 2 || i == row.lines[1]) ? " " : "\t";
    lone = single && (source.empty() || lone);
    source += text;
  }
  return source;
}

class RowReader {
 public:
  RowReader(const std::string& path, const std::vector<PdfPage>& pages) : path_(path), pages_(pages) {}

  PdfRows read(const std::vector<PdfPage>& stream) {
    find_running();
    measure();
    for (std::size_t i = 0; i < pages_.size(); ++i) {
      out_.numbers.emplace_back(pages_[i].lines.size(), 0);
      const PageRows rows(pages_[i], left_out_[i]);
      for (const std::vector<Row>& group : rows.read()) add_rows(group, i);
      if (rows.columns() && i < stream.size() && !stream[i].lines.empty()) {
        add_interleaving(*rows.columns(), stream[i].lines.front().words, i);
      }
    }
    for (const auto& [page, line] : running_) out_.running_lines.push_back(out_.numbers[page][line]);
    return std::move(out_);
  }

 private:
  // What the lines of the whole file are usually like.
  void measure() {
    std::vector<double> heights;
    for (const PdfPage& page : pages_) {
      for (const PdfLine& line : page.lines) heights.insert(heights.end(), line.words.size(), line.box.height());
    }
    height_ = median(heights);
  }

  // Lines that stand on one place of several pages, in the margins; on later pages they are left out.
  void find_running() {
    left_out_.resize(pages_.size());
    std::map<std::string, std::vector<std::pair<std::size_t, std::size_t>>> places;
    for (std::size_t p = 0; p < pages_.size(); ++p) {
      const PdfPage& page = pages_[p];
      for (std::size_t i = 0; i < page.lines.size(); ++i) {
        const PdfBox& box = page.lines[i].box;
        const bool in_margin = box.bottom < margin * page.height || box.top > (1 - margin) * page.height;
        if (in_margin && p > 0 && counts_pages(text_of(page.lines[i]), p + 1)) left_out_[p].insert(i);
        if (in_margin) places[without_digits(text_of(page.lines[i]))].emplace_back(p, i);
      }
    }
    for (const auto& [text, found] : places) {
      const PdfBox& first = pages_[found.front().first].lines[found.front().second].box;
      bool repeats = false;
      for (const auto& [p, i] : found) {
        const PdfBox& box = pages_[p].lines[i].box;
        if (p == found.front().first || std::abs(box.top - first.top) > same_place) continue;
        left_out_[p].insert(i);
        repeats = true;
      }
      if (repeats && !text.empty()) {
        out_.running.push_back(text_of(pages_[found.front().first].lines[found.front().second]));
        running_.push_back(found.front());
      }
    }
  }

  void add_rows(const std::vector<Row>& rows, std::size_t page) {
    double left = 0;
    double right = 0;
    std::vector<double> distances;
    for (std::size_t i = 0; i < rows.size(); ++i) {
      left = i == 0 ? rows[i].box.left : std::min(left, rows[i].box.left);
      right = std::max(right, rows[i].box.right);
      if (i > 0) distances.push_back(rows[i].box.middle() - rows[i - 1].box.middle());
    }
    const double usual = median(distances);
    for (std::size_t i = 0; i < rows.size() && out_.lines.size() < most_resume_lines; ++i) {
      ResumeLine line;
      set_line_text(line, source_of(rows[i], pages_[page]));
      line.where = {path_, static_cast<int>(out_.lines.size()) + 1, 0, fmt::format("page {}", page + 1)};
      line.indent = rows[i].box.left - left;
      const double distance = i > 0 ? rows[i].box.middle() - rows[i - 1].box.middle() : 0;
      line.gap = i == 0 ? !out_.lines.empty() && out_.lines.back().whole : distance > wide_leading * usual;
      if (i == 0 && page > 0) line.gap = false;
      if (rows[i].box.height() > bigger * height_) line.style = ResumeLine::Style::strong;
      line.full = i + 1 < rows.size() && is_full(rows[i], rows[i + 1], right, page);
      for (const std::size_t number : rows[i].lines) out_.numbers[page][number] = line.where.line;
      out_.lines.push_back(std::move(line));
    }
  }

  // The first word of the next row would have had no room on this one.
  bool is_full(const Row& row, const Row& next, double right, std::size_t page) const {
    const PdfWord& word = pages_[page].lines[next.lines.front()].words.front();
    return row.box.right + row.box.height() * space + word.box.width() > right - 1;
  }

  void add_interleaving(const PdfColumns& columns, const std::vector<PdfWord>& words, std::size_t page) {
    constexpr std::size_t fewest = 3;
    const std::vector<PdfBox> places = find_interleaving(columns, words);
    if (places.size() < fewest) return;
    for (const PdfBox& place : places) out_.interleaved.push_back(nearest(place, page));
  }

  Location nearest(const PdfBox& place, std::size_t page) const {
    int number = 0;
    double best = 0;
    for (std::size_t i = 0; i < pages_[page].lines.size(); ++i) {
      const PdfBox& box = pages_[page].lines[i].box;
      const double distance = std::abs(box.middle() - place.middle()) + std::abs(box.left - place.left);
      if (number != 0 && distance >= best) continue;
      best = distance;
      number = out_.numbers[page][i];
    }
    return {path_, number, 0, fmt::format("page {}", page + 1)};
  }

  const std::string& path_;
  const std::vector<PdfPage>& pages_;
  PdfRows out_;
  std::vector<std::set<std::size_t>> left_out_;
  std::vector<std::pair<std::size_t, std::size_t>> running_;  // page and line of each running text
  double height_ = 0;
};

}  // namespace

PdfRows read_pdf_rows(const std::string& path, const std::vector<PdfPage>& pages, const std::vector<PdfPage>& stream) {
  return RowReader(path, pages).read(stream);
}

}  // namespace shortlist
