// Composite glyphs added to a TrueType font program. Inside write/ only.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace shortlist {

struct GlyphComponent {
  std::uint32_t glyph = 0;
  int dx = 0;  // font units
  int dy = 0;
};

// Several glyphs that are shown as one: a base and its marks.
struct CompositeGlyph {
  std::vector<GlyphComponent> components;
  int advance = 0;  // font units
};

// Number of glyphs of a TrueType program (maxp.numGlyphs). Throws Failure when it is none.
unsigned count_glyphs(std::string_view program);

// `program` with one glyph more for each of `composites`, in order, behind those it has (OpenType `glyf`, composite
// description). Readers that ask for one text per code thus get a base and its marks back as one. Only glyf, loca,
// head, hhea, hmtx and maxp are kept. Throws Failure when a table is missing or too short.
std::string add_composites(std::string_view program, const std::vector<CompositeGlyph>& composites);

}  // namespace shortlist
