#include "typeset/font.h"

#include <hb-ot.h>
#include <hb.h>

#include <array>

#include "text/failure.h"

namespace shortlist {
namespace {

std::string name_of(hb_face_t* face, hb_ot_name_id_t id) {
  std::array<char, 256> buffer{};
  unsigned size = buffer.size();
  hb_ot_name_get_utf8(face, id, HB_LANGUAGE_INVALID, &size, buffer.data());
  return std::string(buffer.data(), size);
}

std::string family_of(hb_face_t* face) {
  const std::string family = name_of(face, HB_OT_NAME_ID_TYPOGRAPHIC_FAMILY);
  return family.empty() ? name_of(face, HB_OT_NAME_ID_FONT_FAMILY) : family;
}

unsigned table_size(hb_face_t* face, hb_tag_t tag) {
  hb_blob_t* blob = hb_face_reference_table(face, tag);
  const unsigned size = hb_blob_get_length(blob);
  hb_blob_destroy(blob);
  return size;
}

// A big-endian 16-bit field of a table, or 0 when the table is too short.
unsigned table_field(hb_face_t* face, hb_tag_t tag, unsigned offset) {
  hb_blob_t* blob = hb_face_reference_table(face, tag);
  unsigned size = 0;
  const char* data = hb_blob_get_data(blob, &size);
  unsigned value = 0;
  if (offset + 2 <= size) {
    value = static_cast<unsigned>(static_cast<unsigned char>(data[offset]) << 8 |
                                  static_cast<unsigned char>(data[offset + 1]));
  }
  hb_blob_destroy(blob);
  return value;
}

// Why the font cannot be embedded in a PDF by us, or nothing.
std::string obstacle(hb_face_t* face) {
  if (hb_face_get_glyph_count(face) == 0) return "is no font file";
  if (hb_ot_var_has_data(face)) return "is a variable font; use its static faces";
  const bool outlines = table_size(face, HB_TAG('g', 'l', 'y', 'f')) || table_size(face, HB_TAG('C', 'F', 'F', ' '));
  if (!outlines) return "has no outlines (glyf or CFF)";
  // OpenType OS/2.fsType: bits 0-3 "restricted license" (2), bit 9 "bitmap embedding only".
  const unsigned permission = table_field(face, HB_TAG('O', 'S', '/', '2'), 8);
  if ((permission & 0x0F) == 2 || (permission & 0x200)) return "does not allow embedding";
  return {};
}

// HarfBuzz shows these by a glyph of another character: blanks by a blank of the right width, U+2011 by U+2010.
char32_t shown_as(char32_t c) {
  if (c == 0xA0 || c == 0x202F || (c >= 0x2000 && c <= 0x200A) || c == 0x205F || c == 0x3000) return ' ';
  if (c == 0x2011) return 0x2010;
  return c;
}

}  // namespace

Font::Font(std::string family, bool bold, bool italic, std::string_view static_bytes)
    : family_(std::move(family)), bold_(bold), italic_(italic) {
  hb_blob_t* blob = hb_blob_create(static_bytes.data(), static_cast<unsigned>(static_bytes.size()),
                                   HB_MEMORY_MODE_READONLY, nullptr, nullptr);
  face_ = hb_face_create(blob, 0);
  hb_blob_destroy(blob);
  open(family_);
}

Font::Font(const std::string& path, int index) {
  hb_blob_t* blob = hb_blob_create_from_file_or_fail(path.c_str());
  if (!blob) throw Failure("cannot read the font file " + path);
  face_ = hb_face_create(blob, static_cast<unsigned>(index));
  hb_blob_destroy(blob);
  family_ = family_of(face_);
  // OpenType OS/2.fsSelection: bit 0 italic, bit 5 bold.
  const unsigned selection = table_field(face_, HB_TAG('O', 'S', '/', '2'), 62);
  italic_ = selection & 1;
  bold_ = selection & 32;
  try {
    open(path);
  } catch (...) {
    hb_face_destroy(face_);
    throw;
  }
}

void Font::open(std::string_view name) {
  const std::string why = obstacle(face_);
  if (!why.empty()) throw Failure("the font " + std::string(name) + " " + why);
  postscript_name_ = name_of(face_, HB_OT_NAME_ID_POSTSCRIPT_NAME);
  for (char& c : postscript_name_) {
    // PDF names and PostScript: printable ASCII without delimiters.
    if (c <= ' ' || c > '~' || std::string_view("[](){}<>/%#").find(c) != std::string_view::npos) c = '-';
  }
  if (postscript_name_.empty()) postscript_name_ = "Unnamed";
  if (postscript_name_.size() > 100) postscript_name_.resize(100);
  units_per_em_ = static_cast<int>(hb_face_get_upem(face_));
  cff_ = table_size(face_, HB_TAG('C', 'F', 'F', ' ')) > 0;
  font_ = hb_font_create(face_);
}

Font::~Font() {
  hb_font_destroy(font_);
  hb_face_destroy(face_);
}

bool Font::finds(char32_t code_point) const {
  hb_codepoint_t glyph = 0;
  if (hb_font_get_nominal_glyph(font_, code_point, &glyph) && glyph != 0) return true;
  const char32_t other = shown_as(code_point);
  if (other != code_point && hb_font_get_nominal_glyph(font_, other, &glyph) && glyph != 0) return true;
  return code_point == 0x2011 && hb_font_get_nominal_glyph(font_, '-', &glyph) && glyph != 0;
}

bool Font::covers(char32_t code_point) const {
  if (code_point >= ascii_.size()) return finds(code_point);
  Cover& cover = ascii_[code_point];
  if (cover == Cover::unknown) cover = finds(code_point) ? Cover::shown : Cover::missing;
  return cover == Cover::shown;
}

int Font::advance(std::uint32_t glyph) const {
  return hb_font_get_glyph_h_advance(font_, glyph);
}

}  // namespace shortlist
