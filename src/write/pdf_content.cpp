#include "write/pdf_content.h"

#include <fmt/format.h>

#include <algorithm>
#include <cmath>

namespace shortlist {
namespace {

// Positions are whole hundredths of a point, so that differences do not add up to a drift.
constexpr double hundredths = 100;
// A glyph that moves by less than this (1/1000 em) stays where it is.
constexpr double least_move = 0.5;
// A run that begins this near to the end of the last one (in ems) continues it.
constexpr double continued_share = 0.3;

long to_hundredths(double points) {
  return std::lround(points * hundredths);
}

std::string number(long value_in_hundredths) {
  std::string text = fmt::format("{}{}.{:02}", value_in_hundredths < 0 ? "-" : "", std::labs(value_in_hundredths) / 100,
                                 std::labs(value_in_hundredths) % 100);
  while (text.back() == '0') text.pop_back();
  if (text.back() == '.') text.pop_back();
  return text;
}

std::string number(double value) {
  return number(to_hundredths(value));
}

std::string color_operator(const Color& color) {
  const auto part = [](std::uint8_t value) {
    std::string text = fmt::format("{:.3f}", value / 255.0);
    while (text.back() == '0') text.pop_back();
    if (text.back() == '.') text.pop_back();
    return text;
  };
  if (color.red == color.green && color.green == color.blue) return part(color.red) + " g\n";
  return part(color.red) + " " + part(color.green) + " " + part(color.blue) + " rg\n";
}

std::string_view text_of(const GlyphRun& run, const Glyph& glyph) {
  return std::string_view(run.text).substr(glyph.begin, glyph.end - glyph.begin);
}

PlacedCluster lone_glyph(const GlyphRun& run, const Glyph& glyph, PdfFont& font) {
  const std::string_view text = text_of(run, glyph);
  return {font.use(glyph.id, text), glyph.advance, glyph.dx, glyph.dy, text == " "};
}

PlacedCluster joined_glyphs(const GlyphRun& run, std::size_t begin, std::size_t end, PdfFont& font) {
  const double units = run.font->units_per_em() / run.size;  // points → font units
  Cluster cluster;
  double advance = 0;
  for (std::size_t i = begin; i < end; ++i) {
    const Glyph& glyph = run.glyphs[i];
    cluster.parts.push_back({glyph.id, static_cast<int>(std::lround((advance + glyph.dx) * units)),
                             static_cast<int>(std::lround(glyph.dy * units))});
    advance += glyph.advance;
  }
  cluster.advance = static_cast<int>(std::lround(advance * units));
  cluster.text = text_of(run, run.glyphs[begin]);
  return {font.use(cluster), advance, 0, 0, false};
}

class ContentWriter {
 public:
  ContentWriter(double page_height, const PdfFonts& fonts, PdfStructure* structure)
      : page_height_(page_height), fonts_(fonts), structure_(structure) {}

  // All text of a page is one text object, and what continues a line is not positioned anew: readers look for blanks
  // and line ends where a position is set.
  PageContent write(const Page& page, const PageClusters& clusters) {
    out_ += "BT\n";
    for (std::size_t i = 0; i < page.runs.size();) {
      const int node = page.runs[i].node;
      begin_mark(node, true);
      for (; i < page.runs.size() && page.runs[i].node == node; ++i) write_run(page.runs[i], clusters[i]);
      end_mark();
    }
    out_ += "ET\n";
    if (!page.rules.empty()) {
      begin_mark(artifact, false);
      for (const Rule& rule : page.rules) write_rule(rule);
      end_mark();
    }
    return {std::move(out_), std::move(used_)};
  }

 private:
  void begin_mark(int node, bool text) {
    if (!structure_) return;
    if (node == artifact) {
      out_ += text ? "/Artifact <</Type /Pagination /Subtype /Header>> BDC\n" : "/Artifact <</Type /Layout>> BDC\n";
      return;
    }
    const char* type = structure_->type_of(node);
    out_ += fmt::format("/{} <</MCID {}>> BDC\n", type, structure_->add_content(node));
  }

  void end_mark() {
    if (structure_) out_ += "EMC\n";
  }

  void set_color(const Color& color) {
    const std::string wanted = color_operator(color);
    if (wanted != color_) out_ += color_ = wanted;
  }

  void set_font(const PdfFont& font, int view, double size) {
    const std::string name = font.resource_name(view);
    used_.insert(name);
    std::string wanted = fmt::format("/{} {} Tf\n", name, number(size));
    if (wanted != font_set_) out_ += wanted;
    font_set_ = std::move(wanted);
  }

  void write_run(const GlyphRun& run, const std::vector<PlacedCluster>& clusters) {
    if (clusters.empty()) return;
    const PdfFont& font = fonts_.fonts[fonts_.index.at(run.font)];
    set_color(run.color);
    // The font first: readers measure the step to the new position in its size.
    set_font(font, font.code_of(clusters.front().cluster).view, run.size);
    move_to(run);
    write_glyphs(run, clusters, font);
  }

  void move_to(const GlyphRun& run) {
    const long x = to_hundredths(run.x);
    const long y = to_hundredths(page_height_ - run.y);
    if (y == line_y_ && std::fabs(run.x - pen_) < continued_share * run.size) return;
    out_ += number(x - line_x_) + " " + number(y - line_y_) + " Td\n";
    line_x_ = x;
    line_y_ = y;
    pen_ = static_cast<double>(x) / hundredths;
  }

