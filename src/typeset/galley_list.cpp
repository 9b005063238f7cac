// Lists, and the list of contents.
#include <fmt/format.h>

#include <algorithm>

#include "typeset/galley_setter.h"

namespace shortlist {
namespace {

Tag tag_of(Bullets::Mark mark) {
  if (mark == Bullets::Mark::number) return Tag::numbered_list;
  return mark == Bullets::Mark::box ? Tag::unlabelled_list : Tag::list;
}

// Room for the page of a heading whose page is not known yet.
constexpr const char* unknown_page = "00";
// A leader keeps this distance (in ems) from what stands at its sides.
constexpr double leader_gap = 0.5;
constexpr double leader_dots = 0.42;       // ems from dot to dot
constexpr double leader_thickness = 0.07;  // ems

}  // namespace

void GalleySetter::operator()(const Bullets& bullets) {
  set_bullets(bullets, style(StyleName::bullet).before, false);
  flow_.after_list = true;
}

// The text begins behind the widest number.
double GalleySetter::bullet_hang(const Bullets& bullets) {
  const BulletStyle& look = theme_.bullets;
  if (bullets.mark == Bullets::Mark::box) return std::max(look.hang, theme_.worksheet.box * 1.6);
  if (bullets.mark != Bullets::Mark::number) return look.hang;
  const std::string widest = std::to_string(bullets.items.size()) + ". ";
  return std::max(look.hang, width_of(shaper_.shape({plain(widest)}, style(StyleName::bullet), measure_), true));
}

GalleyLine GalleySetter::bullet_mark(const Bullets& bullets, std::size_t item, int node) {
  const TextStyle& text = style(StyleName::bullet);
  const BulletStyle& look = theme_.bullets;
  const double baseline = text.leading / 2 + baseline_drop * text.size;
  GalleyLine line;
  if (bullets.mark == Bullets::Mark::box) {
    const WorksheetStyle& sheet = theme_.worksheet;
    const double x = look.indent;
    const double top = text.leading / 2 - sheet.box / 2;
    const double bottom = top + sheet.box;
    for (const double y : {top, bottom}) line.rules.push_back({x, y, sheet.box, sheet.rule, sheet.color, 0});
    for (const double at : {x, x + sheet.box - sheet.rule}) {
      line.rules.push_back({at, (top + bottom) / 2, sheet.rule, sheet.box, sheet.color, 0});
    }
    return line;
  }
  const bool number = bullets.mark == Bullets::Mark::number;
  const std::string mark = number ? std::to_string(item + 1) + ". " : look.mark + " ";
  const std::vector<Word> words = shaper_.shape({plain(mark)}, text, measure_);
  TextNodes label;
  label.text = add_node(Tag::label, node);
  place_words(line, words, 0, words.size(), {look.indent, baseline, 0}, label);
  return line;
}

void GalleySetter::set_bullets(const Bullets& bullets, double before, bool in_entry) {
  const TextStyle& text = style(StyleName::bullet);
  const BulletStyle& look = theme_.bullets;
  const int list = add_node(tag_of(bullets.mark), 0);
  const double x = look.indent + bullet_hang(bullets);
  for (std::size_t i = 0; i < bullets.items.size(); ++i) {
    const int item = add_node(Tag::item, list);
    const GalleyLine mark = bullet_mark(bullets, i, item);
    const TextNodes nodes = text_nodes(Tag::item_body, item, bullets.items[i]);
    const bool last = in_entry && i > 0 && i + 1 == bullets.items.size();
    ParagraphPlace place{StyleName::bullet, x, measure_ - x, i == 0 ? before : look.gap,
                         last ? penalty_before_last_item : penalty_between_items};
    set_paragraph(bullets.items[i], place, nodes, &mark);
  }
  flow_.after = text.after;
}

// "Title ........ 14", the whole line a link; a title that is too long is broken before its page.
void GalleySetter::set_contents_line(const Heading& heading, int list) {
  const TextStyle& text = style(StyleName::body);
  const auto known = pages_.find(heading.id);
  const std::string page = known == pages_.end() ? unknown_page : std::to_string(known->second);
  const int item = add_node(Tag::contents_item, list);
  const int reference = add_node(Tag::reference, item);
  TextNodes nodes;
  nodes.text = reference;
  nodes.links = {add_node(Tag::link, reference)};
  galley_.structure.back().alternate = fmt::format("{}, page {}", plain_text(heading.text), page);
  Inline title = plain(plain_text(heading.text) + " ");
  title.link = "#" + heading.id;
  Inline number = plain(page);
  number.link = title.link;
  const std::vector<Word> number_words = shaper_.shape({number}, text, measure_);
  const double number_width = width_of(number_words);
  const double room = measure_ - number_width - 3 * leader_gap * text.size;
  const std::size_t first = galley_.lines.size();
  set_paragraph({title}, {StyleName::body, 0, room, text.before, penalty_between_items}, nodes);
  if (galley_.lines.size() == first) return;
  GalleyLine& line = galley_.lines.back();
  const double baseline = text.leading / 2 + baseline_drop * text.size;
  const double begin = line.runs.back().x + width_of(line.runs.back()) + leader_gap * text.size;
  const double end = measure_ - number_width;
  const double thickness = leader_thickness * text.size;
  const double leader = end - leader_gap * text.size - begin;
  if (leader > 0)
    line.rules.push_back({begin, baseline - thickness / 2, leader, thickness, text.color, leader_dots * text.size});
  place_words(line, number_words, 0, number_words.size(), {end, baseline, 0}, nodes);
}

void GalleySetter::operator()(const Contents&) {
  const int list = add_node(Tag::contents, 0);
  for (const Block& block : blocks_) {
    const Heading* heading = std::get_if<Heading>(&block);
    if (heading != nullptr && heading->level <= 1 && !heading->id.empty()) set_contents_line(*heading, list);
  }
  flow_.after = style(StyleName::body).after;
}

}  // namespace shortlist
