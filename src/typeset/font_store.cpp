#include <fontconfig/fontconfig.h>
#include <hb.h>

#include <algorithm>
#include <filesystem>
#include <functional>
#include <system_error>

#include "text/failure.h"
#include "typeset/font.h"

namespace shortlist {
namespace {

// The longest word that is worth remembering, bytes.
constexpr std::size_t longest_cached_word = 64;
// Words remembered for one font before all are forgotten: a career centre's thousand profiles must not fill the memory.
constexpr std::size_t most_cached_words = 20000;
// Files looked at in the folder of a font that was named by its path.
constexpr int most_sibling_files = 200;

struct Hash {
  using is_transparent = void;
  std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
};
using WordCache = std::unordered_map<std::string, std::vector<ShapedGlyph>, Hash, std::equal_to<>>;

bool is_path(const std::string& family) {
  const std::string extension = std::filesystem::path(family).extension().string();
  return family.find('/') != std::string::npos || extension == ".ttf" || extension == ".otf" || extension == ".ttc";
}

bool equal_ignoring_case(std::string_view a, std::string_view b) {
  const auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c + 32) : c; };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

// How far a face is from the wish: a wrong weight is worse than a wrong slope.
int distance(const Font& font, bool bold, bool italic) {
  return (font.bold() != bold ? 2 : 0) + (font.italic() != italic ? 1 : 0);
}

struct FontPlace {
  std::string path;
  int index = 0;
};

// What fontconfig has for the family, or an empty path. Initialising fontconfig takes 5 ms: only here, only when
// needed.
FontPlace ask_fontconfig(const std::string& family, bool bold, bool italic) {
  FontPlace place;
  FcConfig* config = FcInitLoadConfigAndFonts();
  FcPattern* pattern = FcPatternCreate();
  FcPatternAddString(pattern, FC_FAMILY, reinterpret_cast<const FcChar8*>(family.c_str()));
  FcPatternAddInteger(pattern, FC_WEIGHT, bold ? FC_WEIGHT_BOLD : FC_WEIGHT_REGULAR);
  FcPatternAddInteger(pattern, FC_SLANT, italic ? FC_SLANT_ITALIC : FC_SLANT_ROMAN);
  FcPatternAddBool(pattern, FC_VARIABLE, FcFalse);
  FcPatternAddBool(pattern, FC_OUTLINE, FcTrue);
  FcConfigSubstitute(config, pattern, FcMatchPattern);
  FcDefaultSubstitute(pattern);
  FcResult result = FcResultMatch;
  FcPattern* match = FcFontMatch(config, pattern, &result);
  FcChar8* name = nullptr;
  FcChar8* file = nullptr;
  // fontconfig always answers with something: only the family that was asked for will do.
  for (int i = 0; match && FcPatternGetString(match, FC_FAMILY, i, &name) == FcResultMatch; ++i) {
    if (!equal_ignoring_case(reinterpret_cast<const char*>(name), family)) continue;
    if (FcPatternGetString(match, FC_FILE, 0, &file) != FcResultMatch) continue;
    place.path = reinterpret_cast<const char*>(file);
    FcPatternGetInteger(match, FC_INDEX, 0, &place.index);
    break;
  }
  if (match) FcPatternDestroy(match);
  FcPatternDestroy(pattern);
  FcConfigDestroy(config);
  return place;
}

hb_feature_t feature_of(const std::string& name) {
  const bool off = !name.empty() && name[0] == '-';
  hb_feature_t feature{};
  feature.tag = hb_tag_from_string(name.c_str() + (off ? 1 : 0), -1);
  feature.value = off ? 0 : 1;
  feature.start = HB_FEATURE_GLOBAL_START;
  feature.end = HB_FEATURE_GLOBAL_END;
  return feature;
}

// Each cluster's text is what lies from its start to the next cluster's start, whatever the direction.
void set_cluster_ends(std::vector<ShapedGlyph>& glyphs, std::size_t text_size) {
  std::vector<std::uint32_t> starts;
  starts.reserve(glyphs.size());
  for (const ShapedGlyph& glyph : glyphs) starts.push_back(glyph.begin);
  std::sort(starts.begin(), starts.end());
  std::uint32_t previous = static_cast<std::uint32_t>(-1);
  for (ShapedGlyph& glyph : glyphs) {
    const auto next = std::upper_bound(starts.begin(), starts.end(), glyph.begin);
    const std::uint32_t end = next == starts.end() ? static_cast<std::uint32_t>(text_size) : *next;
    glyph.end = glyph.begin == previous ? glyph.begin : end;
    previous = glyph.begin;
  }
}

}  // namespace

