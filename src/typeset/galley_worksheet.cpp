// Room to write by hand.
#include <algorithm>
#include <cmath>

#include "typeset/galley_setter.h"

namespace shortlist {
namespace {

constexpr int most_kept_lines = 5;

}  // namespace

Rule GalleySetter::written_rule(double y) const {
  const WorksheetStyle& sheet = theme_.worksheet;
  return {0, y, measure_, sheet.rule, sheet.color, 0};
}

void GalleySetter::set_written_lines(const Worksheet& worksheet) {
  for (int i = 0; i < worksheet.lines; ++i) {
    GalleyLine line;
    line.slice.height = theme_.worksheet.line;
    line.rules.push_back(written_rule(line.slice.height - theme_.worksheet.rule));
    // A few lines stay together, and with what they answer.
    const bool kept = worksheet.lines <= most_kept_lines && (i > 0 || worksheet.prompt.empty());
    push(std::move(line), 0, kept ? never : penalty_between_items);
  }
}

// One slice: a frame is not parted.
void GalleySetter::set_frame(const Worksheet& worksheet) {
  const WorksheetStyle& sheet = theme_.worksheet;
  const double gap = style(StyleName::body).leading / 4;
  const double height = worksheet.lines * sheet.line;
  GalleyLine line;
  line.slice.height = gap + height;
  for (const double y : {gap, gap + height}) line.rules.push_back(written_rule(y));
  for (const double x : {0.0, measure_ - sheet.rule}) {
    line.rules.push_back({x, gap + height / 2, sheet.rule, height, sheet.color, 0});
  }
  if (worksheet.kind == Worksheet::Kind::sketch) {
    const double columns = std::floor(measure_ / sheet.dots);
    const double inset = (measure_ - (columns - 1) * sheet.dots) / 2;
    for (double y = sheet.dots; y < height - sheet.dots / 3; y += sheet.dots) {
      line.rules.push_back({inset, gap + y, (columns - 1) * sheet.dots, 2 * sheet.rule, sheet.color, sheet.dots});
    }
  } else {
    for (int i = 1; i < worksheet.lines; ++i) {
      line.rules.push_back(
          {sheet.dots / 2, gap + i * sheet.line, measure_ - sheet.dots, sheet.rule, sheet.color, sheet.rule * 6});
    }
  }
  push(std::move(line), 0, 0);
}

void GalleySetter::operator()(const Worksheet& worksheet) {
  const TextStyle& text = style(StyleName::body);
  if (!worksheet.prompt.empty()) {
    const bool follows = flow_.after_body || flow_.after_list;
    const double before = follows ? std::max(text.before, paragraph_gap_share * text.leading) : text.before;
    set_paragraph(worksheet.prompt, {StyleName::body, 0, measure_, before, penalty_between_parts},
                  text_nodes(Tag::paragraph, 0, worksheet.prompt));
    flow_.keep = 2;
  }
  if (worksheet.kind == Worksheet::Kind::lines) {
    set_written_lines(worksheet);
  } else {
    set_frame(worksheet);
  }
  flow_.keep = 0;
  flow_.after = std::max(text.after, text.leading / 2);
}

void GalleySetter::operator()(const PageBreak& page_break) {
  flow_.forced_break = true;
  if (page_break.notes.empty()) return;
  const TextStyle& text = style(StyleName::quiet);
  Filling filling;
  filling.line = theme_.worksheet.line;
  filling.rule = written_rule(0);
  const std::vector<Word> words = shaper_.shape(page_break.notes, text, measure_);
  place_words(filling.words, words, 0, words.size(), {0, text.leading / 2 + baseline_drop * text.size, 0},
              text_nodes(Tag::paragraph, 0, page_break.notes));
  filling.words.slice.height = text.leading;
  flow_.filling = galley_.fillings.size();
  galley_.fillings.push_back(std::move(filling));
}

}  // namespace shortlist
