#include <cstddef>

#include "text/segment.h"
#include "typeset/font.h"
#include "typeset/galley.h"

namespace shortlist {
namespace {

// How far a link's area reaches above and below the baseline, in sizes.
constexpr double link_ascent = 0.78;
constexpr double link_descent = 0.22;

bool same(const Color& a, const Color& b) {
  return a.red == b.red && a.green == b.green && a.blue == b.blue;
}

bool continues(const GlyphRun& run, const Fragment& fragment, int node) {
  return run.font == fragment.font && run.size == fragment.size && same(run.color, fragment.color) && run.node == node;
}

// Returns where the run, so far of `width` points, ends now.
double append(GlyphRun& run, const Fragment& fragment, double blank_extra, double width) {
  const double scale = fragment.size / fragment.font->units_per_em();
  const std::uint32_t offset = static_cast<std::uint32_t>(run.text.size());
  run.text += fragment.text;
  for (const ShapedGlyph& shaped : fragment.glyphs) {
    Glyph glyph;
    glyph.id = shaped.id;
    glyph.advance = shaped.advance * scale;
    glyph.dx = shaped.dx * scale;
    glyph.dy = shaped.dy * scale;
    glyph.begin = offset + shaped.begin;
    glyph.end = offset + shaped.end;
    if (blank_extra != 0 && fragment.text.compare(shaped.begin, shaped.end - shaped.begin, " ") == 0) {
      glyph.advance += blank_extra;
    }
    width += glyph.advance;
    run.glyphs.push_back(glyph);
  }
  return width;
}

// The part of a run that a link covers: a blank at its end is not underneath.
double link_width(const GlyphRun& run) {
  const double blank = run.text.ends_with(' ') && !run.glyphs.empty() ? run.glyphs.back().advance : 0;
  return width_of(run) - blank;
}

void add_link(GalleyLine& line, const GlyphRun& run, const std::string& uri) {
  LinkArea area;
  area.x = run.x;
  area.y = run.y - link_ascent * run.size;
  area.width = link_width(run);
  if (area.width <= 0) return;  // a blank at the end of a line
  area.height = (link_ascent + link_descent) * run.size;
  area.uri = uri;
  area.node = run.node;
  const LinkArea* const last = line.links.empty() ? nullptr : &line.links.back();
  // In a cell of a table, a line of the galley has several lines of text.
  if (last != nullptr && last->node == area.node && last->uri == uri && last->y == area.y) {
    line.links.back().width = area.x + area.width - line.links.back().x;
  } else {
    line.links.push_back(area);
  }
}

}  // namespace

double width_of(const GlyphRun& run) {
  double width = 0;
  for (const Glyph& glyph : run.glyphs) width += glyph.advance;
  return width;
}

void place_words(GalleyLine& line, const std::vector<Word>& words, std::size_t begin, std::size_t end,
                 const LinePlace& place, const TextNodes& nodes) {
  std::vector<const Fragment*> fragments;
  std::vector<std::uint8_t> levels;
  for (std::size_t i = begin; i < end; ++i) {
    for (const Fragment& fragment : words[i].fragments) {
      fragments.push_back(&fragment);
      levels.push_back(fragment.level);
    }
  }
  double pen = place.x;
  double width = 0;  // of the run
  const std::size_t first_run = line.runs.size();
  for (const std::size_t index : visual_order(levels)) {
    const Fragment& fragment = *fragments[index];
    const bool linked = !fragment.link.empty() && fragment.part < nodes.links.size();
    const int node = linked ? nodes.links[fragment.part] : nodes.text;
    if (line.runs.size() == first_run || !continues(line.runs.back(), fragment, node)) {
      GlyphRun run;
      run.font = fragment.font;
      run.size = fragment.size;
      run.color = fragment.color;
      run.x = pen;
      run.y = place.baseline;
      run.node = node;
      line.runs.push_back(std::move(run));
      width = 0;
    }
    width = append(line.runs.back(), fragment, place.blank_extra, width);
    pen = line.runs.back().x + width;
    if (linked) add_link(line, line.runs.back(), fragment.link);
  }
}

}  // namespace shortlist
