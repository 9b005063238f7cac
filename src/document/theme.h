// How documents look: one TOML file of templates/themes/ as plain data. All lengths are points (1/72 inch).
#pragma once

#include <array>
#include <cstddef>
#include <cstdint>
#include <string>
#include <vector>

#include "text/location.h"

namespace shortlist {

struct Color {
  std::uint8_t red = 0;
  std::uint8_t green = 0;
  std::uint8_t blue = 0;
};

// What a stretch of text is, and so how it is set. The theme has a [styles.NAME] table for each.
enum class StyleName {
  title,           // the name at the head
  subtitle,        // the headline below it
  detail,          // contact data
  heading,         // of a section
  subheading,      // of a part of a section
  minor_heading,   // of a part of that
  chapter,         // a section that begins a page
  entry_title,     // company, project, degree
  entry_subtitle,  // job title
  entry_aside,     // dates and places at the right of an entry's lines
  body,
  bullet,
  term,   // "Languages: Go, Python"
  quiet,  // remarks of less weight
  table_head,
  table_cell,
  running_head,
};
inline constexpr int style_count = static_cast<int>(StyleName::running_head) + 1;

enum class FontRole { body, heading, code };
enum class Align { left, center, justify };

struct TextStyle {
  FontRole font = FontRole::body;
  double size = 10;     // points: base × ratio^step
  double leading = 13;  // points from baseline to baseline: size × line
  bool bold = false;
  bool italic = false;
  bool upper = false;  // set in capitals
  Align align = Align::left;
  Color color;
  double before = 0;  // points above, not at the top of a page; neighbours do not add up, the larger counts
  double after = 0;   // points below
};

struct PaperSize {
  double width = 595.276;
  double height = 841.89;
};

struct Margins {
  double top = 56;
  double right = 56;
  double bottom = 56;
  double left = 56;
};

// A rule below (or above) a heading; thickness 0: none.
struct RuleStyle {
  enum class Place { below, above };
  Place place = Place::below;
  double thickness = 0;
  double gap = 2;  // between the rule and the heading's descenders or capitals
  Color color;
};

struct BulletStyle {
  std::string mark = "•";
  double indent = 0;  // of the mark, from the left margin
  double hang = 10;   // of the text, from the mark
  double gap = 0;     // between items
};

// How far a search for a fit may go; sizes in points, never below the least.
struct FitBounds {
  double min_size = 9;
  double max_size = 11.5;
  double min_line = 1.15;  // leading as a multiple of the size
  double max_line = 1.4;
  double min_gap = 0.6;  // gaps as a share of the theme's
  double max_gap = 1.5;
  double min_margin = 36;
  double max_margin = 72;
};

// Room to write by hand.
struct WorksheetStyle {
  double line = 22;    // points from one written line to the next
  double rule = 0.4;   // thickness of a line, points
  double dots = 13;    // points between the dots of a sketch
  double box = 6.5;    // side of a box to tick, points
  double padding = 3;  // above and below the text of a cell to write in, points
  Color color;
};

struct TableStyle {
  double column_gap = 10;  // points
  double padding = 2.5;    // above and below the text of a row, points
  double rule = 0.4;       // below a row half of it, below the head twice as much, points
};

struct Theme {
  std::string name;
  std::string summary;                               // one line for `shortlist themes`
  std::array<std::vector<std::string>, 3> families;  // by FontRole, tried in order: names or paths of font files
  std::array<double, 3> font_scale{1, 1, 1};         // by FontRole: optical correction of the size
  std::vector<std::string> features;                 // OpenType features for all text, as "lnum" or "-liga"
  double base_size = 10;                             // what the scale starts from
  std::array<TextStyle, style_count> styles;
  Color text_color;
  Color quiet_color;  // of Inline::quiet
  Color link_color;
  std::array<Margins, 4> margins;  // by Paper: A4, Letter, A5, half-letter
  double small_scale = 1;          // of all lengths but the margins on the two small papers
  RuleStyle heading_rule;
  BulletStyle bullets;
  WorksheetStyle worksheet;
  TableStyle table;
  double entry_gap = 8;     // above an entry that follows another
  double aside_gap = 12;    // least gap between an entry's line and its aside
  bool aside_right = true;  // asides at the right margin; else below, on a line of their own
  std::string detail_separator = " · ";
  std::string term_separator = ", ";
  std::vector<std::string> sections;  // names of a resume's sections in order
  FitBounds bounds;
  Location where;

  const TextStyle& style(StyleName which) const { return styles[static_cast<std::size_t>(which)]; }
  TextStyle& style(StyleName which) { return styles[static_cast<std::size_t>(which)]; }
};

}  // namespace shortlist