struct FontStore::Implementation {
  std::vector<FontFile> built_in;
  std::vector<std::unique_ptr<Font>> open;
  std::map<std::string, const Font*> found;  // by family and face
  std::unordered_map<const Font*, WordCache> words;
  std::string words_for;  // the language and features that `words` was shaped with
  std::vector<ShapedGlyph> last;
  hb_buffer_t* buffer = hb_buffer_create();
  hb_language_t language = HB_LANGUAGE_INVALID;
  std::vector<hb_feature_t> features;

  ~Implementation() { hb_buffer_destroy(buffer); }

  const Font* keep(std::unique_ptr<Font> font) {
    open.push_back(std::move(font));
    return open.back().get();
  }

  const Font* find_built_in(const std::string& family, bool bold, bool italic) {
    const FontFile* best = nullptr;
    int nearest = 4;
    for (const FontFile& file : built_in) {
      const int away = (file.bold != bold ? 2 : 0) + (file.italic != italic ? 1 : 0);
      if (away < nearest && equal_ignoring_case(file.family, family)) {
        best = &file;
        nearest = away;
      }
    }
    if (!best) return nullptr;
    for (const std::unique_ptr<Font>& font : open) {
      if (font->family() == best->family && font->bold() == best->bold && font->italic() == best->italic) {
        return font.get();
      }
    }
    return keep(std::make_unique<Font>(std::string(best->family), best->bold, best->italic, best->bytes));
  }

  // A path names one face; its family's other faces lie beside it.
  const Font* find_file(const std::string& path, bool bold, bool italic) {
    std::unique_ptr<Font> best = std::make_unique<Font>(path, 0);
    const std::string family = best->family();
    std::vector<std::string> siblings;
    std::error_code error;
    const std::filesystem::path folder = std::filesystem::path(path).parent_path();
    for (const auto& entry : std::filesystem::directory_iterator(folder.empty() ? "." : folder, error)) {
      if (is_path(entry.path().filename().string())) siblings.push_back(entry.path().string());
    }
    std::sort(siblings.begin(), siblings.end());
    int tries = 0;
    for (const std::string& sibling : siblings) {
      if (distance(*best, bold, italic) == 0 || ++tries > most_sibling_files) break;
      try {
        std::unique_ptr<Font> font = std::make_unique<Font>(sibling, 0);
        if (font->family() == family && distance(*font, bold, italic) < distance(*best, bold, italic)) {
          best = std::move(font);
        }
      } catch (const Failure&) {
        // A neighbour that cannot be used is no reason to refuse the one that was asked for.
      }
    }
    return keep(std::move(best));
  }

  const Font* find_installed(const std::string& family, bool bold, bool italic) {
    const FontPlace place = ask_fontconfig(family, bold, italic);
    return place.path.empty() ? nullptr : keep(std::make_unique<Font>(place.path, place.index));
  }

  void prepare(const std::string& tag, const std::vector<std::string>& names) {
    std::string key = tag;
    for (const std::string& name : names) key += " " + name;
    if (key == words_for) return;
    words.clear();
    words_for = key;
    language = hb_language_from_string(tag.c_str(), -1);
    features.clear();
    for (const std::string& name : names) features.push_back(feature_of(name));
  }

