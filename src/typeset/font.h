// Fonts: opened, matched by family and face, checked for what they can show.
#pragma once

#include <array>
#include <cstdint>
#include <map>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct hb_face_t;
struct hb_font_t;

namespace shortlist {

// The bytes of one font file that lives as long as the program.
struct FontFile {
  std::string_view family;
  bool bold = false;
  bool italic = false;
  std::string_view bytes;
};

// A glyph as the shaper gives it, in font units.
struct ShapedGlyph {
  std::uint32_t id = 0;
  std::int32_t advance = 0;
  std::int32_t dx = 0;
  std::int32_t dy = 0;
  std::uint32_t begin = 0;  // bytes of the shaped text; begin == end for all but the first glyph of a cluster
  std::uint32_t end = 0;
};

// One face of a family. Made by a FontStore only.
class Font {
 public:
  Font(std::string family, bool bold, bool italic, std::string_view static_bytes);  // bytes outlive the font
  Font(const std::string& path, int index);  // throws Failure: unreadable, no font, variable, or embedding forbidden
  ~Font();
  Font(const Font&) = delete;
  Font& operator=(const Font&) = delete;

  const std::string& family() const { return family_; }
  const std::string& postscript_name() const { return postscript_name_; }
  bool bold() const { return bold_; }
  bool italic() const { return italic_; }
  bool is_cff() const { return cff_; }
  int units_per_em() const { return units_per_em_; }
  hb_face_t* face() const { return face_; }
  hb_font_t* shaper() const { return font_; }

  // True when the font shows `code_point`, by itself or by HarfBuzz's fallback for blanks and no-break hyphens.
  bool covers(char32_t code_point) const;
  // Advance of a glyph, font units.
  int advance(std::uint32_t glyph) const;

 private:
  void open(std::string_view name);
  bool finds(char32_t code_point) const;

  std::string family_;
  std::string postscript_name_;
  bool bold_ = false;
  bool italic_ = false;
  bool cff_ = false;
  int units_per_em_ = 1000;
  enum class Cover : std::uint8_t { unknown, shown, missing };
  mutable std::array<Cover, 128> ascii_{};  // most letters are asked for thousands of times
  std::string bytes_;
  hb_face_t* face_ = nullptr;
  hb_font_t* font_ = nullptr;
};

// Finds fonts: among the built-in ones, by path, or by name through fontconfig (loaded only then). Keeps each open,
// with the words that were shaped in it. One store serves one thread; documents may follow each other in it.
class FontStore {
 public:
  explicit FontStore(std::vector<FontFile> built_in);
  ~FontStore();

  // The face of `family` (a name, or a path when it has a slash or ends in .ttf, .otf or .ttc) nearest to the wish, or
  // null when there is no such family. Throws Failure when the file cannot be used.
  const Font* find(const std::string& family, bool bold, bool italic);

  // Glyphs of `text` (one script, one direction) in `font`; the result lives until the next call. `script` is an
  // ISO 15924 tag, `language` BCP 47, `features` as in Theme.
  const std::vector<ShapedGlyph>& shape(const Font& font, std::string_view text, std::uint32_t script,
                                        bool right_to_left, const std::string& language,
                                        const std::vector<std::string>& features);

 private:
  struct Implementation;
  std::unique_ptr<Implementation> implementation_;
};

}  // namespace shortlist
