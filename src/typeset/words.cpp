#include "typeset/words.h"

#include <algorithm>

#include "text/failure.h"
#include "text/segment.h"
#include "text/unicode.h"

namespace shortlist {
namespace {

bool is_simple(std::string_view text) {
  // Below U+0300 (lead bytes under CC) every code point is a grapheme cluster of its own.
  return std::all_of(text.begin(), text.end(), [](char c) { return static_cast<unsigned char>(c) < 0xCC; });
}

std::size_t code_point_end(std::string_view text, std::size_t at) {
  next_code_point(text, at);
  return at;
}

std::size_t cluster_end(const std::vector<std::size_t>& boundaries, std::string_view text, std::size_t at) {
  const auto next = std::upper_bound(boundaries.begin(), boundaries.end(), at);
  return next == boundaries.end() ? text.size() : *next;
}

// "840 ms" reads badly in two lines.
constexpr double penalty_before_unit = 120;
constexpr std::size_t longest_unit = 3;  // bytes: ms, GB, %, €

bool ends_in_digit(const Word& word) {
  if (word.fragments.empty()) return false;
  const std::string& text = word.fragments.back().text;
  const std::size_t last = text.find_last_not_of(' ');
  return last != std::string::npos && text[last] >= '0' && text[last] <= '9';
}

bool looks_like_unit(const Word& word) {
  if (word.fragments.empty()) return false;
  const std::string& text = word.fragments.front().text;
  const std::size_t end = std::min(text.find_first_of(" ,;."), text.size());
  return end > 0 && end <= longest_unit && (text[0] < '0' || text[0] > '9');
}

void measure_word(Word& word) {
  double width = 0;
  for (const Fragment& fragment : word.fragments) width += width_of(fragment);
  word.box.space = 0;
  if (!word.fragments.empty() && word.fragments.back().text.ends_with(' ')) {
    const Fragment& last = word.fragments.back();
    // In a right-to-left fragment the blank that ends the text stands first.
    const ShapedGlyph& blank = last.level % 2 ? last.glyphs.front() : last.glyphs.back();
    word.box.space = blank.advance * last.size / last.font->units_per_em();
  }
  word.box.width = width - word.box.space;
}

}  // namespace

double width_of(const Fragment& fragment) {
  long units = 0;
  for (const ShapedGlyph& glyph : fragment.glyphs) units += glyph.advance;
  return static_cast<double>(units) * fragment.size / fragment.font->units_per_em();
}

double width_of(const std::vector<Word>& words, std::size_t begin, std::size_t end) {
  double width = 0;
  for (std::size_t i = begin; i < end; ++i) width += words[i].box.width + words[i].box.space;
  return begin == end ? 0 : width - words[end - 1].box.space;
}

double width_of(const std::vector<Word>& words, bool with_last_blank) {
  const double blank = with_last_blank && !words.empty() ? words.back().box.space : 0;
  return width_of(words, 0, words.size()) + blank;
}

WordShaper::WordShaper(const Theme& theme, FontStore& fonts, const std::string& language, bool keep_words,
                       Diagnostics& diagnostics)
    : theme_(theme), fonts_(fonts), language_(language), keep_words_(keep_words), diagnostics_(diagnostics) {}

std::vector<Word> WordShaper::shape(const Inlines& inlines, const TextStyle& style, double measure) {
  const Flat flat = flatten(inlines, style);
  const std::string& text = flat.text;
  std::vector<Word> words;
  for (std::size_t begin = 0; begin < text.size();) {
    std::size_t end = std::min(text.find_first_of(" \n", begin), text.size());
    const bool forced = end < text.size() && text[end] == '\n';
    const std::size_t next = std::min(end + 1, text.size());
    if (!forced) end = next;  // the blank goes with its word
    Word word = keep_words_ ? shape_word(flat, begin, end) : Word{};
    if (!keep_words_ || word.box.width > measure) {
      add_parts(words, flat, begin, end, measure);
    } else if (!word.fragments.empty()) {
      words.push_back(std::move(word));
    }
    if (forced && !words.empty()) words.back().box.must_break = true;
    begin = next;
  }
  for (std::size_t i = 0; i + 1 < words.size(); ++i) {
    if (ends_in_digit(words[i]) && looks_like_unit(words[i + 1])) words[i].box.penalty = penalty_before_unit;
  }
  return words;
}

// Splits what stands between two blanks at the opportunities of UAX #14, and what is still too wide between clusters.
void WordShaper::add_parts(std::vector<Word>& words, const Flat& flat, std::size_t begin, std::size_t end,
                           double measure) {
  const std::string_view text = std::string_view(flat.text).substr(begin, end - begin);
  std::vector<std::size_t> ends = line_break_opportunities(text);
  ends.push_back(text.size());
  std::size_t at = 0;
  for (const std::size_t part_end : ends) {
    Word part = shape_word(flat, begin + at, begin + part_end);
    if (part.box.width <= measure) {
      if (!part.fragments.empty()) words.push_back(std::move(part));
      at = part_end;
      continue;
    }
    std::vector<std::size_t> clusters = grapheme_boundaries(text.substr(at, part_end - at));
    clusters.push_back(part_end - at);
    std::size_t from = 0;
    for (const std::size_t cluster : clusters) {
      Word piece = shape_word(flat, begin + at + from, begin + at + cluster);
      if (!piece.fragments.empty()) words.push_back(std::move(piece));
      from = cluster;
    }
    at = part_end;
  }
}

WordShaper::Flat WordShaper::flatten(const Inlines& inlines, const TextStyle& style) {
  Flat flat;
  for (const Inline& part : inlines) {
    flat.text += style.upper ? to_upper(part.text, language_) : part.text;
    const FontRole role = part.code ? FontRole::code : style.font;
    Stretch stretch;
    stretch.end = flat.text.size();
    stretch.source = &part;
    stretch.part = flat.stretches.size();
    // A quiet part of a bold line steps back in weight, too.
    const bool bold = part.strong || (style.bold && !part.quiet);
    stretch.chain = &chain(role, bold, style.italic != part.emphasis);
    stretch.size = style.size * theme_.font_scale[static_cast<std::size_t>(role)];
    stretch.color = part.quiet ? theme_.quiet_color : part.link.empty() ? style.color : theme_.link_color;
    flat.stretches.push_back(stretch);
  }
  flat.runs = itemise(flat.text);
  return flat;
}

const std::vector<const Font*>& WordShaper::chain(FontRole role, bool bold, bool italic) {
  const int key = static_cast<int>(role) * 4 + (bold ? 2 : 0) + (italic ? 1 : 0);
  const auto known = chains_.find(key);
  if (known != chains_.end()) return known->second;
  std::vector<const Font*> fonts;
  for (const std::string& family : theme_.families[static_cast<std::size_t>(role)]) {
    const Font* font = fonts_.find(family, bold, italic);
    if (!font)
      throw Failure("no font family \"" + family + "\" is built in or installed; name another, or a font file");
    fonts.push_back(font);
  }
  return chains_.emplace(key, std::move(fonts)).first->second;
}

Word WordShaper::shape_word(const Flat& flat, std::size_t begin, std::size_t end) {
  Word word;
  for (const ScriptRun& run : flat.runs) {
    std::size_t at = std::max(begin, run.begin);
    const std::size_t run_end = std::min(end, run.end);
    for (const Stretch& stretch : flat.stretches) {
      if (at >= run_end) break;
      if (stretch.end <= at) continue;
      const std::size_t stop = std::min(run_end, stretch.end);
      shape_stretch(word, flat, stretch, at, stop, run.script, run.level);
      at = stop;
    }
  }
  measure_word(word);
  return word;
}

// One script, one style: split further where the font changes.
void WordShaper::shape_stretch(Word& word, const Flat& flat, const Stretch& stretch, std::size_t begin, std::size_t end,
                               std::uint32_t script, std::uint8_t level) {
  const std::string_view text = std::string_view(flat.text).substr(begin, end - begin);
  const bool simple = is_simple(text);
  const std::vector<std::size_t> boundaries = simple ? std::vector<std::size_t>{} : grapheme_boundaries(text);
  const Font* current = nullptr;
  std::size_t from = 0;
  for (std::size_t at = 0; at < text.size();) {
    const std::size_t next = simple ? code_point_end(text, at) : cluster_end(boundaries, text, at);
    const Font* font = font_for(stretch, text.substr(at, next - at));
    // A blank is in every font: it stays with what stands before it.
    if (text[at] == ' ' && current) font = current;
    if (font != current) {
      if (current) add_fragment(word, stretch, *current, text.substr(from, at - from), script, level);
      current = font;
      from = at;
    }
    at = next;
  }
  if (current) add_fragment(word, stretch, *current, text.substr(from), script, level);
}

const Font* WordShaper::font_for(const Stretch& stretch, std::string_view cluster) {
  for (const Font* font : *stretch.chain) {
    bool all = true;
    for (std::size_t offset = 0; all && offset < cluster.size();) all = font->covers(next_code_point(cluster, offset));
    if (all) return font;
  }
  report_missing(stretch, cluster);
  return nullptr;
}

void WordShaper::add_fragment(Word& word, const Stretch& stretch, const Font& font, std::string_view text,
                              std::uint32_t script, std::uint8_t level) {
  Fragment fragment;
  fragment.font = &font;
  fragment.size = stretch.size;
  fragment.color = stretch.color;
  fragment.level = level;
  fragment.part = stretch.part;
  fragment.link = stretch.source->link;
  fragment.text = text;
  fragment.glyphs = fonts_.shape(font, text, script, level % 2 == 1, language_, theme_.features);
  for (const ShapedGlyph& glyph : fragment.glyphs) {
    // .notdef is never drawn: a box on paper is a letter lost.
    if (glyph.id == 0) return report_missing(stretch, text.substr(glyph.begin, glyph.end - glyph.begin));
  }
  word.fragments.push_back(std::move(fragment));
}

void WordShaper::report_missing(const Stretch& stretch, std::string_view cluster) {
  const Location& where = stretch.source->where;
  const std::string key = where.file + ":" + std::to_string(where.line) + where.field + std::string(cluster);
  if (!reported_.emplace(key, true).second) return;
  std::string tried;
  for (const Font* font : *stretch.chain) tried += (tried.empty() ? "" : ", ") + font->family();
  std::string points;
  for (std::size_t offset = 0; offset < cluster.size();) {
    points += (points.empty() ? "" : " ") + code_point_name(next_code_point(cluster, offset));
  }
  const std::string field = where.field.empty() ? "the text" : "'" + where.field + "'";
  diagnostics_.error(where, field + " has \"" + std::string(cluster) + "\" (" + points + "), which no font here has",
                     "tried " + tried + "; write it otherwise, or add a font that has it: --font FAMILY or a path");
}

}  // namespace shortlist
