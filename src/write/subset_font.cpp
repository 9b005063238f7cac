#include "write/subset_font.h"

#include <hb-subset.h>
#include <hb.h>

#include <string_view>

#include "text/failure.h"

namespace shortlist {
namespace {

bool is_cid_keyed(std::string_view cff) {
  // ROS (operator 12 30) must be the first operator of the Top DICT (Adobe Technical Note 5176, §9).
  return cff.substr(0, 400).find(std::string_view("\x0c\x1e", 2)) != std::string_view::npos;
}

// A font program in a PDF needs outlines and metrics, nothing that shapes or names. HarfBuzz reads every table of a
// face before it drops some, and the character map of a large font takes it longer than the outlines of a page: so it
// is given a face that has no more than this.
hb_face_t* outlines_of(hb_face_t* face) {
  hb_face_t* bare = hb_face_builder_create();
  for (const char* name : {"head", "hhea", "hmtx", "maxp", "glyf", "loca", "CFF "}) {
    const hb_tag_t tag = hb_tag_from_string(name, 4);
    hb_blob_t* table = hb_face_reference_table(face, tag);
    if (hb_blob_get_length(table) > 0) hb_face_builder_add_table(bare, tag, table);
    hb_blob_destroy(table);
  }
  hb_face_set_upem(bare, hb_face_get_upem(face));
  hb_face_set_glyph_count(bare, hb_face_get_glyph_count(face));
  return bare;
}

}  // namespace

FontSubset subset_font(const Font& font, const std::vector<std::uint32_t>& glyphs) {
  hb_subset_input_t* input = hb_subset_input_create_or_fail();
  if (!input) throw Failure("out of memory");
  hb_set_t* wanted = hb_subset_input_glyph_set(input);
  for (const std::uint32_t glyph : glyphs) hb_set_add(wanted, glyph);
  hb_subset_input_set_flags(input, HB_SUBSET_FLAGS_NO_HINTING);
  hb_face_t* outlines = outlines_of(font.face());
  hb_subset_plan_t* plan = hb_subset_plan_create_or_fail(outlines, input);
  hb_face_t* face = plan ? hb_subset_plan_execute_or_fail(plan) : nullptr;
  FontSubset subset;
  if (face) {
    const hb_map_t* ids = hb_subset_plan_old_to_new_glyph_mapping(plan);
    for (const std::uint32_t glyph : glyphs) subset.ids[glyph] = hb_map_get(ids, glyph);
    hb_blob_t* blob =
        font.is_cff() ? hb_face_reference_table(face, HB_TAG('C', 'F', 'F', ' ')) : hb_face_reference_blob(face);
    unsigned size = 0;
    const char* data = hb_blob_get_data(blob, &size);
    subset.program.assign(data, size);
    hb_blob_destroy(blob);
    hb_face_destroy(face);
  }
  hb_subset_plan_destroy(plan);
  hb_face_destroy(outlines);
  hb_subset_input_destroy(input);
  if (subset.program.empty()) throw Failure("HarfBuzz cannot subset the font " + font.postscript_name());
  if (font.is_cff() && is_cid_keyed(subset.program)) {
    throw Failure("the font " + font.postscript_name() + " is CID-keyed OpenType/CFF; use its TrueType version");
  }
  return subset;
}

}  // namespace shortlist
