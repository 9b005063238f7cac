// Sets one block after the other into a galley. Inside typeset/ only.
#pragma once

#include <cstddef>
#include <optional>
#include <vector>

#include "typeset/galley.h"

namespace shortlist {

// How a paragraph stands in the column.
struct ParagraphPlace {
  StyleName style = StyleName::body;
  double x = 0;        // points from the left margin
  double width = 0;    // points
  double before = 0;   // points above its first line
  double penalty = 0;  // of a page break before it
};

class GalleySetter {
 public:
  GalleySetter(const std::vector<Block>& blocks, const Theme& theme, double measure, const HeadingPages& pages,
               WordShaper& shaper);

  void operator()(const Title& title);
  void operator()(const Heading& heading);
  void operator()(const Paragraph& paragraph);
  void operator()(const Bullets& bullets);
  void operator()(const Entry& entry);
  void operator()(const EntryLine& part);  // inside an entry: where a part begins
  void operator()(const Table& table);
  void operator()(const Worksheet& worksheet);
  void operator()(const Contents& contents);
  void operator()(const PageBreak& page_break);

  Galley take();

 private:
  int add_node(Tag tag, int parent);
  TextNodes text_nodes(Tag tag, int parent, const Inlines& inlines);
  void push(GalleyLine line, double before, double penalty);
  // Breaks and places `inlines`; `mark`, when given, stands before the first line (a bullet).
  void set_paragraph(const Inlines& inlines, const ParagraphPlace& place, const TextNodes& nodes,
                     const GalleyLine* mark = nullptr);
  void set_words(const std::vector<Word>& words, const ParagraphPlace& place, const TextNodes& nodes,
                 const GalleyLine* mark);
  void set_details(const std::vector<Inlines>& details);
  void set_heading_rule(GalleyLine& line) const;
  void set_bullets(const Bullets& bullets, double before, bool in_entry);
  // What stands before an item, in the room at its left.
  GalleyLine bullet_mark(const Bullets& bullets, std::size_t item, int node);
  double bullet_hang(const Bullets& bullets);
  void set_contents_line(const Heading& heading, int list);
  void set_written_lines(const Worksheet& worksheet);
  void set_frame(const Worksheet& worksheet);
  Rule written_rule(double y) const;
  void set_entry(const Entry& entry);
  bool find_exposed_asides();
  void set_entry_line(const EntryLine& entry_line, double before, double penalty);
  void set_with_inline_aside(const EntryLine& entry_line, double before, double penalty);
  bool set_with_aside(const EntryLine& entry_line, StyleName style, double before, double penalty);
  GalleyLine table_row(const Table& table, const std::vector<Inlines>& cells, const std::vector<double>& widths,
                       int row, bool head);
  std::vector<double> column_widths(const Table& table);
  const TextStyle& style(StyleName name) const { return theme_.style(name); }

  const std::vector<Block>& blocks_;  // of which the contents tell
  const Theme& theme_;
  double measure_;
  const HeadingPages& pages_;
  WordShaper& shaper_;
  Galley galley_;
  // What the next slice has to know of those above it.
  struct Flow {
    double after = 0;             // points wanted below what was set last
    double inside_kept = 0;       // penalty of a break in what had better stay together
    int keep = 0;                 // this many slices must not be parted from what stands above them
    bool after_heading = true;    // nothing but a heading (or nothing at all) stands above
    bool after_one_line = false;  // the entry above was a single line
    bool after_body = false;      // the slice above ends a body paragraph
    bool after_list = false;      // … or a list that is in no entry
    bool forced_break = false;
    std::optional<std::size_t> filling;  // of the page that the break ends
  };
  Flow flow_;

  // A line of the entry being set that has an aside at the right.
  struct Aside {
    std::size_t line = 0;  // in the galley
    double x = 0;          // where the aside begins
  };
  std::vector<Aside> asides_;
  std::vector<bool> inline_asides_;  // by number of the aside in the entry
  std::size_t next_aside_ = 0;
};

// Middle of the line's height to the baseline, in sizes: centres the x-height and capitals optically.
inline constexpr double baseline_drop = 0.33;

// Between two paragraphs of running text, in leadings.
inline constexpr double paragraph_gap_share = 0.4;

// Page break penalties, see Slice.
inline constexpr double penalty_between_lines = 0.35;
inline constexpr double penalty_between_items = 0.15;
inline constexpr double penalty_before_last_item = 0.5;
inline constexpr double penalty_between_parts = 0.05;
inline constexpr double penalty_between_rows = 0.1;
inline constexpr double penalty_inside_kept = 0.5;

}  // namespace shortlist
