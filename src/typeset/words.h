// Inlines → shaped words, ready for line breaking. Inside typeset/ only.
#pragma once

#include <cstddef>
#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "document/document.h"
#include "document/theme.h"
#include "text/diagnostic.h"
#include "text/segment.h"
#include "typeset/break_lines.h"
#include "typeset/font.h"

namespace shortlist {

// A shaped stretch of one font, size, colour, direction and link.
struct Fragment {
  const Font* font = nullptr;
  double size = 0;  // points
  Color color;
  std::uint8_t level = 0;  // UAX #9
  std::size_t part = 0;    // index of the Inline it comes from
  std::string link;
  std::string text;
  std::vector<ShapedGlyph> glyphs;
};

// What a line cannot be broken in, with the blank behind it: the last glyph of its last fragment, if `box.space` > 0.
struct Word {
  std::vector<Fragment> fragments;
  BreakBox box;
};

// Points that `fragment` takes.
double width_of(const Fragment& fragment);

// Points that words[begin, end) take side by side, without the blank behind the last.
double width_of(const std::vector<Word>& words, std::size_t begin, std::size_t end);

// Points that all `words` take, with or without the blank behind the last.
double width_of(const std::vector<Word>& words, bool with_last_blank = false);

// Shapes texts of one document.
class WordShaper {
 public:
  // `keep_words`: lines break at blanks only, and inside a word only when it is wider than the measure; else at every
  // opportunity of UAX #14. All arguments outlive the shaper.
  WordShaper(const Theme& theme, FontStore& fonts, const std::string& language, bool keep_words,
             Diagnostics& diagnostics);

  // The words of `inlines` in `style` for lines of at most `measure` points.
  std::vector<Word> shape(const Inlines& inlines, const TextStyle& style, double measure);

 private:
  // The text of a paragraph as one string, with the styles of its bytes.
  struct Stretch {
    std::size_t end = 0;  // byte behind it
    const Inline* source = nullptr;
    std::size_t part = 0;
    const std::vector<const Font*>* chain = nullptr;
    double size = 0;
    Color color;
  };
  struct Flat {
    std::string text;
    std::vector<Stretch> stretches;
    std::vector<ScriptRun> runs;
  };

  Flat flatten(const Inlines& inlines, const TextStyle& style);
  const std::vector<const Font*>& chain(FontRole role, bool bold, bool italic);
  Word shape_word(const Flat& flat, std::size_t begin, std::size_t end);
  void shape_stretch(Word& word, const Flat& flat, const Stretch& stretch, std::size_t begin, std::size_t end,
                     std::uint32_t script, std::uint8_t level);
  void add_fragment(Word& word, const Stretch& stretch, const Font& font, std::string_view text, std::uint32_t script,
                    std::uint8_t level);
  void add_parts(std::vector<Word>& words, const Flat& flat, std::size_t begin, std::size_t end, double measure);
  const Font* font_for(const Stretch& stretch, std::string_view cluster);
  void report_missing(const Stretch& stretch, std::string_view cluster);

  const Theme& theme_;
  FontStore& fonts_;
  std::string language_;
  bool keep_words_;
  Diagnostics& diagnostics_;
  std::map<int, std::vector<const Font*>> chains_;
  std::map<std::string, bool> reported_;  // by place and cluster
};

}  // namespace shortlist
