#include "typeset/typeset.h"

#include <algorithm>
#include <map>
#include <optional>
#include <utility>

#include "document/references.h"
#include "typeset/galley.h"

namespace shortlist {
namespace {

// The running head stands this share of the top margin above the text.
constexpr double running_head_share = 0.38;
// Fewer ruled lines than these at the foot of a page are not worth the ink.
constexpr int least_filling = 3;
// Pages that references show are found by setting the document again; this often at most.
constexpr int most_settings = 4;
// Guesses differ from each other, and take as much room as most pages do.
constexpr int first_guess = 10;

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

void add_line(Page& page, const GalleyLine& line, double left, double top) {
  place_line(page, line, left, top, false);
}

// What the paper and the theme give for a document.
struct Frame {
  const Theme& theme;
  const PaperSize& paper;
  const Margins& margins;
  double measure = 0;
  double height = 0;
};

// The parts of a running head as they stand from left to right. The outer part goes to the right of odd pages and to
// the left of even ones, the inner part opposite.
std::vector<std::string> parts_of_head(const Pages& pages, std::size_t index, const std::string& chapter) {
  std::string text = pages.meta.running_head;
  replace(text, "{pages}", std::to_string(pages.pages.size()));
  replace(text, "{page}", std::to_string(index + 1));
  replace(text, "{chapter}", chapter);
  const std::size_t tab = text.find('\t');
  if (tab == std::string::npos) return {text};
  const std::string inner = text.substr(0, tab);
  const std::string outer = text.substr(tab + 1);
  // A blank behind the first: readers would join what stands apart.
  return index % 2 == 0 ? std::vector<std::string>{inner + " ", outer} : std::vector<std::string>{outer + " ", inner};
}

void place_running_head(Pages& pages, std::size_t index, const std::string& chapter, const Frame& frame,
                        WordShaper& shaper) {
  const TextStyle& style = frame.theme.style(StyleName::running_head);
  const std::vector<std::string> parts = parts_of_head(pages, index, chapter);
  Page with_head;
  for (std::size_t i = 0; i < parts.size(); ++i) {
    const std::vector<Word> words = shaper.shape({plain(parts[i])}, style, frame.measure);
    const double slack = frame.measure - width_of(words);
    const bool centred = parts.size() == 1 && style.align == Align::center;
    const double x = i == 1 ? slack : centred ? slack / 2 : 0;
    GalleyLine line;
    place_words(line, words, 0, words.size(), {x, -running_head_share * frame.margins.top, 0}, TextNodes{});
    add_line(with_head, line, frame.margins.left, frame.margins.top);
  }
  std::vector<GlyphRun>& runs = pages.pages[index].runs;
  runs.insert(runs.begin(), with_head.runs.begin(), with_head.runs.end());
}

// The chapter that each page is in: the last one that begins on it or before.
std::vector<std::string> chapters_by_page(const Pages& pages) {
  std::vector<std::string> chapters(pages.pages.size());
  for (const OutlineItem& item : pages.outline) {
    if (item.chapter) chapters[static_cast<std::size_t>(item.page)] = item.title;
  }
  for (std::size_t p = 1; p < chapters.size(); ++p) {
    if (chapters[p].empty()) chapters[p] = chapters[p - 1];
  }
  return chapters;
}

bool has_text(const GalleyLine& line) {
  return !line.runs.empty();
}

// Rules what is left below `y`, when it is room for more than a few lines.
void fill_page(Page& page, const Filling& filling, double y, const Frame& frame) {
  const double top = y + filling.words.slice.height;
  const double bottom = frame.margins.top + frame.height;
  const int lines = static_cast<int>((bottom - top) / filling.line);
  if (lines < least_filling) return;
  add_line(page, filling.words, frame.margins.left, y + filling.line / 2);
  for (int i = 1; i <= lines; ++i) {
    Rule rule = filling.rule;
    rule.x += frame.margins.left;
    rule.y = top + filling.line / 2 + i * filling.line - filling.line / 2;
    page.rules.push_back(rule);
  }
}

// Places the lines [begin, end) of a galley; returns where they end.
double place_lines(Pages& pages, Page& page, const Galley& galley, std::size_t begin, std::size_t end,
                   const Frame& frame) {
  const int number = static_cast<int>(pages.pages.size());
  double y = frame.margins.top;
  for (std::size_t i = begin; i < end; ++i) {
    const GalleyLine& line = galley.lines[i];
    if (i > begin) y += line.slice.gap;
    if (i == begin && line.head >= 0) {
      place_line(page, galley.lines[static_cast<std::size_t>(line.head)], frame.margins.left, y, true);
      y += line.slice.on_top;
    }
    if (line.outline) {
      const OutlineMark& mark = *line.outline;
      pages.outline.push_back({mark.title, mark.level, number, y, mark.id, mark.chapter});
    }
    add_line(page, line, frame.margins.left, y);
    y += line.slice.height;
    pages.lines += has_text(line) ? 1 : 0;
  }
  return y;
}

Pages set_pages(const Document& document, const Frame& frame, const HeadingPages& known, WordShaper& shaper) {
  Galley galley = set_galley(document.blocks, frame.theme, frame.measure, known, shaper);
  Pages pages;
  pages.meta = document.meta;
  pages.paper = frame.paper;
  std::vector<Slice> slices;
  for (const GalleyLine& line : galley.lines) slices.push_back(line.slice);
  const std::vector<std::size_t> firsts = paginate(slices, frame.height);
  for (std::size_t p = 0; p < firsts.size(); ++p) {
    Page page;
    const std::size_t end = p + 1 < firsts.size() ? firsts[p + 1] : galley.lines.size();
    const double y = place_lines(pages, page, galley, firsts[p], end, frame);
    const std::optional<std::size_t> filling =
        end < galley.lines.size() ? galley.lines[end].filling : galley.last_filling;
    if (filling) fill_page(page, galley.fillings[*filling], y, frame);
    pages.last_page_used = y - frame.margins.top;
    pages.pages.push_back(std::move(page));
  }
  pages.structure = std::move(galley.structure);
  return pages;
}

HeadingPages pages_of_headings(const Pages& pages) {
  HeadingPages found;
  for (const OutlineItem& item : pages.outline) {
    if (!item.id.empty()) found[item.id] = item.page + 1;
  }
  return found;
}

HeadingPages guessed_pages(const Document& document) {
  HeadingPages guessed;
  for (const Block& block : document.blocks) {
    const Heading* heading = std::get_if<Heading>(&block);
    if (heading == nullptr || heading->id.empty()) continue;
    const int guess = first_guess + static_cast<int>(guessed.size());
    guessed[heading->id] = guess;
  }
  return guessed;
}

Pages set_with_known(const Document& document, const Frame& frame, const HeadingPages& known, WordShaper& shaper) {
  std::map<std::string, std::string> places;
  for (const auto& [id, page] : known) places[id] = page_place(page);
  return set_pages(with_places(document, places), frame, known, shaper);
}

// With the pages that a setting showed, the next one may come out otherwise; it hardly ever does.
Pages set_with_references(const Document& document, const Frame& frame, const HeadingPages& guess, WordShaper& shaper) {
  HeadingPages known = guess.empty() ? guessed_pages(document) : guess;
  Pages pages;
  for (int setting = 0; setting < most_settings; ++setting) {
    pages = set_with_known(document, frame, known, shaper);
    HeadingPages found = pages_of_headings(pages);
    if (found == known) break;
    known = std::move(found);
  }
  return pages;
}

}  // namespace

Pages typeset(const Document& document, const Theme& theme, const PaperSize& paper, const Margins& margins,
              FontStore& fonts, Diagnostics& diagnostics, const HeadingPages& guess) {
  const Frame frame{theme, paper, margins, paper.width - margins.left - margins.right,
                    paper.height - margins.top - margins.bottom};
  WordShaper shaper(theme, fonts, document.meta.language, document.meta.keep_words, diagnostics);
  Pages pages = has_references(document) ? set_with_references(document, frame, guess, shaper)
                                         : set_pages(document, frame, {}, shaper);
  if (document.meta.running_head.empty()) return pages;
  const std::vector<std::string> chapters = chapters_by_page(pages);
  for (std::size_t p = 1; p < pages.pages.size(); ++p) place_running_head(pages, p, chapters[p], frame, shaper);
  return pages;
}

}  // namespace shortlist
