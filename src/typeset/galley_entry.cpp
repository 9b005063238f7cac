#include <algorithm>
#include <cstdint>

#include "typeset/galley_setter.h"

namespace shortlist {
namespace {

// How many of an entry's lines stay with its head.
constexpr int lines_kept_with_head = 2;
// Entries of a single line stand like a list: this share of the gap between entries.
constexpr double list_gap_share = 0.4;
// Parts of an entry (promotions) stand closer than entries do.
constexpr double part_gap_share = 0.65;

StyleName style_of(const EntryLine& line) {
  return line.kind == EntryLine::Kind::title ? StyleName::entry_title : StyleName::entry_subtitle;
}

// Repeats the blank that ends `run` for `room` points more: readers that look at the gaps between glyphs then see one
// line, not two columns.
void fill_with_blanks(GlyphRun& run, double room) {
  Glyph blank = run.glyphs.back();
  if (blank.advance <= 0 || run.text.compare(blank.begin, blank.end - blank.begin, " ") != 0) return;
  for (; room >= 2 * blank.advance; room -= blank.advance) {
    blank.begin = static_cast<std::uint32_t>(run.text.size());
    run.text += ' ';
    blank.end = blank.begin + 1;
    run.glyphs.push_back(blank);
  }
  run.glyphs.back().advance += room;
}

}  // namespace

// Readers that cut a page into columns read what stands at the right after everything at the left of it, down to the
// next text that reaches below it (pdftotext's second rule of reading order). So an aside goes to the right only above
// such text; else it follows its line directly.
void GalleySetter::operator()(const Entry& entry) {
  const std::size_t lines = galley_.lines.size();
  const std::size_t nodes = galley_.structure.size();
  const Flow flow = flow_;
  inline_asides_.clear();
  set_entry(entry);
  if (!find_exposed_asides()) return;
  galley_.lines.erase(galley_.lines.begin() + static_cast<std::ptrdiff_t>(lines), galley_.lines.end());
  galley_.structure.erase(galley_.structure.begin() + static_cast<std::ptrdiff_t>(nodes), galley_.structure.end());
  flow_ = flow;
  set_entry(entry);
}

void GalleySetter::set_entry(const Entry& entry) {
  asides_.clear();
  next_aside_ = 0;
  const bool one_line = entry.head.size() == 1 && entry.body.empty();
  const bool in_list = one_line && flow_.after_one_line;
  double before = flow_.after_heading ? 0 : theme_.entry_gap * (in_list ? list_gap_share : 1);
  for (const EntryLine& line : entry.head) {
    set_entry_line(line, before, 0);
    before = 0;
    flow_.keep = 1;
  }
  flow_.keep = lines_kept_with_head;
  for (const auto& part : entry.body) {
    if (const EntryLine* line = std::get_if<EntryLine>(&part)) (*this)(*line);
    if (const Paragraph* paragraph = std::get_if<Paragraph>(&part)) (*this)(*paragraph);
    if (const Bullets* bullets = std::get_if<Bullets>(&part)) {
      set_bullets(*bullets, std::max(style(StyleName::bullet).before, theme_.bullets.gap), true);
    }
  }
  flow_.keep = 0;
  flow_.after_one_line = one_line;
}

// Marks the asides that no text of the entry reaches below; true when there are any.
bool GalleySetter::find_exposed_asides() {
  inline_asides_.assign(asides_.size(), true);
  for (std::size_t i = 0; i < asides_.size(); ++i) {
    const std::size_t end = i + 1 < asides_.size() ? asides_[i + 1].line + 1 : galley_.lines.size();
    for (std::size_t line = asides_[i].line + 1; line < end && inline_asides_[i]; ++line) {
      for (const GlyphRun& run : galley_.lines[line].runs) {
        if (run.x + width_of(run) > asides_[i].x) inline_asides_[i] = false;
      }
    }
  }
  return std::find(inline_asides_.begin(), inline_asides_.end(), true) != inline_asides_.end();
}

// A promotion: stays with what follows it. The first one follows the head of its entry at once.
void GalleySetter::operator()(const EntryLine& part) {
  const bool first = flow_.keep == lines_kept_with_head;
  set_entry_line(part, first ? 0 : theme_.entry_gap * part_gap_share, penalty_between_parts);
  flow_.keep = lines_kept_with_head;
}

void GalleySetter::set_entry_line(const EntryLine& entry_line, double before, double penalty) {
  const StyleName name = style_of(entry_line);
  if (entry_line.right.empty()) {
    set_paragraph(entry_line.left, {name, 0, measure_, before, penalty},
                  text_nodes(Tag::paragraph, 0, entry_line.left));
    return;
  }
  if (theme_.aside_right) {
    const bool exposed = next_aside_ < inline_asides_.size() && inline_asides_[next_aside_];
    ++next_aside_;
    if (exposed) return set_with_inline_aside(entry_line, before, penalty);
    if (set_with_aside(entry_line, name, before, penalty)) return;
  }
  set_paragraph(entry_line.left, {name, 0, measure_, before, penalty}, text_nodes(Tag::paragraph, 0, entry_line.left));
  flow_.keep = std::max(flow_.keep, 1);
  set_paragraph(entry_line.right, {StyleName::entry_aside, 0, measure_, 0, never},
                text_nodes(Tag::paragraph, 0, entry_line.right));
}

void GalleySetter::set_with_inline_aside(const EntryLine& entry_line, double before, double penalty) {
  Inlines inlines = entry_line.left;
  Inline separator = plain(theme_.detail_separator);
  separator.quiet = true;
  if (!inlines.empty()) inlines.push_back(separator);
  for (Inline part : entry_line.right) {
    part.quiet = true;
    inlines.push_back(std::move(part));
  }
  set_paragraph(inlines, {style_of(entry_line), 0, measure_, before, penalty}, text_nodes(Tag::paragraph, 0, inlines));
}

// Left and aside on one baseline with a real blank between them; false when they do not fit beside each other.
bool GalleySetter::set_with_aside(const EntryLine& entry_line, StyleName name, double before, double penalty) {
  const TextStyle& text = style(name);
  Inlines left = entry_line.left;
  if (!left.empty()) {
    // The blank looks like what it follows: no font is changed for it.
    Inline blank = left.back();
    blank.text = " ";
    blank.link.clear();
    left.push_back(std::move(blank));
  }
  const std::vector<Word> words = shaper_.shape(left, text, measure_);
  TextStyle aside_text = style(StyleName::entry_aside);
  aside_text.size = text.size;  // one line, one size
  const std::vector<Word> aside = shaper_.shape(entry_line.right, aside_text, measure_);
  const double aside_width = width_of(aside);
  if (width_of(words) + theme_.aside_gap + aside_width > measure_) return false;
  TextNodes nodes = text_nodes(Tag::paragraph, 0, left);
  GalleyLine line;
  line.slice.height = text.leading;
  const double baseline = text.leading / 2 + baseline_drop * text.size;
  place_words(line, words, 0, words.size(), {0, baseline, 0}, nodes);
  if (!line.runs.empty()) {
    GlyphRun& last = line.runs.back();
    fill_with_blanks(last, measure_ - aside_width - last.x - width_of(last));
  }
  nodes.links.clear();
  for (const Inline& part : entry_line.right) {
    nodes.links.push_back(part.link.empty() ? artifact : add_node(Tag::link, nodes.text));
    if (!part.link.empty()) galley_.structure.back().alternate = part.text + ": " + part.link;
  }
  place_words(line, aside, 0, aside.size(), {measure_ - aside_width, baseline, 0}, nodes);
  asides_.push_back({galley_.lines.size(), measure_ - aside_width});
  push(std::move(line), before, penalty);
  return true;
}

}  // namespace shortlist
