#include "typeset/galley.h"

#include <algorithm>

#include "typeset/galley_setter.h"

namespace shortlist {
namespace {

// Above an address, in leadings.
constexpr double address_gap_share = 1.0;

Setting setting_of(Align align) {
  if (align == Align::justify) return Setting::justified;
  return align == Align::center ? Setting::balanced : Setting::ragged;
}

int count_blanks(const std::vector<Word>& words, std::size_t begin, std::size_t end) {
  int blanks = 0;
  for (std::size_t i = begin; i + 1 < end; ++i) blanks += words[i].box.space > 0 ? 1 : 0;
  return blanks;
}

std::vector<BreakBox> boxes_of(const std::vector<Word>& words) {
  std::vector<BreakBox> boxes;
  boxes.reserve(words.size());
  for (const Word& word : words) boxes.push_back(word.box);
  return boxes;
}

StyleName style_of(const Heading& heading) {
  if (heading.chapter) return StyleName::chapter;
  if (heading.level <= 1) return StyleName::heading;
  return heading.level == 2 ? StyleName::subheading : StyleName::minor_heading;
}

// Neither the first line of a paragraph alone at the foot of a page nor its last alone at the head of the next.
double penalty_before_line(std::size_t line, std::size_t lines) {
  return line == 1 || line + 1 == lines ? never : penalty_between_lines;
}

}  // namespace

GalleySetter::GalleySetter(const std::vector<Block>& blocks, const Theme& theme, double measure,
                           const HeadingPages& pages, WordShaper& shaper)
    : blocks_(blocks), theme_(theme), measure_(measure), pages_(pages), shaper_(shaper) {
  galley_.structure.push_back({Tag::document, -1, {}});
}

int GalleySetter::add_node(Tag tag, int parent) {
  galley_.structure.push_back({tag, parent, {}});
  return static_cast<int>(galley_.structure.size()) - 1;
}

TextNodes GalleySetter::text_nodes(Tag tag, int parent, const Inlines& inlines) {
  TextNodes nodes;
  nodes.text = add_node(tag, parent);
  for (const Inline& part : inlines) {
    nodes.links.push_back(part.link.empty() ? artifact : add_node(Tag::link, nodes.text));
    if (part.link.empty()) continue;
    galley_.structure.back().alternate = part.link.starts_with('#') ? part.text : part.text + ": " + part.link;
  }
  return nodes;
}

void GalleySetter::push(GalleyLine line, double before, double penalty) {
  line.slice.gap = std::max(flow_.after, before);
  line.slice.penalty = flow_.keep > 0 ? never : penalty + flow_.inside_kept;
  line.slice.forced = flow_.forced_break;
  line.filling = flow_.filling;
  flow_.keep = std::max(0, flow_.keep - 1);
  flow_.after = 0;
  flow_.after_heading = false;
  flow_.after_one_line = false;
  flow_.after_body = false;
  flow_.after_list = false;
  flow_.forced_break = false;
  flow_.filling.reset();
  galley_.lines.push_back(std::move(line));
}

void GalleySetter::set_words(const std::vector<Word>& words, const ParagraphPlace& place, const TextNodes& nodes,
                             const GalleyLine* mark) {
  const TextStyle& text = style(place.style);
  const std::vector<std::size_t> ends =
      break_lines(boxes_of(words), {place.width, place.width}, setting_of(text.align));
  std::size_t begin = 0;
  for (std::size_t i = 0; i < ends.size(); ++i) {
    const std::size_t end = ends[i];
    const double slack = place.width - width_of(words, begin, end);
    GalleyLine line;
    if (i == 0 && mark) line = *mark;
    line.slice.height = text.leading;
    LinePlace at;
    at.x = place.x + (text.align == Align::center ? slack / 2 : 0);
    at.baseline = text.leading / 2 + baseline_drop * text.size;
    const int blanks = count_blanks(words, begin, end);
    const bool stretch = text.align == Align::justify && end < words.size() && !words[end - 1].box.must_break;
    if (stretch && blanks > 0) at.blank_extra = slack / blanks;
    place_words(line, words, begin, end, at, nodes);
    push(std::move(line), i == 0 ? place.before : 0, i == 0 ? place.penalty : penalty_before_line(i, ends.size()));
    begin = end;
  }
}

void GalleySetter::set_paragraph(const Inlines& inlines, const ParagraphPlace& place, const TextNodes& nodes,
                                 const GalleyLine* mark) {
  set_words(shaper_.shape(inlines, style(place.style), place.width), place, nodes, mark);
}

void GalleySetter::operator()(const Title& title) {
  const TextStyle& name = style(StyleName::title);
  const int first = static_cast<int>(galley_.lines.size());
  set_paragraph(title.text, {StyleName::title, 0, measure_, name.before, 0}, text_nodes(Tag::h1, 0, title.text));
  if (first < static_cast<int>(galley_.lines.size())) {
    galley_.lines[static_cast<std::size_t>(first)].outline = OutlineMark{plain_text(title.text), 1, {}, false};
  }
  flow_.after = name.after;
  if (!title.subtitle.empty()) {
    flow_.keep = 1;
    const TextStyle& subtitle = style(StyleName::subtitle);
    set_paragraph(title.subtitle, {StyleName::subtitle, 0, measure_, subtitle.before, 0},
                  text_nodes(Tag::paragraph, 0, title.subtitle));
    flow_.after = subtitle.after;
  }
  if (!title.details.empty()) set_details(title.details);
}

// Details stand side by side with separators between them; a line ends between two details, without a separator.
void GalleySetter::set_details(const std::vector<Inlines>& details) {
  const TextStyle& text = style(StyleName::detail);
  Inline separator;
  separator.text = theme_.detail_separator;
  separator.quiet = true;
  const double separator_width = width_of(shaper_.shape({separator}, text, measure_), true);
  std::vector<BreakBox> boxes;
  for (const Inlines& detail : details) {
    BreakBox box;
    box.width = width_of(shaper_.shape(detail, text, measure_));
    box.space = separator_width;
    boxes.push_back(box);
  }
  std::size_t begin = 0;
  double before = text.before;
  for (const std::size_t end : break_lines(boxes, {measure_, measure_}, Setting::balanced)) {
    Inlines line;
    for (std::size_t i = begin; i < end; ++i) {
      if (i > begin) line.push_back(separator);
      line.insert(line.end(), details[i].begin(), details[i].end());
    }
    flow_.keep = 1;
    set_paragraph(line, {StyleName::detail, 0, measure_, before, 0}, text_nodes(Tag::paragraph, 0, line));
    before = 0;
    begin = end;
  }
  flow_.after = text.after;
}

void GalleySetter::set_heading_rule(GalleyLine& line) const {
  const RuleStyle& rule = theme_.heading_rule;
  if (rule.thickness <= 0) return;
  const double room = rule.gap + rule.thickness;
  Rule placed;
  placed.width = measure_;
  placed.thickness = rule.thickness;
  placed.color = rule.color;
  if (rule.place == RuleStyle::Place::below) {
    placed.y = line.slice.height + rule.gap + rule.thickness / 2;
  } else {
    placed.y = rule.thickness / 2;
    for (GlyphRun& run : line.runs) run.y += room;
    for (LinkArea& link : line.links) link.y += room;
  }
  line.slice.height += room;
  line.rules.push_back(placed);
}

void GalleySetter::operator()(const Heading& heading) {
  const bool section = heading.level <= 1;
  if (heading.level <= 2) flow_.inside_kept = 0;
  const StyleName name = style_of(heading);
  const TextStyle& text = style(name);
  const std::size_t first = galley_.lines.size();
  const Tag tag = section ? Tag::h2 : heading.level == 2 ? Tag::h3 : Tag::h4;
  set_paragraph(heading.text, {name, 0, measure_, text.before, 0}, text_nodes(tag, 0, heading.text));
  if (galley_.lines.size() == first) return;
  for (std::size_t i = first + 1; i < galley_.lines.size(); ++i) galley_.lines[i].slice.penalty = never;
  if (heading.level <= 2 || !heading.id.empty()) {
    galley_.lines[first].outline =
        OutlineMark{plain_text(heading.text), std::clamp(heading.level, 1, 3) + 1, heading.id, heading.chapter};
  }
  if (section) {
    const bool below = theme_.heading_rule.place == RuleStyle::Place::below;
    set_heading_rule(below ? galley_.lines.back() : galley_.lines[first]);
  }
  flow_.after = text.after;
  flow_.keep = 1;
  flow_.after_heading = true;
  if (heading.keep) flow_.inside_kept = heading.whole ? never : penalty_inside_kept;
}

void GalleySetter::operator()(const Paragraph& paragraph) {
  StyleName name = StyleName::body;
  if (paragraph.kind == ParagraphKind::quiet) name = StyleName::quiet;
  if (paragraph.kind == ParagraphKind::term) name = StyleName::term;
  const TextStyle& text = style(name);
  const bool follows = name == StyleName::body && (flow_.after_body || flow_.after_list);
  const double share = paragraph.kind == ParagraphKind::address ? address_gap_share : follows ? paragraph_gap_share : 0;
  const double before = std::max(text.before, share * text.leading);
  set_paragraph(paragraph.text, {name, 0, measure_, before, penalty_between_parts},
                text_nodes(Tag::paragraph, 0, paragraph.text));
  flow_.after = text.after;
  flow_.after_body = name == StyleName::body;
}

Galley GalleySetter::take() {
  galley_.last_filling = flow_.filling;
  galley_.after = flow_.after;
  return std::move(galley_);
}

Galley set_galley(const std::vector<Block>& blocks, const Theme& theme, double measure, const HeadingPages& pages,
                  WordShaper& shaper) {
  GalleySetter setter(blocks, theme, measure, pages, shaper);
  for (const Block& block : blocks) std::visit(setter, block);
  return setter.take();
}

}  // namespace shortlist