  // HarfBuzz shows U+2011 by U+2010; a font that has neither has the hyphen of ASCII.
  void show_no_break_hyphens(const Font& font) const {
    hb_codepoint_t glyph = 0;
    unsigned count = 0;
    hb_glyph_info_t* characters = hb_buffer_get_glyph_infos(buffer, &count);
    for (unsigned i = 0; i < count; ++i) {
      if (characters[i].codepoint != 0x2011) continue;
      if (hb_font_get_nominal_glyph(font.shaper(), 0x2011, &glyph)) continue;
      if (!hb_font_get_nominal_glyph(font.shaper(), 0x2010, &glyph)) characters[i].codepoint = '-';
    }
  }

  std::vector<ShapedGlyph> shape(const Font& font, std::string_view text, std::uint32_t script, bool right_to_left) {
    hb_buffer_clear_contents(buffer);
    // One cluster becomes one glyph of the PDF font where outlines can be joined (glyf); CFF marks stay on their own.
    hb_buffer_set_cluster_level(
        buffer, font.is_cff() ? HB_BUFFER_CLUSTER_LEVEL_CHARACTERS : HB_BUFFER_CLUSTER_LEVEL_MONOTONE_GRAPHEMES);
    hb_buffer_add_utf8(buffer, text.data(), static_cast<int>(text.size()), 0, static_cast<int>(text.size()));
    hb_buffer_set_script(buffer, static_cast<hb_script_t>(script));
    hb_buffer_set_direction(buffer, right_to_left ? HB_DIRECTION_RTL : HB_DIRECTION_LTR);
    hb_buffer_set_language(buffer, language);
    show_no_break_hyphens(font);
    hb_shape(font.shaper(), buffer, features.data(), static_cast<unsigned>(features.size()));
    unsigned count = 0;
    const hb_glyph_info_t* infos = hb_buffer_get_glyph_infos(buffer, &count);
    const hb_glyph_position_t* positions = hb_buffer_get_glyph_positions(buffer, &count);
    std::vector<ShapedGlyph> glyphs(count);
    for (unsigned i = 0; i < count; ++i) {
      glyphs[i] = {infos[i].codepoint,    positions[i].x_advance, positions[i].x_offset,
                   positions[i].y_offset, infos[i].cluster,       infos[i].cluster};
    }
    set_cluster_ends(glyphs, text.size());
    return glyphs;
  }
};

FontStore::FontStore(std::vector<FontFile> built_in) : implementation_(std::make_unique<Implementation>()) {
  implementation_->built_in = std::move(built_in);
}

FontStore::~FontStore() = default;

const Font* FontStore::find(const std::string& family, bool bold, bool italic) {
  const std::string key = family + (bold ? "|bold" : "|") + (italic ? "|italic" : "|");
  const auto known = implementation_->found.find(key);
  if (known != implementation_->found.end()) return known->second;
  const Font* font = is_path(family) ? implementation_->find_file(family, bold, italic)
                                     : implementation_->find_built_in(family, bold, italic);
  if (!font && !is_path(family)) font = implementation_->find_installed(family, bold, italic);
  implementation_->found.emplace(key, font);
  return font;
}

const std::vector<ShapedGlyph>& FontStore::shape(const Font& font, std::string_view text, std::uint32_t script,
                                                 bool right_to_left, const std::string& language,
                                                 const std::vector<std::string>& features) {
  implementation_->prepare(language, features);
  if (text.size() > longest_cached_word) {
    implementation_->last = implementation_->shape(font, text, script, right_to_left);
    return implementation_->last;
  }
  WordCache& cache = implementation_->words[&font];
  std::string key(text);
  key += static_cast<char>(right_to_left);
  for (int shift = 24; shift >= 0; shift -= 8) key += static_cast<char>(script >> shift);
  const auto known = cache.find(key);
  if (known != cache.end()) return known->second;
  if (cache.size() >= most_cached_words) cache.clear();
  return cache.emplace(std::move(key), implementation_->shape(font, text, script, right_to_left)).first->second;
}

}  // namespace shortlist
