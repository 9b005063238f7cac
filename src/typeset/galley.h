// The galley: a document as one endless column, before it falls into pages. Inside typeset/ only.
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

#include "document/document.h"
#include "document/theme.h"
#include "typeset/pages.h"
#include "typeset/paginate.h"
#include "typeset/words.h"

namespace shortlist {

// A heading on its way to the outline.
struct OutlineMark {
  std::string title;
  int level = 1;
  std::string id;
  bool chapter = false;
};

// A slice with what is on it: x from the left margin, y from the slice's top.
struct GalleyLine {
  Slice slice;
  std::vector<GlyphRun> runs;
  std::vector<Rule> rules;
  std::vector<LinkArea> links;
  std::optional<OutlineMark> outline;
  int head = -1;                       // index of the table head to repeat when this line begins a page
  std::optional<std::size_t> filling;  // in Galley::fillings: how to fill the page before, when this line begins one
};

// Words at the foot of what a page holds, and the room below them ruled.
struct Filling {
  GalleyLine words;
  double line = 0;  // points from one rule to the next
  Rule rule;
};

struct Galley {
  std::vector<GalleyLine> lines;
  std::vector<Filling> fillings;
  std::optional<std::size_t> last_filling;  // of the last page
  double after = 0;                         // points wanted below the last line
  std::vector<StructureNode> structure;     // [0] is the Document
};

// The node of a text and those of the links in it.
struct TextNodes {
  int text = artifact;
  std::vector<int> links;  // by index of the Inline; `artifact` where it is no link
};

// Where a line of words goes.
struct LinePlace {
  double x = 0;            // points from the left margin
  double baseline = 0;     // points from the slice's top
  double blank_extra = 0;  // points to add to every blank
};

// Points from the first pen position of `run` to behind its last glyph.
double width_of(const GlyphRun& run);

// Puts words[begin, end) on `line`, in visual order.
void place_words(GalleyLine& line, const std::vector<Word>& words, std::size_t begin, std::size_t end,
                 const LinePlace& place, const TextNodes& nodes);

// Sets `blocks` in a column of `measure` points. A heading that `pages` does not have gets one that takes as much
// room.
Galley set_galley(const std::vector<Block>& blocks, const Theme& theme, double measure, const HeadingPages& pages,
                  WordShaper& shaper);

}  // namespace shortlist
