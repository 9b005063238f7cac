// Font programs cut down to the glyphs that a file shows. Inside write/ only.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "typeset/font.h"

namespace shortlist {

struct FontSubset {
  std::string program;                         // a TrueType file, or a bare CFF table
  std::map<std::uint32_t, std::uint32_t> ids;  // original → subset glyph id
};

// The subset of `font` with `glyphs` and .notdef, without hints and without what a PDF does not need. Throws Failure
// when HarfBuzz cannot make it, and for CID-keyed CFF, whose glyphs go by the font's own charset.
FontSubset subset_font(const Font& font, const std::vector<std::uint32_t>& glyphs);

}  // namespace shortlist
