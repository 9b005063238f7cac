#include "typeset/typeset.h"

#include <algorithm>

#include "typeset/galley.h"

namespace shortlist {
namespace {

// The running head stands this share of the top margin above the text.
constexpr double running_head_share = 0.38;

void replace(std::string& text, std::string_view what, const std::string& by) {
  const std::size_t at = text.find(what);
  if (at != std::string::npos) text.replace(at, what.size(), by);
}

// Copies what is on a line of the galley to its place on the page.
void place_line(Page& page, const GalleyLine& line, double left, double top, bool repeated) {
  for (GlyphRun run : line.runs) {
    run.x += left;
    run.y += top;
    if (repeated) run.node = artifact;
    page.runs.push_back(std::move(run));
  }
  for (Rule rule : line.rules) {
    rule.x += left;
    rule.y += top;
    page.rules.push_back(rule);
  }
  if (repeated) return;
  for (LinkArea link : line.links) {
    link.x += left;
    link.y += top;
    page.links.push_back(std::move(link));
  }
}

void place_running_head(Pages& pages, std::size_t index, const Theme& theme, const Margins& margins, double measure,
                        WordShaper& shaper) {
  Inline head;
  head.text = pages.meta.running_head;
  replace(head.text, "{pages}", std::to_string(pages.pages.size()));
  replace(head.text, "{page}", std::to_string(index + 1));
  const TextStyle& style = theme.style(StyleName::running_head);
  const std::vector<Word> words = shaper.shape({head}, style, measure);
  const double slack = measure - width_of(words);
  GalleyLine line;
  const double x = style.align == Align::center ? slack / 2 : 0;
  place_words(line, words, 0, words.size(), {x, -running_head_share * margins.top, 0}, TextNodes{});
  Page& page = pages.pages[index];
  Page with_head;
  place_line(with_head, line, margins.left, margins.top, false);
  page.runs.insert(page.runs.begin(), with_head.runs.begin(), with_head.runs.end());
}

bool has_text(const GalleyLine& line) {
  return !line.runs.empty();
}

}  // namespace

Pages typeset(const Document& document, const Theme& theme, const PaperSize& paper, const Margins& margins,
              FontStore& fonts, Diagnostics& diagnostics) {
  const double measure = paper.width - margins.left - margins.right;
  const double height = paper.height - margins.top - margins.bottom;
  WordShaper shaper(theme, fonts, document.meta.language, document.meta.keep_words, diagnostics);
  Galley galley = set_galley(document, theme, measure, shaper);

  Pages pages;
  pages.meta = document.meta;
  pages.paper = paper;
  std::vector<Slice> slices;
  for (const GalleyLine& line : galley.lines) slices.push_back(line.slice);
  const std::vector<std::size_t> firsts = paginate(slices, height);
  for (std::size_t p = 0; p < firsts.size(); ++p) {
    Page page;
    double y = margins.top;
    const std::size_t end = p + 1 < firsts.size() ? firsts[p + 1] : galley.lines.size();
    for (std::size_t i = firsts[p]; i < end; ++i) {
      const GalleyLine& line = galley.lines[i];
      if (i > firsts[p]) y += line.slice.gap;
      if (i == firsts[p] && line.head >= 0) {
        place_line(page, galley.lines[static_cast<std::size_t>(line.head)], margins.left, y, true);
        y += line.slice.on_top;
      }
      if (line.outline) pages.outline.push_back({line.outline->title, line.outline->level, static_cast<int>(p), y});
      place_line(page, line, margins.left, y, false);
      y += line.slice.height;
      pages.lines += has_text(line) ? 1 : 0;
    }
    pages.last_page_used = y - margins.top;
    pages.pages.push_back(std::move(page));
  }
  pages.structure = std::move(galley.structure);
  if (!document.meta.running_head.empty()) {
    for (std::size_t p = 1; p < pages.pages.size(); ++p) {
      place_running_head(pages, p, theme, margins, measure, shaper);
    }
  }
  return pages;
}

}  // namespace shortlist