  void write_glyphs(const GlyphRun& run, const std::vector<PlacedCluster>& clusters, const PdfFont& font) {
    const double em = 1000 / run.size;     // points → 1/1000 em
    double pending = (run.x - pen_) * em;  // what the pen must still move, 1/1000 em
    double wanted = run.x;                 // where the pen should be, points
    double rise = 0;
    int view = font.code_of(clusters.front().cluster).view;
    bool after_blank = false;  // in this array: a number that begins one could stand behind anything
    array_.clear();
    for (const PlacedCluster& placed : clusters) {
      const FontCode code = font.code_of(placed.cluster);
      if (code.view != view || placed.dy != rise) {
        flush_array();
        if (code.view != view) set_font(font, view = code.view, run.size);
        if (placed.dy != rise) out_ += number(rise = placed.dy) + " Ts\n";
      }
      const double move = pending + placed.dx * em;
      const long shown_move = std::fabs(move) >= least_move ? std::lround(move) : 0;
      add_move(shown_move, after_blank ? shown_move : font.largest_move());
      add_code(code.code);
      // Relative to the rounded width that /W states: rounding must not add up along a line.
      pending =
          move - static_cast<double>(shown_move) + (placed.advance - placed.dx) * em - font.width_of(placed.cluster);
      wanted += placed.advance;
      after_blank = placed.blank;
    }
    flush_array();
    if (rise != 0) out_ += "0 Ts\n";
    pen_ = wanted - pending / em;
  }

  // pypdf takes a number of half a blank's width for a blank: larger moves go in pieces. Behind a real blank it does
  // not matter.
  void add_move(long move, long limit) {
    if (move == 0) return;
    close_string();
    limit = std::max(1L, std::labs(limit));
    while (move != 0) {
      const long piece = std::max(-limit, std::min(limit, move));
      array_ += std::to_string(-piece) + ' ';
      move -= piece;
    }
  }

  void add_code(unsigned code) {
    if (!in_string_) array_ += '<';
    in_string_ = true;
    for (int shift = 12; shift >= 0; shift -= 4) array_ += "0123456789ABCDEF"[code >> shift & 15];
  }

  void close_string() {
    if (in_string_) array_ += '>';
    in_string_ = false;
  }

  void flush_array() {
    close_string();
    if (!array_.empty()) out_ += "[" + array_ + "]TJ\n";
    array_.clear();
  }

  void write_rule(const Rule& rule) {
    if (rule.dots > 0) return write_dots(rule);
    set_color(rule.color);
    const double bottom = page_height_ - rule.y - rule.thickness / 2;
    out_ += number(rule.x) + " " + number(bottom) + " " + number(rule.width) + " " + number(rule.thickness) + " re f\n";
  }

  // Dashes of no length with round caps (ISO 32000-1 §8.4.3.3).
  void write_dots(const Rule& rule) {
    std::string color = color_operator(rule.color);
    for (char& c : color) c = c == 'r' ? 'R' : c == 'g' ? 'G' : c;
    const std::string y = number(page_height_ - rule.y);
    out_ += "q " + color + "1 J " + number(rule.thickness) + " w [0 " + number(rule.dots) + "] 0 d " + number(rule.x) +
            " " + y + " m " + number(rule.x + rule.width) + " " + y + " l S Q\n";
  }

  double page_height_;
  const PdfFonts& fonts_;
  PdfStructure* structure_;
  std::string out_;
  std::set<std::string> used_;
  std::string color_;
  std::string font_set_;
  std::string array_;
  bool in_string_ = false;
  long line_x_ = 0;  // where the last Td went, hundredths of a point
  long line_y_ = 0;
  double pen_ = 0;  // where the next glyph would stand, points
};

}  // namespace

std::vector<PlacedCluster> place_clusters(const GlyphRun& run, PdfFont& font) {
  std::vector<PlacedCluster> result;
  result.reserve(run.glyphs.size());
  for (std::size_t i = 0; i < run.glyphs.size();) {
    std::size_t end = i + 1;
    // A glyph without text belongs to the cluster before it; CFF outlines cannot be joined.
    while (!run.font->is_cff() && end < run.glyphs.size() && run.glyphs[end].begin == run.glyphs[end].end) ++end;
    result.push_back(end == i + 1 ? lone_glyph(run, run.glyphs[i], font) : joined_glyphs(run, i, end, font));
    i = end;
  }
  return result;
}

std::vector<PageClusters> collect_clusters(const std::vector<Page>& pages, PdfFonts& fonts) {
  std::vector<PageClusters> clusters;
  for (const Page& page : pages) {
    clusters.emplace_back();
    for (const GlyphRun& run : page.runs) {
      const auto [known, added] = fonts.index.emplace(run.font, fonts.fonts.size());
      if (added) fonts.fonts.emplace_back(*run.font, static_cast<int>(fonts.fonts.size()) + 1);
      clusters.back().push_back(place_clusters(run, fonts.fonts[known->second]));
    }
  }
  Reach reach;
  for (const PdfFont& font : fonts.fonts) {
    reach.ascent = std::max(reach.ascent, font.reach().ascent);
    reach.descent = std::min(reach.descent, font.reach().descent);
  }
  for (PdfFont& font : fonts.fonts) {
    font.set_reach(reach);
    font.subset();
  }
  return clusters;
}

PageContent write_content(const Page& page, const PageClusters& clusters, double page_height, const PdfFonts& fonts,
                          PdfStructure* structure) {
  return ContentWriter(page_height, fonts, structure).write(page, clusters);
}

}  // namespace shortlist
