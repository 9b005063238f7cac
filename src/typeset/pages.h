// Pages: everything placed, nothing left to decide. Lengths are points, y grows downwards from the top of the page.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

#include "document/document.h"
#include "document/theme.h"

namespace shortlist {

class Font;

// A glyph of a run. A cluster of several glyphs has its text on the first of them, the others have none.
struct Glyph {
  std::uint32_t id = 0;     // in the font
  double advance = 0;       // points, justification included
  double dx = 0;            // offset from the pen, points
  double dy = 0;            // upwards
  std::uint32_t begin = 0;  // bytes of GlyphRun::text
  std::uint32_t end = 0;
};

// The structure types that a page element can have (ISO 32000-1 §14.8.4).
enum class Tag {
  document,
  h1,
  h2,
  h3,
  h4,
  paragraph,
  list,
  numbered_list,
  unlabelled_list,
  item,
  label,
  item_body,
  link,
  table,
  row,
  head_cell,
  cell,
  contents,
  contents_item,
  reference,
};

// A node of the structure tree; nodes stand in document order and a parent stands before its children.
struct StructureNode {
  Tag tag = Tag::paragraph;
  int parent = -1;        // index; -1 for the root
  std::string alternate;  // what a screen reader says of a link
};

inline constexpr int artifact = -1;  // node of what is no content: rules, running heads

// Glyphs of one font, size and colour on one baseline, in visual order.
struct GlyphRun {
  const Font* font = nullptr;  // owned by the FontStore that typeset it
  double size = 0;
  Color color;
  double x = 0;  // pen position of the first glyph
  double y = 0;  // baseline
  std::string text;
  std::vector<Glyph> glyphs;
  int node = artifact;
};

// One that is thicker than wide stands upright.
struct Rule {
  double x = 0;
  double y = 0;  // of its middle
  double width = 0;
  double thickness = 0;
  Color color;
  double dots = 0;  // points from one round dot to the next, each as wide as the rule is thick; 0: a line
};

struct LinkArea {
  double x = 0;
  double y = 0;  // top
  double width = 0;
  double height = 0;
  std::string uri;  // or "#" and the id of a heading in Pages::outline
  int node = 0;     // of the Link element
};

struct Page {
  std::vector<GlyphRun> runs;  // in reading order
  std::vector<Rule> rules;
  std::vector<LinkArea> links;
};

struct OutlineItem {
  std::string title;
  int level = 1;
  int page = 0;  // index
  double y = 0;  // top of the heading
  std::string id;
  bool chapter = false;
};

// The page of each heading that has an id, from 1.
using HeadingPages = std::map<std::string, int>;

struct Pages {
  Meta meta;
  PaperSize paper;
  std::vector<Page> pages;
  std::vector<StructureNode> structure;  // [0] is the Document
  std::vector<OutlineItem> outline;
  int lines = 0;              // lines of text on all pages
  double last_page_used = 0;  // points of the last page that carry something
};

}  // namespace shortlist
